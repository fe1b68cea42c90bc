import type { Root } from "hast";

import { strings } from "../../src/permalinks/strings.ar.js";
import { addressOf } from "../../src/site/addresses.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { Page } from "../components/layout.js";
import { PrintedDate } from "../components/printed-date.js";
import { Fact, Facts } from "../components/section.js";

/** What stands at the address of a withdrawn article: since when and why, and none of its words. */
export function WithheldPage(slug: string, { archive, site }: SiteContext): Root {
  const entry = archive.registry.withheld.find((candidate) => candidate.slug === slug);
  if (entry === undefined) throw new Error(`no withdrawn article "${slug}" in the registry`);
  const { title, intro, since, reason, reasons, note, stays, crumb } = strings.withheld;
  return Page(
    {
      address: addressOf("article", slug),
      title,
      description: intro,
      crumbs: [{ text: crumb, address: "/articles/" }],
      isIndexed: false,
      main: [
        <h1>{title}</h1>,
        <p class="intro">{intro}</p>,
        Facts([
          Fact(since, PrintedDate({ edtf: entry.since })),
          Fact(reason, reasons[entry.reason]),
          Fact(note, entry.note),
        ]),
        <p>{stays}</p>,
      ],
    },
    site,
  );
}
