import { answerQuery, type FoundPages } from "./answer-query.js";
import { pageCounter } from "./count-pages.js";
import type { FilterCounts } from "./ask-index.js";
import { loadNames, loadWords, type KnownWord } from "./lookup-tables.js";
import { loadEngine, type PagefindAnswer, type SearchEngine } from "./pagefind-client.js";
import { resultView, type ResultView } from "./result-view.js";
import type { MonthSpan } from "./search-span.js";
import type { SearchState } from "./search-state.js";

/** A stretch of an answer: small enough to be handed from thread to thread. */
export interface AnswerPart extends Omit<FoundPages, "pages" | "ids"> {
  /** Pages behind those of the parts before, best first. */
  pages: ResultView[];
  /** How many pages bear what can still be counted, see `countLatest`. */
  isCountable: boolean;
}

export interface SearchClient {
  /**
   * Answers in parts, as pages are found; the last one says so.
   *
   * @throws Error when a part of the index could not be loaded: the answer would not be whole. Also
   *   when another search was begun meanwhile: nobody waits for this one.
   */
  search(state: SearchState, told: (part: AnswerPart) => void): Promise<void>;
  /** All results of a state, whatever is searched for meanwhile. */
  searchAll(state: SearchState): Promise<ResultView[]>;
  /** Loads every filter: from then on answers carry the counts of all where the index knows them. */
  loadCounts(): Promise<void>;
  /** Counts the answers of the latest search one by one; null when not all of them are known. */
  countLatest(): Promise<FilterCounts | null>;
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
  const answer = async (
    state: SearchState,
    isWanted: () => boolean,
    told: (part: FoundPages) => void,
  ): Promise<void> => {
    const own = engineOf(engine, isWanted);
    for await (const part of answerQuery(state, { ...tools, engine: own })) {
      if (engine.isIncomplete()) throw new Error("a part of the index could not be loaded");
      if (!isWanted()) throw new Error("another search was begun");
      told(part);
    }
  };
  let latest = 0;
  let latestIds: FoundPages["ids"] = null;
  const count = pageCounter(engine);
  return {
    loadCounts: async () => void (await engine.loadCounts()),
    countLatest: async () => (latestIds === null ? null : count(latestIds)),
    searchAll: async (state) => {
      const pages: ResultView[] = [];
      const keep = (part: FoundPages) => void pages.push(...part.pages.map(resultView));
      await answer({ ...state, shown: Infinity }, () => true, keep);
      return pages;
    },
    search: (state, told) => {
      const mine = ++latest;
      latestIds = null;
      return answer(
        state,
        () => mine === latest,
        ({ ids, pages, ...part }) => {
          latestIds = ids;
          told({ ...part, pages: pages.map(resultView), isCountable: ids !== null });
        },
      );
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
