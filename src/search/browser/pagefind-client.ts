import type { SearchFilter } from "../search-filters.js";
import {
  exactTerm,
  looseTerm,
  nameTerm,
  phraseTerm,
  readQuery,
  type SearchQuery,
} from "../search-query.js";
import { closestFirst } from "./closest-first.js";
import { isIdle, type SearchState } from "./search-state.js";

/** What of Pagefind's browser API this page uses (Pagefind 1.5). */
interface Pagefind {
  search(term: string | null, options?: SearchOptions): Promise<PagefindAnswer>;
  /** Loads every filter: from then on answers carry the counts of all. */
  filters(): Promise<unknown>;
  options(options: object): Promise<void>;
}
interface SearchOptions {
  filters?: Record<string, string | string[]>;
  sort?: Record<string, "asc" | "desc">;
}
interface PagefindAnswer {
  results: PagefindResult[];
  unfilteredResultCount: number;
  filters: Partial<Record<SearchFilter, Record<string, number>>>;
}
interface PagefindResult {
  id: string;
  data(): Promise<PageFragment>;
}
/** One page as the builder stored it, see `indexRecord`. */
export interface PageFragment {
  /** With the path prefix. */
  url: string;
  content: string;
  meta: Record<string, string>;
  /** Positions in `content` of the words that were found. */
  locations: number[];
}

export interface SearchAnswer {
  total: number;
  /** The first `shown` pages, best first. */
  pages: PageFragment[];
  /** Words as typed that no page holds; they were left out of the search. */
  missing: string[];
  /** Pages by filter and value; only of filters loaded so far. */
  counts: PagefindAnswer["filters"];
}

export interface SearchClient {
  search(state: SearchState): Promise<SearchAnswer>;
  loadCounts(): Promise<void>;
}

/**
 * How much a title counts, and the names of a thing: a query that is a name of something is meant
 * for its page, and articles that print the name in their titles come after it.
 */
const RANKING = { metaWeights: { title: 2, names: 8 } };
/** A filter value that no page has: asks how many pages hold a word without listing them. */
const NO_PAGES = { kind: "none" };

/**
 * Loads Pagefind.
 *
 * @param base The site's path prefix, with slashes at both ends: results' addresses begin with it.
 * @param attempt Counted up after a failure: browsers remember that a module could not be loaded.
 * @throws Error when the index is missing or the network is down.
 */
export async function loadSearch(base: string, attempt: number): Promise<SearchClient> {
  const retry = attempt === 0 ? "" : `?attempt=${String(attempt)}`;
  const module: unknown = await import(`${base}pagefind/pagefind.js${retry}`);
  if (!isPagefindModule(module)) throw new Error("pagefind.js is not Pagefind's");
  // On this thread: a search takes milliseconds, a worker's script would be loaded first.
  const pagefind = module.createInstance({ baseUrl: base, noWorker: true });
  await pagefind.options({ ranking: RANKING });
  return {
    search: (state) => search(pagefind, state),
    loadCounts: async () => void (await pagefind.filters()),
  };
}

async function search(pagefind: Pagefind, state: SearchState): Promise<SearchAnswer> {
  const query = readQuery(state.q);
  const answer = await ask(pagefind, query, state);
  // Pagefind keeps it to itself when a part of the index cannot be loaded.
  if (answer.results.length === 0 && !navigator.onLine) throw new Error("offline");
  return {
    total: answer.results.length,
    pages: await Promise.all(answer.results.slice(0, state.shown).map((page) => page.data())),
    missing: query.phrase ? [] : await missingWords(pagefind, query),
    counts: answer.filters,
  };
}

async function ask(
  pagefind: Pagefind,
  { words, phrase }: SearchQuery,
  state: SearchState,
): Promise<PagefindAnswer> {
  const filters = { ...state.filters };
  const byDate: SearchOptions = { filters, sort: { date: "desc" } };
  if (words.length === 0) {
    // Signs without a letter («؟!») ask for nothing; filters alone for all that bears them.
    return state.q !== "" || isIdle(state) ? NOTHING : pagefind.search(null, byDate);
  }
  const term = phrase ? phraseTerm(words) : looseTerm(words);
  if (state.sort === "date") return pagefind.search(term, byDate);
  const answer = await pagefind.search(term, { filters });
  if (phrase) return answer;
  const find = async (other: string) => (await pagefind.search(other, { filters })).results;
  return {
    ...answer,
    results: closestFirst(answer.results, {
      named: await find(nameTerm(words)),
      sideBySide: words.length > 1 ? await find(phraseTerm(words)) : [],
      whole: await find(exactTerm(words)),
    }),
  };
}

const NOTHING: PagefindAnswer = { results: [], unfilteredResultCount: 0, filters: {} };

/** Pagefind passes over a word that no page holds, when others are found: the reader should know. */
async function missingWords(pagefind: Pagefind, { words }: SearchQuery): Promise<string[]> {
  if (words.length < 2) return [];
  const missing: string[] = [];
  for (const word of words) {
    const answer = await pagefind.search(looseTerm([word]), { filters: NO_PAGES });
    if (answer.unfilteredResultCount === 0) missing.push(word.printed);
  }
  return missing;
}

interface PagefindModule {
  createInstance(options: { baseUrl: string; noWorker: boolean }): Pagefind;
}

const isPagefindModule = (module: unknown): module is PagefindModule =>
  typeof module === "object" &&
  module !== null &&
  "createInstance" in module &&
  typeof module.createInstance === "function";
