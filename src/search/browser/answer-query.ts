import { readQuery, type QueryWord, type SearchQuery } from "../search-query.js";
import { askIndex, NOTHING, type FilterCounts, type IndexAnswer } from "./ask-index.js";
import { answersAmong, confirmPages, type ConfirmedPages } from "./confirm-pages.js";
import { correctWords, pagesWith } from "./correct-words.js";
import { withFewerWords } from "./fewer-words.js";
import type { KnownWord, Names } from "./lookup-tables.js";
import { dayChecks, noPhraseCheck, phraseCheck, type PageCheck } from "./page-checks.js";
import type { SearchEngine } from "./pagefind-client.js";
import type { MonthSpan } from "./search-span.js";
import type { SearchState } from "./search-state.js";
import { usualWords } from "./similar-spelling.js";
import type { Correction } from "./spelling-help.js";
import { isBarelyBegun } from "./typed-word.js";

/** A stretch of what a search comes to, best first. */
export interface FoundPages extends Omit<ConfirmedPages, "rejected"> {
  /** Words that no page holds, and others that were searched for in their place. */
  corrections: Correction[];
  /** Rarely spelled words, and others whose pages were added. */
  similar: Correction[];
  /** Words as typed that were left out, since no page holds them or all words together. */
  leftOut: string[];
  /** Nothing is asked for yet: the only word is being typed, and has just been begun. */
  isBegun: boolean;
  /**
   * Pages by filter and value, of filters loaded so far. Null: the index has counted other pages than
   * the answers, or not all of them are known.
   */
  counts: FilterCounts | null;
  /** Ids of all answers, listed or not; null while candidates are left that nobody has looked at. */
  ids: ReadonlySet<string> | null;
}

/** What a search is made with. */
export interface SearchTools {
  engine: Pick<SearchEngine, "find">;
  names: Names;
  span: MonthSpan;
  /** Loaded only when a word is not found. */
  loadWords: () => Promise<KnownWord[]>;
}

/** Answers what a search page asks, in parts as they are found; the last one says so. */
export async function* answerQuery(
  state: SearchState,
  tools: SearchTools,
): AsyncGenerator<FoundPages, undefined> {
  const typed = readQuery(state.q, tools.names.lexicon);
  const [{ answer, ...help }, checks] = await Promise.all([
    candidatesFor(typed, state, tools),
    checksFor(typed, state, tools),
  ]);
  const { results } = answer;
  for await (const { rejected, ...found } of confirmPages(results, checks, state.shown)) {
    const isWhole = found.isLast && found.unchecked === 0;
    const ids = results.flatMap(({ id }) => (rejected.has(id) ? [] : [id]));
    const counts = isWhole && rejected.size === 0 ? answer.counts : null;
    yield { ...found, ...help, counts, ids: isWhole ? new Set(ids) : null };
  }
}

/** Pages looked at only in order to count answers: what a list of ten may look at. */
const MOST_COUNTED = 25;

/** All that answers a state, and the index's own counts if they are of just that. */
export interface AnswerSet {
  ids: ReadonlySet<string>;
  counts: FilterCounts | null;
}

/** The same pages as `answerQuery` finds, in no order; null where too many would have to be looked at. */
export async function answerSet(state: SearchState, tools: SearchTools): Promise<AnswerSet | null> {
  const typed = readQuery(state.q, tools.names.lexicon);
  // By date nothing has to be ranked.
  const unranked: SearchState = { ...state, sort: "date" };
  const [{ answer }, checks] = await Promise.all([
    candidatesFor(typed, unranked, tools),
    checksFor(typed, unranked, tools),
  ]);
  const ids = await answersAmong(answer.results, checks, MOST_COUNTED);
  if (ids === null) return null;
  return { ids, counts: ids.size === answer.results.length ? answer.counts : null };
}

interface Candidates extends Pick<FoundPages, "corrections" | "similar" | "leftOut" | "isBegun"> {
  answer: IndexAnswer;
}

/** Pages that hold all words; if there are none, those that hold what was meant or the most of it. */
async function candidatesFor(
  typed: SearchQuery,
  state: SearchState,
  tools: SearchTools,
): Promise<Candidates> {
  const lastOf = (words: readonly QueryWord[]) =>
    state.isTyped === true ? words.at(-1) : undefined;
  const last = lastOf(typed.words);
  if (last !== undefined && isBarelyBegun(last) && (await pagesWith(last, tools.engine)) === 0)
    return withoutLast(typed, state, tools);
  const asTyped = { ...typed, begun: [], typed: lastOf(typed.words) };
  const [own, areKnown] = await Promise.all([
    askIndex(asTyped, state, tools),
    areAllKnown(typed.words, tools.engine),
  ]);
  if (areKnown && own.results.length > 0) return withUsualSpelling(own, typed, state, tools);
  if (state.isLiteral === true) return { ...AS_TYPED, answer: NOTHING };
  const { missing, corrections, ...known } = await correctWords(typed.words, tools);
  const query = { ...typed, ...known, typed: lastOf(known.words) };
  const meant = await askIndex(query, state, tools);
  if (meant.results.length > 0 || query.words.length < 2)
    return { ...AS_TYPED, answer: meant, corrections, leftOut: missing };
  const fewer = await withFewerWords(query, state, tools);
  const leftOut = [...missing, ...fewer.leftOut];
  return { ...AS_TYPED, answer: fewer.answer, corrections, leftOut };
}

const AS_TYPED: Omit<Candidates, "answer"> = {
  corrections: [],
  similar: [],
  leftOut: [],
  isBegun: false,
};

/** Fewer pages than these are looked through at a glance, and more are welcome. */
const FEW = 3;

/** The pages themselves, and behind a few of them those of a usual spelling of what was typed. */
async function withUsualSpelling(
  own: IndexAnswer,
  typed: SearchQuery,
  state: SearchState,
  tools: SearchTools,
): Promise<Candidates> {
  const isWhole = state.isLiteral !== true && state.isTyped !== true;
  const usual = isWhole && own.results.length <= FEW ? await usualWords(typed.words, tools) : null;
  if (usual === null) return { ...AS_TYPED, answer: own };
  const { words, similar } = usual;
  const { results } = await askIndex(
    { ...typed, words, begun: [], typed: undefined },
    state,
    tools,
  );
  const ids = new Set(own.results.map(({ id }) => id));
  const added = results.filter(({ id }) => !ids.has(id));
  if (added.length === 0) return { ...AS_TYPED, answer: own };
  return { ...AS_TYPED, similar, answer: { results: [...own.results, ...added], counts: null } };
}

/** What the words before the one just begun find: no reader has to hear yet that it is no word. */
async function withoutLast(
  typed: SearchQuery,
  state: SearchState,
  tools: SearchTools,
): Promise<Candidates> {
  const rest = { ...typed, words: typed.words.slice(0, -1) };
  const found = await candidatesFor(rest, { ...state, isTyped: false }, tools);
  const { words, phrases, excluded, excludedPhrases } = rest;
  const isBegun = [words, phrases, excluded, excludedPhrases].every((part) => part.length === 0);
  return { ...found, isBegun };
}

/** Of several words the engine leaves out those that no page holds, and finds the others. */
async function areAllKnown(
  words: readonly QueryWord[],
  engine: SearchTools["engine"],
): Promise<boolean> {
  if (words.length < 2) return true;
  const pages = await Promise.all(words.map((word) => pagesWith(word, engine)));
  return pages.every((count) => count > 0);
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
