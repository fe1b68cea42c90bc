import { hrefOf, type SiteSettings } from "../../src/site/addresses.js";
import { strings } from "../../src/site/strings.ar.js";
import type { Html } from "./html.js";

const MAIN_MENU = ["rounds", "timeline", "articles", "people", "delegations", "search"] as const;
const FOOTER_MENU = ["statements", "publishers", "about", "corrections", "data"] as const;

/** What stands above every page: the site's name and its main sections. */
export function MainMenu({ address, site }: { address: string; site: SiteSettings }): Html {
  return (
    <header class="site-header">
      <a class="site-name" href={hrefOf("/", site)} aria-current={currentOf(address, "/")}>
        {strings.site.name}
      </a>
      <nav aria-label={strings.site.mainMenu}>
        <ul>{MAIN_MENU.map((name) => MenuItem(name, address, site))}</ul>
      </nav>
    </header>
  );
}

/** What stands below every page. */
export function SiteFooter({ site }: { site: SiteSettings }): Html {
  return (
    <footer class="site-footer">
      <p>{strings.site.footer}</p>
      <nav aria-label={strings.site.footerMenu}>
        <ul>
          {FOOTER_MENU.map((name) => MenuItem(name, null, site))}
          <li>
            <a href={hrefOf("/feed.xml", site)}>{strings.site.feed}</a>
          </li>
        </ul>
      </nav>
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
