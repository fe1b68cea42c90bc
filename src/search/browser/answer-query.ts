import { readQuery, type SearchQuery } from "../search-query.js";
import { askIndex, type MeantQuery } from "./ask-index.js";
import { confirmPages, type ConfirmedPages } from "./confirm-pages.js";
import { correctWords } from "./correct-words.js";
import { withFewerWords } from "./fewer-words.js";
import type { KnownWord, Names } from "./lookup-tables.js";
import { dayChecks, noPhraseCheck, phraseCheck, type PageCheck } from "./page-checks.js";
import type { PagefindAnswer, SearchEngine } from "./pagefind-client.js";
import type { MonthSpan } from "./search-span.js";
import type { SearchState } from "./search-state.js";
import type { Correction } from "./spelling-help.js";

/** What a search comes to, best first. */
export interface FoundPages extends Omit<ConfirmedPages, "rejected"> {
  /**
   * Pages by filter and value, of filters loaded so far. Null: the index has counted pages that are
   * no answers, and no number is better than a wrong one.
   */
  counts: PagefindAnswer["filters"] | null;
  /** Words that no page holds, and others that were searched for in their place. */
  corrections: Correction[];
  /** Words as typed that were left out, since no page holds them or all words together. */
  leftOut: string[];
}

/** What a search is made with. */
export interface SearchTools {
  engine: Pick<SearchEngine, "find">;
  names: Names;
  span: MonthSpan;
  /** Loaded only when a word is not found. */
  loadWords: () => Promise<KnownWord[]>;
}

/** Answers what a search page asks. */
export async function answerQuery(state: SearchState, tools: SearchTools): Promise<FoundPages> {
  const typed = readQuery(state.q, tools.names.lexicon);
  const { answer, query, ...help } = await candidatesFor(typed, state, tools);
  const checks = await checksFor(query, state, tools);
  const { rejected, ...found } = await confirmPages(answer.results, checks, state.shown);
  const isCounted = rejected + found.unchecked + query.excluded.length === 0;
  return { ...found, ...help, counts: isCounted ? answer.filters : null };
}

interface Candidates extends Pick<FoundPages, "corrections" | "leftOut"> {
  answer: PagefindAnswer;
  /** As it was asked in the end. */
  query: MeantQuery;
}

/** Pages that hold all words; if there are none, those that hold what was meant or the most of it. */
async function candidatesFor(
  typed: SearchQuery,
  state: SearchState,
  tools: SearchTools,
): Promise<Candidates> {
  const { missing, corrections, ...known } = await correctWords(typed.words, tools);
  const last = state.isTyped === true ? known.words.at(-1) : undefined;
  const query = { ...typed, ...known, typed: last };
  const meant = await askIndex(query, state, tools);
  if (meant.results.length > 0 || query.words.length < 2)
    return { answer: meant, query, corrections, leftOut: missing };
  const fewer = await withFewerWords(query, state, tools);
  return { answer: fewer.answer, query, corrections, leftOut: [...missing, ...fewer.leftOut] };
}

const checksFor = async (
  { phrases, excludedPhrases }: SearchQuery,
  state: SearchState,
  tools: SearchTools,
): Promise<PageCheck[]> => [
  ...phrases.map(phraseCheck),
  ...(await Promise.all(excludedPhrases.map((phrase) => noPhraseCheck(phrase, tools)))),
  ...(await dayChecks(state, tools)),
];
