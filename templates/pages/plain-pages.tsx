import type { Root } from "hast";

import { hrefOf } from "../../src/site/addresses.js";
import { counted } from "../../src/site/plural.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { nouns, strings } from "../../src/site/strings.ar.js";
import { ChangeItem } from "../components/article-source.js";
import type { Html } from "../components/html.js";
import { Page } from "../components/layout.js";
import { ArticleLink } from "../components/links.js";
import { SearchField } from "../components/search-field.js";
import { SearchPage } from "../components/search-page.js";

/** `/search/`: the search itself is a component of its own. */
export function SearchPageFrame({ archive, site }: SiteContext): Root {
  return Page(
    {
      address: "/search/",
      title: strings.search.title,
      description: strings.search.description,
      crumbs: [],
      script: "/assets/search.js",
      style: "/assets/search.css",
      main: SearchPage({ archive, site }),
    },
    site,
  );
}

/** `/corrections/`: every change to a published text, newest first. */
export function CorrectionsPage(context: SiteContext): Root {
  const items = context.archive.articles
    .flatMap((article) =>
      (article.frontMatter.changes ?? []).map((change) => ({ article, change })),
    )
    .sort((a, b) => (a.change.date < b.change.date ? 1 : a.change.date > b.change.date ? -1 : 0));
  const list = (
    <ul class="plain">
      {items.map(({ article, change }) => (
        <li>
          {ArticleLink({ article, site: context.site })}
          <ul>{ChangeItem(change)}</ul>
        </li>
      ))}
    </ul>
  );
  return Page(
    {
      address: "/corrections/",
      title: strings.corrections.title,
      description: strings.corrections.intro,
      crumbs: [],
      main: [
        <h1>{strings.corrections.title}</h1>,
        <p class="intro">{strings.corrections.intro}</p>,
        items.length === 0 ? <p>{strings.corrections.none}</p> : list,
      ],
    },
    context.site,
  );
}

/** `/data/`: what can be downloaded, and how much there is of it. */
export function DataPage(context: SiteContext): Root {
  const { archive, site } = context;
  const counts = [
    counted(archive.articles.length, nouns.articles),
    counted(archive.rounds.length, nouns.rounds),
    counted(archive.people.length, nouns.people),
    counted(archive.delegations.length, nouns.delegations),
    counted(archive.publishers.length, nouns.publishers),
    counted(archive.statements.length, nouns.statements),
  ];
  return Page(
    {
      address: "/data/",
      title: strings.data.title,
      description: strings.data.intro,
      crumbs: [],
      main: [
        <h1>{strings.data.title}</h1>,
        <p class="intro">{strings.data.intro}</p>,
        <h2>{strings.data.download}</h2>,
        <ul>
          <li>{Download("/data/records.jsonl", strings.data.jsonl, site)}</li>
          <li>{Download("/data/records.json", strings.data.json, site)}</li>
        </ul>,
        <p>{strings.data.pages}</p>,
        <h2>{strings.data.counts}</h2>,
        <ul>
          {counts.map((count) => (
            <li>{count}</li>
          ))}
        </ul>,
      ],
    },
    site,
  );
}

const Download = (address: string, text: string, site: SiteContext["site"]): Html => (
  <a href={hrefOf(address, site)} download={address.replace(/^.*\//, "")}>
    {text}
  </a>
);

/** `/404.html`: offers the search. */
export function NotFoundPage({ site }: SiteContext): Root {
  return Page(
    {
      address: "/404.html",
      title: strings.notFound.title,
      description: strings.notFound.text,
      isIndexed: false,
      main: [
        <h1>{strings.notFound.title}</h1>,
        <p class="intro">{strings.notFound.text}</p>,
        SearchField({ site }),
      ],
    },
    site,
  );
}
