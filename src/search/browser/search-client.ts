import { PAGES_INDEX, STATEMENTS_INDEX, type IndexFolder } from "../index-folders.js";
import { answerQuery, type AnswerSet, type FoundPages } from "./answer-query.js";
import { countChoices, countedApart } from "./count-choices.js";
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
  /** Whether `countLatest` knows more than `counts`. */
  isCountable: boolean;
}

export interface SearchClient {
  /** Of which build the index is, see `searchBuild`. */
  build: string;
  /**
   * Answers in parts, as pages are found; the last one says so.
   *
   * @throws Error when a part of the index could not be loaded: the answer would not be whole. Also
   *   when another search was begun meanwhile: nobody waits for this one.
   */
  search(state: SearchState, told: (part: AnswerPart) => void): Promise<void>;
  /** All results of a state, whatever is searched for meanwhile. */
  searchAll(state: SearchState): Promise<ResultView[]>;
  /** From now on all filters are loaded before a search: answers carry the counts that the index knows. */
  loadCounts(): Promise<void>;
  /** What every choice would leave of the latest search; null when not all answers are known. */
  countLatest(): Promise<FilterCounts | null>;
}

/** Where an index lies, and what of it is asked. Plain data: it is sent to a worker. */
export interface SearchSource {
  /** The site's path prefix, with slashes at both ends. */
  base: string;
  span: MonthSpan;
  /** Whether there is an index of statements. */
  hasStatements: boolean;
  /** Counted up after a failure. */
  attempt: number;
}

/**
 * Loads the engine and the table of names of the pages; those of the statements with the first search
 * that asks for statements.
 *
 * @throws Error when one of them cannot be loaded.
 */
export async function loadSearch(source: SearchSource): Promise<SearchClient> {
  const pages = await openIndex(PAGES_INDEX, source);
  let statements: Promise<OpenIndex> | undefined;
  let isCounted = false;
  const indexFor = async ({ filters }: SearchState): Promise<OpenIndex> => {
    const asksStatements = filters.kind === "statement" && source.hasStatements;
    const index = asksStatements
      ? await (statements ??= openIndex(STATEMENTS_INDEX, source))
      : pages;
    if (isCounted) await index.loadCounts();
    return index;
  };
  let latest = 0;
  let countLatest: (() => Promise<FilterCounts>) | null = null;
  return {
    build: pages.build,
    loadCounts: () => {
      isCounted = true;
      return Promise.resolve();
    },
    countLatest: async () => (countLatest === null ? null : countLatest()),
    searchAll: async (state) => {
      const found: ResultView[] = [];
      const keep = (part: FoundPages) => void found.push(...part.pages.map(resultView));
      await (await indexFor(state)).answer({ ...state, shown: Infinity }, () => true, keep);
      return found;
    },
    search: async (state, told) => {
      const mine = ++latest;
      countLatest = null;
      const index = await indexFor(state);
      const isWanted = () => mine === latest;
      await index.answer(state, isWanted, ({ ids, pages: found, ...part }) => {
        const { counts } = part;
        countLatest = ids === null ? null : () => index.count(state, { ids, counts }, isWanted);
        const isCountable = ids !== null && (counts === null || countedApart(state).length > 0);
        told({ ...part, pages: found.map(resultView), isCountable });
      });
    },
  };
}

/** An index, and what is known of its names. */
interface OpenIndex {
  build: string;
  answer(
    state: SearchState,
    isWanted: () => boolean,
    told: (part: FoundPages) => void,
  ): Promise<void>;
  /** Loads every filter, once. */
  loadCounts(): Promise<unknown>;
  /** See `countChoices`. */
  count(state: SearchState, found: AnswerSet, isWanted: () => boolean): Promise<FilterCounts>;
}

async function openIndex(
  folder: IndexFolder,
  { base, span, attempt }: SearchSource,
): Promise<OpenIndex> {
  const [engine, names] = await Promise.all([
    loadEngine(base, attempt, folder),
    loadNames(base, folder),
  ]);
  let words: Promise<KnownWord[]> | undefined;
  let counts: Promise<unknown> | undefined;
  const countPages = pageCounter(engine);
  const tools = { names, span, loadWords: () => (words ??= loadWords(base, folder)) };
  return {
    build: names.build,
    loadCounts: () => (counts ??= engine.loadCounts()),
    count: async (state, { ids, counts }, isWanted) => {
      const own = counts ?? (await countPages(ids));
      return countChoices(state, own, { ...tools, engine: engineOf(engine, isWanted) }, countPages);
    },
    answer: async (state, isWanted, told) => {
      const own = engineOf(engine, isWanted);
      for await (const part of answerQuery(state, { ...tools, engine: own })) {
        if (engine.isIncomplete()) throw new Error("a part of the index could not be loaded");
        if (!isWanted()) throw new Error("another search was begun");
        told(part);
      }
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
