import { answerQuery, type FoundPages } from "./answer-query.js";
import { loadNames, loadWords, type KnownWord } from "./lookup-tables.js";
import { loadEngine, type PageFragment } from "./pagefind-client.js";
import type { MonthSpan } from "./search-span.js";
import type { SearchState } from "./search-state.js";

export interface SearchAnswer extends Omit<FoundPages, "results"> {
  total: number;
  /** The first `shown` pages, best first. */
  pages: PageFragment[];
}

export interface SearchClient {
  /** @throws Error when a part of the index could not be loaded: the answer would not be whole. */
  search(state: SearchState): Promise<SearchAnswer>;
  loadCounts(): Promise<void>;
}

/**
 * Loads the engine and the table of names.
 *
 * @param base The site's path prefix, with slashes at both ends.
 * @param attempt Counted up after a failure.
 * @throws Error when one of them cannot be loaded.
 */
export async function loadSearch(
  base: string,
  span: MonthSpan,
  attempt: number,
): Promise<SearchClient> {
  const [engine, names] = await Promise.all([loadEngine(base, attempt), loadNames(base)]);
  let words: Promise<KnownWord[]> | undefined;
  const tools = { engine, names, span, loadWords: () => (words ??= loadWords(base)) };
  return {
    loadCounts: () => engine.loadCounts(),
    search: async (state) => {
      const { results, ...found } = await answerQuery(state, tools);
      const pages = await Promise.all(results.slice(0, state.shown).map((page) => page.data()));
      if (engine.isIncomplete()) throw new Error("a part of the index could not be loaded");
      return { ...found, total: results.length, pages };
    },
  };
}
