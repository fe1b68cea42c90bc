import type { Root } from "hast";

import type { SiteContext } from "../../src/site/site-context.js";
import { strings } from "../../src/site/strings.ar.js";
import { ChangeItem } from "../components/article-source.js";
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
