import { hasExactPhrase } from "../exact-phrase.js";
import { halfTypedForm } from "../index-text.js";
import { nameKey } from "../name-key.js";
import {
  beginningTerm,
  classTerm,
  exactTerm,
  hiddenTerm,
  phraseTerm,
  queryWords,
  readQuery,
  type QueryPhrase,
  type QueryWord,
  type SearchQuery,
} from "../search-query.js";
import { closestFirst } from "./closest-first.js";
import type { KnownWord, Names } from "./lookup-tables.js";
import type {
  PagefindAnswer,
  PagefindResult,
  SearchEngine,
  SearchOptions,
} from "./pagefind-client.js";
import { filtersOf, type MonthSpan } from "./search-span.js";
import { isIdle, type SearchState } from "./search-state.js";
import { wordsMeant, type Correction } from "./spelling-help.js";

/** What a search comes to, best first; nothing of the pages is loaded yet. */
export interface FoundPages {
  results: PagefindResult[];
  /** Pages by filter and value; only of filters loaded so far. */
  counts: PagefindAnswer["filters"];
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

const NOTHING: PagefindAnswer = { results: [], unfilteredResultCount: 0, filters: {} };
/** A filter value that no page has: asks how many pages hold a word without listing them. */
const NO_PAGES = { filters: { process: "none" } };
/** Pages that are loaded to see whether they hold a phrase in its exact spelling. */
const MOST_COMPARED = 200;

/** Answers what a search page asks. */
export async function answerQuery(state: SearchState, tools: SearchTools): Promise<FoundPages> {
  const query = readQuery(state.q, tools.names.lexicon);
  const { missing, corrections, begun } = await correct(query.words, tools);
  const words = withCorrections(query.words, missing, corrections);
  const meant = {
    ...query,
    words,
    begun,
    typed: state.isTyped === true ? words.at(-1) : undefined,
  };
  const answer = await ask(meant, state, tools);
  const found = { counts: answer.filters, corrections, leftOut: missing };
  if (answer.results.length > 0 || meant.words.length < 2) {
    return { ...found, results: answer.results };
  }
  const fewer = await withFewerWords(meant, state, tools);
  return { ...found, ...fewer, leftOut: [...missing, ...fewer.leftOut] };
}

/** What is asked of the index. */
interface MeantQuery extends SearchQuery {
  /** Words that no page holds, but longer ones that begin so. */
  begun: readonly QueryWord[];
  /** The word that may not be typed to its end. */
  typed: QueryWord | undefined;
}

interface Corrected {
  begun: QueryWord[];
  /** Words as typed that no page holds and that nothing is near. */
  missing: string[];
  corrections: Correction[];
}

async function correct(words: QueryWord[], { engine, loadWords }: SearchTools): Promise<Corrected> {
  const corrected: Corrected = { missing: [], corrections: [], begun: [] };
  const isFound = async (term: string) =>
    (await engine.find(term, NO_PAGES)).unfilteredResultCount > 0;
  for (const word of words) {
    if (await isFound(classTerm([word.broad]))) continue;
    if (await isFound(beginningTerm([word.form]))) {
      corrected.begun.push(word);
      continue;
    }
    const meant = /\p{L}/u.test(word.form) ? wordsMeant(word, await loadWords()) : null;
    if (meant === null) corrected.missing.push(word.printed);
    else corrected.corrections.push({ typed: word.printed, meant });
  }
  return corrected;
}

function withCorrections(
  words: QueryWord[],
  missing: string[],
  corrections: Correction[],
): QueryWord[] {
  const meant = new Map(corrections.map(({ typed, meant: other }) => [typed, other]));
  const kept = words.filter(({ printed }) => !missing.includes(printed));
  return kept.flatMap((word) => {
    const other = meant.get(word.printed);
    return other === undefined ? [word] : queryWords(other);
  });
}

/** The most pages that hold all words but one: better than nothing, and the reader is told. */
async function withFewerWords(query: MeantQuery, state: SearchState, tools: SearchTools) {
  let best: { results: PagefindResult[]; leftOut: string[] } = { results: [], leftOut: [] };
  for (const word of query.words) {
    const words = query.words.filter((other) => other !== word);
    const { results } = await ask({ ...query, words }, state, tools);
    if (results.length > best.results.length) best = { results, leftOut: [word.printed] };
  }
  return best;
}

async function ask(
  query: MeantQuery,
  state: SearchState,
  tools: SearchTools,
): Promise<PagefindAnswer> {
  const options: SearchOptions = { filters: filtersOf(state, tools.span) };
  if (state.sort === "date") options.sort = { date: "desc" };
  const answer = await askForWords(query, state, tools, options);
  const phrases = await Promise.all(
    query.phrases.map((phrase) => idsWithPhrase(phrase, tools, options)),
  );
  const excluded = await Promise.all(
    query.excluded.map(({ broad }) => tools.engine.find(classTerm([broad]), options)),
  );
  const unwanted = new Set(excluded.flatMap(({ results }) => results.map(({ id }) => id)));
  const results = answer.results.filter(
    ({ id }) => !unwanted.has(id) && phrases.every((ids) => ids.has(id)),
  );
  return { ...answer, results };
}

async function askForWords(
  query: MeantQuery,
  state: SearchState,
  { engine, names }: SearchTools,
  options: SearchOptions,
): Promise<PagefindAnswer> {
  const { words, phrases, excluded } = query;
  const [phrase] = phrases;
  if (words.length === 0) {
    if (phrase !== undefined) return engine.find(phraseTerm(formsOf(phrase.words)), options);
    // Signs without a letter («؟!») ask for nothing; filters alone for all that bears them.
    const isOpen = excluded.length > 0 || (state.q === "" && !isIdle(state));
    return isOpen ? engine.find(null, { ...options, sort: { date: "desc" } }) : NOTHING;
  }
  const answer = await findAll(query, engine, options);
  if (state.sort === "date") return answer;
  const known = new Map<string, Promise<PagefindAnswer>>();
  const find = async (term: string) => {
    const found = known.get(term) ?? engine.find(term, options);
    known.set(term, found);
    return (await found).results;
  };
  const forms = formsOf(words);
  const results = closestFirst(answer.results, {
    named: names.pagesNamed(nameKey(state.q)),
    sideBySide: words.length > 1 ? await find(phraseTerm(forms)) : [],
    whole: await find(exactTerm(forms)),
    alike: [...(await find(exactTerm(broadOf(words)))), ...(await find(hiddenTerm(forms)))],
  });
  return { ...answer, results };
}

/** Pages with the words in any form, or what they stand for, or longer words that begin so. */
async function findAll(
  query: MeantQuery,
  engine: SearchTools["engine"],
  options: SearchOptions,
): Promise<PagefindAnswer> {
  const answers = await Promise.all(termsOf(query).map((term) => engine.find(term, options)));
  const [first = NOTHING] = answers;
  const results = new Map(
    answers.flatMap((answer) => answer.results.map((result) => [result.id, result] as const)),
  );
  return { ...first, results: [...results.values()] };
}

/** What to ask one after another; whatever only a later term finds comes behind. */
function termsOf({ words, begun, typed }: MeantQuery): string[] {
  const termOf = (word: QueryWord, form: string) =>
    begun.includes(word) ? beginningTerm([form]) : classTerm([form]);
  const broad = words.map((word) => termOf(word, word.broad));
  const own = words.map((word) => termOf(word, word.form));
  const last = typed === undefined ? [] : [beginningTerm([typed.form]), halfTypedForm(typed.form)];
  const half = last.flatMap((term) => (term === null ? [] : [[...own.slice(0, -1), term]]));
  return [...new Set([broad, own, ...half].map((terms) => terms.join(" ")))];
}

async function idsWithPhrase(
  { printed, words }: QueryPhrase,
  { engine }: SearchTools,
  options: SearchOptions,
): Promise<Set<string>> {
  const { results } = await engine.find(phraseTerm(formsOf(words)), options);
  const compared = results.slice(0, MOST_COMPARED).map(async (result) => {
    const { content } = await result.data();
    return hasExactPhrase(content, printed) ? [result] : [];
  });
  const exact = (await Promise.all(compared)).flat();
  return new Set([...exact, ...results.slice(MOST_COMPARED)].map(({ id }) => id));
}

const formsOf = (words: QueryWord[]): string[] => words.map(({ form }) => form);
const broadOf = (words: QueryWord[]): string[] => [...new Set(words.map(({ broad }) => broad))];
