import { PAGES_INDEX, type IndexFolder } from "../index-folders.js";
import { exchangeForm, exchangeText } from "../one-byte-letters.js";
import type { SearchFilter } from "../search-filters.js";
import { watchDownloads } from "./watch-downloads.js";

/** What of Pagefind's browser API this page uses (Pagefind 1.5). */
interface Pagefind {
  search(term: string | null, options?: SearchOptions): Promise<PagefindAnswer>;
  /** Loads every filter: from then on answers carry the counts of all. */
  filters(): Promise<PagefindAnswer["filters"]>;
  options(options: object): Promise<void>;
}
export interface SearchOptions {
  filters?: Record<string, string | { any: string[] }>;
  sort?: Record<string, "asc" | "desc">;
}
export interface PagefindAnswer {
  results: PagefindResult[];
  unfilteredResultCount: number;
  filters: Partial<Record<SearchFilter, Record<string, number>>>;
}
export interface PagefindResult {
  id: string;
  /** Positions in `content` of the words that were found, rising. */
  words: number[];
  /** Fields of `meta` as indexed that have one of the words. */
  matchedMetaFields?: string[];
  data(): Promise<PageFragment>;
}
/** One page as the builder stored it, see `indexRecord`. */
export interface PageFragment {
  /** With the path prefix. */
  url: string;
  content: string;
  /** See `placeFacts`. */
  meta: readonly string[];
  /** Positions in `content` of the words that were found. */
  locations: number[];
}

/** Pagefind, and whether all that it asked for came. */
export interface SearchEngine {
  find(term: string | null, options?: SearchOptions): Promise<PagefindAnswer>;
  /** Loads every filter; gives how many pages bear each value. */
  loadCounts(): Promise<PagefindAnswer["filters"]>;
  /** Pagefind keeps to itself that a part of the index could not be loaded, and finds less. */
  isIncomplete(): boolean;
}

/** How much title, standfirst and the names of a thing count, against words of a text. */
const RANKING = { metaWeights: { title: 2, lead: 1, names: 8 } };

/**
 * Loads Pagefind.
 *
 * @param base The site's path prefix, with slashes at both ends: results' addresses begin with it.
 * @param attempt Counted up after a failure: browsers remember that a module could not be loaded.
 * @throws Error when the index is missing or the network is down.
 */
export async function loadEngine(
  base: string,
  attempt: number,
  folder: IndexFolder = PAGES_INDEX,
): Promise<SearchEngine> {
  const downloads = watchDownloads(`${base}${folder}/`);
  const retry = attempt === 0 ? "" : `?attempt=${String(attempt)}`;
  const module: unknown = await import(`${base}${folder}/pagefind.js${retry}`);
  if (!isPagefindModule(module)) throw new Error("pagefind.js is not Pagefind's");
  // This is a worker already: one of Pagefind's own would be a second copy of its script.
  const pagefind = module.createInstance({ baseUrl: base, noWorker: true });
  await pagefind.options({ ranking: RANKING });
  return {
    find: async (term, options) => {
      const coded = term === null ? null : term.split(" ").map(exchangeForm).join(" ");
      const answer = await pagefind.search(coded, options);
      return { ...answer, results: answer.results.map(asPrinted) };
    },
    loadCounts: () => pagefind.filters(),
    isIncomplete: downloads.haveFailed,
  };
}

/** A result whose page has its printed letters again. */
const asPrinted = (result: PagefindResult): PagefindResult => ({
  ...result,
  data: async () => {
    const page = await result.data();
    return { ...page, content: exchangeText(page.content), meta: page.meta.map(exchangeText) };
  },
});

interface PagefindModule {
  createInstance(options: { baseUrl: string; noWorker: boolean }): Pagefind;
}

const isPagefindModule = (module: unknown): module is PagefindModule =>
  typeof module === "object" &&
  module !== null &&
  "createInstance" in module &&
  typeof module.createInstance === "function";
