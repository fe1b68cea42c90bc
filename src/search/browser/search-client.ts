import { answerQuery, type FoundPages } from "./answer-query.js";
import { loadNames, loadWords, type KnownWord } from "./lookup-tables.js";
import { loadEngine, type PagefindAnswer, type SearchEngine } from "./pagefind-client.js";
import { resultView, type ResultView } from "./result-view.js";
import type { MonthSpan } from "./search-span.js";
import type { SearchState } from "./search-state.js";

export interface SearchAnswer extends Omit<FoundPages, "pages"> {
  /** The first `shown` pages, best first. */
  pages: ResultView[];
}

export interface SearchClient {
  /**
   * @throws Error when a part of the index could not be loaded: the answer would not be whole. Also
   *   when another search was begun meanwhile: nobody waits for this one.
   */
  search(state: SearchState): Promise<SearchAnswer>;
  /** The same for all results of a state, whatever is searched for meanwhile. */
  searchAll(state: SearchState): Promise<SearchAnswer>;
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
  const answer = async (state: SearchState, isWanted: () => boolean): Promise<SearchAnswer> => {
    const own = engineOf(engine, isWanted);
    const { pages, ...found } = await answerQuery(state, { ...tools, engine: own });
    if (engine.isIncomplete()) throw new Error("a part of the index could not be loaded");
    return { ...found, pages: pages.map(resultView) };
  };
  let latest = 0;
  return {
    loadCounts: () => engine.loadCounts(),
    searchAll: (state) => answer({ ...state, shown: Infinity }, () => true),
    search: (state) => {
      const mine = ++latest;
      return answer(state, () => mine === latest);
    },
  };
}

/** An engine for one search: it asks nothing twice, and gives up when nobody waits any more. */
function engineOf(engine: SearchEngine, isWanted: () => boolean): Pick<SearchEngine, "find"> {
  const known = new Map<string, Promise<PagefindAnswer>>();
  return {
    find: (term, options) => {
      if (!isWanted()) return Promise.reject(new Error("another search was begun"));
      const key = JSON.stringify([term, options]);
      const answer = known.get(key) ?? engine.find(term, options);
      known.set(key, answer);
      return answer;
    },
  };
}
