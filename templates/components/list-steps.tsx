import { hrefOf, type SiteSettings } from "../../src/site/addresses.js";
import { pageAddress, type ListPage } from "../../src/site/list-pages.js";
import { strings } from "../../src/site/strings.ar.js";
import type { Html } from "./html.js";

/** The way from one page of a long list to the others. */
export function ListSteps(props: {
  page: Pick<ListPage<unknown>, "number" | "of">;
  address: string;
  site: SiteSettings;
}): Html | null {
  const { page, address, site } = props;
  if (page.of === 1) return null;
  return (
    <nav class="list-steps" aria-label={strings.list.pages}>
      <ul>
        {nearby(page.number, page.of).map((number) => (
          <li>
            <a
              href={hrefOf(pageAddress(address, number), site)}
              aria-current={number === page.number ? "page" : undefined}
              aria-label={`${strings.list.page} ${String(number)}`}
            >
              {String(number)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** First, last, the pages beside this one, and steps of ten between, so that every page is near. */
function nearby(number: number, of: number): number[] {
  const all = Array.from({ length: of }, (_, index) => index + 1);
  return all.filter((n) => n === 1 || n === of || Math.abs(n - number) <= 2 || n % 10 === 0);
}
