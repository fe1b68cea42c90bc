import type { IndexLexicon } from "./index-text.js";
import { nameKey } from "./name-key.js";
import type { SearchRecord } from "./search-records.js";

/**
 * What the browser knows of names before it asks the index: which pages a query names outright, and
 * how outlets spell the words of names. Loaded with the first query.
 */
export interface NameTable {
  /** Ids of results, as Pagefind gives them. */
  pages: string[];
  /** `nameKey` of a name → positions in `pages`; the page that bears it as its full name first. */
  names: Record<string, number[]>;
  /** Index form of another spelling → that of the usual one. */
  spellings: Record<string, string>;
  /** Folded words of names that are also printed glued together → their parts. */
  glued: Record<string, readonly string[]>;
}

/** The table as it is written: with the build of the index, see `searchBuild`. */
export type NamesFile = NameTable & { build: string };

/**
 * @param ids Result id by address.
 */
export function nameTable(
  records: readonly SearchRecord[],
  ids: ReadonlyMap<string, string>,
  { spellings, glued }: IndexLexicon,
): NameTable {
  const named = records.filter(({ names }) => names.length > 0);
  const pages = named.map(({ address }) => ids.get(address) ?? "");
  const names = new Map<string, number[]>();
  // Full names before others, so that «جنيف 7» is the round before whatever else is called so.
  const ranked = named.flatMap((record, page) =>
    record.names.map((name, rank) => ({ key: nameKey(name), page, rank })),
  );
  for (const { key, page } of ranked.sort((a, b) => a.rank - b.rank)) {
    const known = names.get(key) ?? [];
    if (key !== "" && !known.includes(page)) names.set(key, [...known, page]);
  }
  return { pages, names: sorted(names), spellings: sorted(spellings), glued: sorted(glued) };
}

const sorted = <T>(map: ReadonlyMap<string, T>): Record<string, T> =>
  Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
