import { addressOf, hrefOf, type PageKind } from "../../src/site/addresses.js";
import { compareArabic } from "../../src/site/compare-arabic.js";
import { counted } from "../../src/site/plural.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { nouns } from "../../src/site/strings.ar.js";
import type { Html } from "./html.js";
import { Isolated } from "./section.js";

/** A person, delegation or outlet in a list; `articles` counts those that speak of it. */
export interface NamedItem {
  id: string;
  name: string;
  articles: number;
  note: string | undefined;
}

/** The order of the Arabic alphabet. */
export const byName = (a: NamedItem, b: NamedItem): number => compareArabic(a.name, b.name);

/** Names with the number of their articles; null when there are none. */
export function NamedList(kind: PageKind, items: NamedItem[], { site }: SiteContext): Html | null {
  if (items.length === 0) return null;
  return (
    <ul class="named-list">
      {items.map(({ id, name, articles, note }) => (
        <li>
          <a href={hrefOf(addressOf(kind, id), site)}>{Isolated({ text: name })}</a>
          {articles === 0 ? null : <span class="count">{counted(articles, nouns.articles)}</span>}
          {note === undefined ? null : <span class="note">{Isolated({ text: note })}</span>}
        </li>
      ))}
    </ul>
  );
}
