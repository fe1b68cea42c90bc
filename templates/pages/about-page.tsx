import type { Root } from "hast";

import { accuracyFigures } from "../../src/site/accuracy-figures.js";
import { about } from "../../src/site/about.ar.js";
import { hrefOf } from "../../src/site/addresses.js";
import { searchFigures } from "../../src/site/search-figures.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { strings } from "../../src/site/strings.ar.js";
import type { Html } from "../components/html.js";
import { Page } from "../components/layout.js";
import { TableFrame } from "../components/table-frame.js";

/** `/about/`: what the archive is and how it reads. */
export function AboutPage({ site }: SiteContext): Root {
  return Page(
    {
      address: "/about/",
      title: about.title,
      description: about.intro,
      crumbs: [],
      main: (
        <div class="prose about">
          <h1>{about.title}</h1>
          <p class="intro">{about.intro}</p>
          {about.sections.map(({ title, paragraphs }) => (
            <section>
              <h2>{title}</h2>
              {paragraphs.map((paragraph) => (
                <p>{paragraph}</p>
              ))}
            </section>
          ))}
          {Accuracy()}
          {SearchQuality()}
          <p>
            <a href={hrefOf("/corrections/", site)}>{strings.menu.corrections}</a>
            {" · "}
            <a href={hrefOf("/data/", site)}>{strings.menu.data}</a>
          </p>
        </div>
      ),
    },
    site,
  );
}

/** How well records agree with hand-written truth, field by field. */
function Accuracy(): Html {
  const words = about.accuracy;
  const { ownArticles, developmentArticles, rows } = accuracyFigures();
  const names: Record<string, string> = words.fields;
  return (
    <section id="accuracy">
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      {TableFrame({
        title: words.title,
        heads: [
          words.field,
          `${words.own} (${String(ownArticles)})`,
          `${words.development} (${String(developmentArticles)})`,
        ],
        rows: rows.map(({ field, own, development }) => (
          <tr>
            <th scope="row">{names[field] ?? field}</th>
            <td>{own?.toFixed(3) ?? words.none}</td>
            <td>{development?.toFixed(3) ?? words.none}</td>
          </tr>
        )),
      })}
      {Command("npm run accuracy")}
    </section>
  );
}

/** How the search answers, beside the engine's own Arabic. */
function SearchQuality(): Html {
  const words = about.search;
  const { articles, queries, rows } = searchFigures;
  return (
    <section id="search-quality">
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      <p>
        {`${words.asked.queries}: ${String(queries)}. ${words.asked.articles}: ${String(articles)}.`}
      </p>
      {TableFrame({
        title: words.title,
        heads: [words.measure, words.ours, words.pagefind],
        rows: rows.map(({ name, ours, pagefind }) => (
          <tr>
            <th scope="row">{words.measures[name]}</th>
            <td>{ours.toFixed(3)}</td>
            <td>{pagefind.toFixed(3)}</td>
          </tr>
        )),
      })}
      {Command("npm run bench:search")}
    </section>
  );
}

/** The command by which anybody measures again. */
const Command = (command: string): Html => (
  <p>
    {about.accuracy.command}{" "}
    <code lang="en" dir="ltr">
      {command}
    </code>
    .
  </p>
);
