import { hrefOf, type SiteSettings } from "../../src/site/addresses.js";
import { STATEMENT_WAYS, STATEMENTS, wayAddress } from "../../src/site/statement-groups.js";
import { statementStrings as words } from "../../src/site/statement-strings.ar.js";
import type { Html } from "./html.js";

/** The ways through all statements: newest first, by speaker, by round, by year. */
export function StatementWays(props: { address: string; site: SiteSettings }): Html {
  const ways = [
    { address: STATEMENTS, name: words.all },
    ...STATEMENT_WAYS.map((way) => ({ address: wayAddress(way), name: words[way].name })),
  ];
  return (
    <nav class="list-ways" aria-label={words.ways}>
      <ul>
        {ways.map(({ address, name }) => (
          <li>
            <a href={hrefOf(address, props.site)} aria-current={currentOf(address, props.address)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** `page` on the page itself, `true` on one that belongs to it. */
function currentOf(address: string, page: string): "page" | "true" | undefined {
  if (address === page) return "page";
  const isBelow = page.startsWith(address) && address !== STATEMENTS;
  return isBelow || (address === STATEMENTS && /^\/statements\/page\//.test(page))
    ? "true"
    : undefined;
}
