import type { Root } from "hast";

import { hrefOf, urlOf } from "../../src/site/addresses.js";
import { allCorrections, type Correction } from "../../src/site/corrections.js";
import { CORRECTIONS_FEED } from "../../src/site/feeds.js";
import { yearOf } from "../../src/site/format-date.js";
import { listJsonLd } from "../../src/site/json-ld/lists.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { strings } from "../../src/site/strings.ar.js";
import { ChangeText } from "../components/article-source.js";
import type { Html } from "../components/html.js";
import { Page } from "../components/layout.js";
import { feedAlternates, ListFiles } from "../components/list-files.js";
import { Isolated } from "../components/section.js";

/** `/corrections/`: every change to a published text, newest first. */
export function CorrectionsPage(context: SiteContext): Root {
  const { site } = context;
  const corrections = allCorrections(context.archive);
  const { title, intro, none } = strings.corrections;
  const { address } = CORRECTIONS_FEED;
  const files = { address, feed: CORRECTIONS_FEED, site };
  const ids = corrections.map((correction) => urlOf(correction.address, site));
  return Page(
    {
      address,
      title,
      description: intro,
      crumbs: [],
      jsonLd: listJsonLd({ address, name: title, description: intro, ids }, site),
      alternates: feedAlternates(CORRECTIONS_FEED),
      main: [
        <h1>{title}</h1>,
        <p class="intro">{intro}</p>,
        ...(corrections.length === 0
          ? [<p>{none}</p>, ListFiles(files)]
          : [ListFiles({ ...files, table: "corrections" }), Years(corrections, context)]),
      ],
    },
    site,
  );
}

function Years(corrections: readonly Correction[], context: SiteContext): Html {
  const years = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const year = yearOf(correction.change.date) ?? strings.articles.undated;
    years.set(year, [...(years.get(year) ?? []), correction]);
  }
  return (
    <>
      {[...years].map(([year, items]) => (
        <section class="section">
          <h2>{year}</h2>
          <ul class="article-list">{items.map((item) => CorrectionItem(item, context))}</ul>
        </section>
      ))}
    </>
  );
}

/** The article, and what was changed in it: the link leads to where its page tells of the change. */
function CorrectionItem({ article, change, address }: Correction, { site }: SiteContext): Html {
  const { title } = article.record;
  return (
    <li class="article-item">
      <a href={hrefOf(address, site)}>
        {Isolated({ text: title === "" ? strings.article.untitled : title })}
      </a>
      {ChangeText(change)}
    </li>
  );
}
