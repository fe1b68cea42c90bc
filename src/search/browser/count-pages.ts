import { SEARCH_FILTERS, type SearchFilter } from "../search-filters.js";
import type { FilterCounts } from "./ask-index.js";
import type { SearchEngine } from "./pagefind-client.js";

/** What counts a set of pages by the values that they bear. */
export type PageCounter = (ids: ReadonlySet<string>) => Promise<FilterCounts>;

type Bearers = ReadonlyMap<SearchFilter, ReadonlyMap<string, readonly string[]>>;

/**
 * Counts pages by filter and value one by one. The index itself counts the pages of one search alone:
 * not those that a minus leaves of it, nor those that really have a phrase. Which pages bear which
 * value is asked for once.
 */
export function pageCounter(engine: Pick<SearchEngine, "find" | "loadCounts">): PageCounter {
  let bearers: Promise<Bearers> | undefined;
  return async (ids) => {
    if (ids.size === 0) return noneOf(await engine.loadCounts());
    const counts: FilterCounts = {};
    for (const [filter, values] of await (bearers ??= bearersOf(engine))) {
      const numbers = [...values].map(([value, pages]): [string, number] => [
        value,
        pages.filter((id) => ids.has(id)).length,
      ]);
      counts[filter] = Object.fromEntries(numbers);
    }
    return counts;
  };
}

/** Of no pages none bears a value: nothing has to be asked for. */
const noneOf = (known: FilterCounts): FilterCounts =>
  Object.fromEntries(
    Object.entries(known).map(([filter, values]) => [
      filter,
      Object.fromEntries(Object.keys(values).map((value) => [value, 0])),
    ]),
  );

async function bearersOf(engine: Pick<SearchEngine, "find" | "loadCounts">): Promise<Bearers> {
  const known = await engine.loadCounts();
  const bearers = new Map<SearchFilter, ReadonlyMap<string, readonly string[]>>();
  for (const filter of SEARCH_FILTERS) {
    const pages = new Map<string, readonly string[]>();
    for (const value of Object.keys(known[filter] ?? {})) {
      const { results } = await engine.find(null, { filters: { [filter]: value } });
      pages.set(
        value,
        results.map(({ id }) => id),
      );
    }
    bearers.set(filter, pages);
    // A search that was begun meanwhile goes first.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return bearers;
}
