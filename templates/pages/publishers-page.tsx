import type { Root } from "hast";

import { outletYears } from "../../src/pictures/outlet-years.js";
import { strings as words } from "../../src/pictures/strings.ar.js";
import { nodeId } from "../../src/site/json-ld/nodes.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { strings } from "../../src/site/strings.ar.js";
import type { Html } from "../components/html.js";
import { ListFiles } from "../components/list-files.js";
import { ListFrame } from "../components/list-frame.js";
import { byName, NamedList } from "../components/named-list.js";
import { OutletYearsTable } from "../components/pictures/outlet-years.js";
import { Section } from "../components/section.js";

/** `/publishers/`: how much of each outlet there is, year by year; then all, by the alphabet. */
export function PublishersPage(context: SiteContext): Root {
  const items = context.archive.publishers.map(({ publisher, articles }) => {
    const [domain] = publisher.domains;
    // One that is known by its address alone has its name there.
    const note = domain === publisher.name ? undefined : domain;
    return { ...publisher, articles: articles.length, note };
  });
  const named = NamedList("publisher", items.sort(byName), context);
  const all = Section({ title: words.outlets.all, children: [named] });
  const list = [Years(context), all].filter((part) => part !== null);
  return ListFrame({
    address: "/publishers/",
    words: strings.publishers,
    context,
    list: list.length === 0 ? null : list,
    table: "publishers",
    ids: items.map(({ id }) => nodeId("publisher", id, context.site)),
  });
}

function Years(context: SiteContext): Html | null {
  const counts = outletYears(context.archive.articles);
  if (counts === null) return null;
  return Section({
    title: words.outlets.title,
    children: [
      <p class="picture-intro">{words.outlets.intro}</p>,
      OutletYearsTable(counts, context),
      ListFiles({ address: "/publishers/", table: "years", site: context.site }),
    ],
  });
}
