import { byCodeUnit } from "../arabic/by-code-unit.js";
import type { Archive, Article } from "../archive/archive.js";
import type { FrontMatter } from "../source/front-matter.js";
import { addressOf } from "./addresses.js";
import { firstDayOf } from "./format-date.js";

/** One change of a published text, as its editor noted it. */
export interface Correction {
  article: Article;
  change: NonNullable<FrontMatter["changes"]>[number];
  /** The page's fragment where it is told: `change-1` and on. */
  fragment: string;
  /** The same as a whole address, from the site's root. */
  address: string;
}

/**
 * What was changed in an article, oldest first: numbers follow the days, so that a new change leaves
 * the others theirs, wherever in the list the editor writes it.
 */
export function correctionsOf(article: Article): Correction[] {
  const changes = [...(article.frontMatter.changes ?? [])];
  changes.sort((a, b) => byCodeUnit(dayOf(a.date), dayOf(b.date)));
  return changes.map((change, index) => {
    const fragment = `change-${String(index + 1)}`;
    const address = `${addressOf("article", article.record.slug)}#${fragment}`;
    return { article, change, fragment, address };
  });
}

/** Every change of every article, newest first; of one day in the order of the articles. */
export const allCorrections = ({ articles }: Archive): Correction[] =>
  articles
    .flatMap((article) => correctionsOf(article).reverse())
    .sort((a, b) => byCodeUnit(dayOf(b.change.date), dayOf(a.change.date)));

/** An interval that begins nowhere is ordered by what is printed of it. */
const dayOf = (edtf: string): string => firstDayOf(edtf) ?? edtf;
