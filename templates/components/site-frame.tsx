import { hrefOf, type SiteSettings } from "../../src/site/addresses.js";
import { strings } from "../../src/site/strings.ar.js";
import type { Html } from "./html.js";
import { ThemeSwitch } from "./theme-switch.js";

const MAIN_MENU = ["rounds", "timeline", "articles", "people", "delegations", "search"] as const;
const FOOTER_MENU = ["statements", "publishers", "about", "corrections", "data"] as const;

/** Pages with a search field of their own, larger than the frame's. */
const WITH_OWN_SEARCH = ["/", "/search/", "/404.html"];

/** What stands above every page: the site's name, its main sections, search and theme. */
export function SiteHeader({ address, site }: { address: string; site: SiteSettings }): Html {
  return (
    <header class="site-header">
      <div class="site-bar">
        <a class="site-name" href={hrefOf("/", site)} aria-current={currentOf(address, "/")}>
          {strings.site.name}
        </a>
        <nav class="site-menu" aria-label={strings.site.mainMenu}>
          <ul>{MAIN_MENU.map((name) => MenuItem(name, address, site))}</ul>
        </nav>
        <div class="site-tools">
          {WITH_OWN_SEARCH.includes(address) ? null : QuickSearch(site)}
          {ThemeSwitch()}
        </div>
      </div>
    </header>
  );
}

/** A field where there is room for one; where there is none the menu leads to the search page. */
const QuickSearch = (site: SiteSettings): Html => (
  <form class="quick-search" role="search" action={hrefOf("/search/", site)} method="get">
    <input
      type="search"
      name="q"
      autocomplete="off"
      aria-label={strings.controls.search}
      placeholder={strings.controls.searchHint}
    />
    <button type="submit">{strings.controls.searchButton}</button>
  </form>
);

/** What stands below every page. */
export function SiteFooter({ site }: { site: SiteSettings }): Html {
  return (
    <footer class="site-footer">
      <div class="site-end">
        <nav aria-label={strings.site.footerMenu}>
          <ul>
            {FOOTER_MENU.map((name) => MenuItem(name, null, site))}
            <li>
              <a href={hrefOf("/feed.xml", site)}>{strings.site.feed}</a>
            </li>
          </ul>
        </nav>
        <p>
          <strong>{strings.site.name}</strong>
          {` – ${strings.site.tagline}. ${strings.site.footer}`}
        </p>
      </div>
    </footer>
  );
}

function MenuItem(
  name: keyof typeof strings.menu,
  address: string | null,
  site: SiteSettings,
): Html {
  const target = `/${name}/`;
  return (
    <li>
      <a href={hrefOf(target, site)} aria-current={currentOf(address, target)}>
        {strings.menu[name]}
      </a>
    </li>
  );
}

/** `page` on the page itself, `true` in the section below it. */
function currentOf(address: string | null, target: string): string | undefined {
  if (address === target) return "page";
  return target !== "/" && address?.startsWith(target) === true ? "true" : undefined;
}
