import { LONGEST_QUERY } from "../../src/search/browser/search-state.js";
import { hrefOf, type SiteSettings } from "../../src/site/addresses.js";
import { strings } from "../../src/site/strings.ar.js";
import type { Html } from "./html.js";

/** A search field that needs no script: it leads to the search page. */
export function SearchField({ site }: { site: SiteSettings }): Html {
  return (
    <form class="search-field" role="search" action={hrefOf("/search/", site)} method="get">
      <label for="site-search">{strings.home.searchLabel}</label>
      <div>
        <input
          id="site-search"
          type="search"
          name="q"
          autocomplete="off"
          maxlength={LONGEST_QUERY}
          placeholder={strings.home.searchHint}
        />
        <button type="submit">{strings.home.searchButton}</button>
      </div>
    </form>
  );
}
