import { answerQuery, type FoundPages } from "./answer-query.js";
import { loadNames, loadWords, type KnownWord } from "./lookup-tables.js";
import { loadEngine, type SearchEngine } from "./pagefind-client.js";
import { resultView, type ResultView } from "./result-view.js";
import type { MonthSpan } from "./search-span.js";
import type { SearchState } from "./search-state.js";

export interface SearchAnswer extends Omit<FoundPages, "results"> {
  total: number;
  /** The first `shown` pages, best first. */
  pages: ResultView[];
}

export interface SearchClient {
  /**
   * @throws Error when a part of the index could not be loaded: the answer would not be whole. Also
   *   when another search was begun meanwhile: nobody waits for this one.
   */
  search(state: SearchState): Promise<SearchAnswer>;
  /** Loads every filter: from then on answers carry the counts of all. */
  loadCounts(): Promise<void>;
}

/** Where an index lies, and what of it is asked. Plain data: it is sent to a worker. */
export interface SearchSource {
  /** The site's path prefix, with slashes at both ends. */
  base: string;
  span: MonthSpan;
  /** Counted up after a failure. */
  attempt: number;
}

/**
 * Loads the engine and the table of names.
 *
 * @throws Error when one of them cannot be loaded.
 */
export async function loadSearch({ base, span, attempt }: SearchSource): Promise<SearchClient> {
  const [engine, names] = await Promise.all([loadEngine(base, attempt), loadNames(base)]);
  let words: Promise<KnownWord[]> | undefined;
  const tools = { names, span, loadWords: () => (words ??= loadWords(base)) };
  let latest = 0;
  return {
    loadCounts: () => engine.loadCounts(),
    search: async (state) => {
      const mine = ++latest;
      const own = whileWanted(engine, () => mine === latest);
      const { results, ...found } = await answerQuery(state, { ...tools, engine: own });
      const pages = await Promise.all(results.slice(0, state.shown).map((page) => page.data()));
      if (engine.isIncomplete()) throw new Error("a part of the index could not be loaded");
      return { ...found, total: results.length, pages: pages.map(resultView) };
    },
  };
}

/** An engine that gives up between two steps of a search that nobody waits for any more. */
const whileWanted = (
  engine: SearchEngine,
  isWanted: () => boolean,
): Pick<SearchEngine, "find"> => ({
  find: (term, options) =>
    isWanted() ? engine.find(term, options) : Promise.reject(new Error("another search was begun")),
});
