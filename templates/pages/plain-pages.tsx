import type { Root } from "hast";

import { SEARCH_CODE } from "../../src/search/search-build.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { strings } from "../../src/site/strings.ar.js";
import { Page } from "../components/layout.js";
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
      // Browsers keep scripts for a while: this one is of the page's own build.
      script: `/assets/search.js?v=${SEARCH_CODE}`,
      style: "/assets/search.css",
      main: SearchPage({ archive, site }),
    },
    site,
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
