import { halfTypedForm } from "../index-text.js";
import { nameKey } from "../name-key.js";
import {
  beginningTerm,
  classTerm,
  exactTerm,
  hiddenTerm,
  phraseTerm,
  type QueryWord,
  type SearchQuery,
} from "../search-query.js";
import { spelledMark, unusualMark } from "../spelling-marks.js";
import type { SearchTools } from "./answer-query.js";
import type { PagefindAnswer, PagefindResult, SearchOptions } from "./pagefind-client.js";
import { rankPages, type Evidence } from "./rank-pages.js";
import { filtersOf } from "./search-span.js";
import { isIdle, type SearchState } from "./search-state.js";
import { uncutBeginning } from "./typed-word.js";

const BY_DATE = { date: "desc" } as const;

/** Pages by filter and value. */
export type FilterCounts = PagefindAnswer["filters"];

/** Pages that may answer a query. */
export interface IndexAnswer {
  results: PagefindResult[];
  /** Of these very pages, for the filters loaded so far; null: the index has counted others. */
  counts: FilterCounts | null;
}

export const NOTHING: IndexAnswer = { results: [], counts: null };

/** What is asked of the index. */
export interface MeantQuery extends SearchQuery {
  /** Words that no page holds, but longer ones that begin so. */
  begun: readonly QueryWord[];
  /** The word that may not be typed to its end. */
  typed: QueryWord | undefined;
}

/** Pages that may answer a query, in order, as far as the index tells. */
export async function askIndex(
  query: MeantQuery,
  state: SearchState,
  tools: SearchTools,
): Promise<IndexAnswer> {
  const options: SearchOptions = { filters: filtersOf(state, tools.span) };
  if (state.sort === "date") options.sort = BY_DATE;
  const idsOf = async (term: string): Promise<Set<string>> =>
    new Set((await tools.engine.find(term, options)).results.map(({ id }) => id));
  const [answer, phrases, excluded] = await Promise.all([
    askForAll(query, state, tools, options),
    Promise.all(query.phrases.map(({ words }) => idsOf(phraseTerm(formsOf(words))))),
    Promise.all(query.excluded.map(({ broad }) => idsOf(classTerm([broad])))),
  ]);
  const results = answer.results.filter(
    ({ id }) => phrases.every((ids) => ids.has(id)) && !excluded.some((ids) => ids.has(id)),
  );
  return { results, counts: results.length === answer.results.length ? answer.counts : null };
}

async function askForAll(
  query: MeantQuery,
  state: SearchState,
  { engine, names }: SearchTools,
  options: SearchOptions,
): Promise<IndexAnswer> {
  const { words, phrases, excluded, excludedPhrases } = query;
  if (words.length > 0) {
    if (state.sort === "date") return findAll(query, engine, options);
    const named = names.pagesNamed(nameKey(state.q));
    // Asked for together, the parts of the index that they need come together.
    const [answer, evidence] = await Promise.all([
      findAll(query, engine, options),
      evidenceFor(words, named, engine, options),
    ]);
    return { ...answer, results: rankPages(answer.results, evidence) };
  }
  const [phrase] = phrases;
  if (phrase !== undefined) return findTerm(phraseTerm(formsOf(phrase.words)), engine, options);
  // Signs without a letter («؟!») ask for nothing; filters alone for all that bears them.
  const isOpen = excluded.length + excludedPhrases.length > 0 || (state.q === "" && !isIdle(state));
  return isOpen ? findTerm(null, engine, { ...options, sort: BY_DATE }) : NOTHING;
}

async function findTerm(
  term: string | null,
  engine: SearchTools["engine"],
  options: SearchOptions,
): Promise<IndexAnswer> {
  const { results, filters } = await engine.find(term, options);
  return { results, counts: filters };
}

/** Pages with the words in any form, or what they stand for, or longer words that begin so. */
async function findAll(
  query: MeantQuery,
  engine: SearchTools["engine"],
  options: SearchOptions,
): Promise<IndexAnswer> {
  const uncut = query.typed === undefined ? null : await uncutOf(query.typed, engine, options);
  const terms = termsOf(query, uncut);
  const answers = await Promise.all(terms.map((term) => findTerm(term, engine, options)));
  const [first = NOTHING] = answers;
  const results = new Map(
    answers.flatMap((answer) => answer.results.map((result) => [result.id, result] as const)),
  );
  if (results.size === first.results.length) return first;
  if (options.sort === undefined) return { results: [...results.values()], counts: null };
  // Several lists by date are one list by date when put into the order of all pages.
  const all = await engine.find(null, options);
  return { results: all.results.flatMap(({ id }) => results.get(id) ?? []), counts: null };
}

/** On so many pages a word that is left behind a particle is no chance: «بدمشق» is on no way elsewhere. */
const COMMON = 10;

/** The letters of the word being typed, where its first may be its own: another file of the index. */
async function uncutOf(
  typed: QueryWord,
  engine: SearchTools["engine"],
  options: SearchOptions,
): Promise<string | null> {
  const uncut = uncutBeginning(typed);
  if (uncut === null) return null;
  const { results } = await engine.find(classTerm([typed.form]), options);
  return results.length < COMMON ? uncut : null;
}

/** What to ask one after another; whatever only a later term finds comes behind. */
function termsOf({ words, begun, typed }: MeantQuery, uncut: string | null): string[] {
  const termOf = (word: QueryWord, form: string) =>
    begun.includes(word) ? beginningTerm([form]) : classTerm([form]);
  const broad = words.map((word) => termOf(word, word.broad));
  const own = words.map((word) => termOf(word, word.form));
  const last =
    typed === undefined ? [] : [beginningTerm([typed.form]), halfTypedForm(typed.form), uncut];
  const half = last.flatMap((term) => (term === null ? [] : [[...own.slice(0, -1), term]]));
  return [...new Set([broad, own, ...half].map((terms) => terms.join(" ")))];
}

/** What of narrower searches tells which pages answer best. */
async function evidenceFor(
  words: readonly QueryWord[],
  named: readonly string[],
  engine: SearchTools["engine"],
  options: SearchOptions,
): Promise<Evidence<PagefindResult>> {
  const find = async (term: string) => (await engine.find(term, options)).results;
  const forms = formsOf(words);
  const [whole, ofWord, isExact, ofClass, meant] = await Promise.all([
    find(exactTerm(forms)),
    Promise.all(forms.map((form) => find(exactTerm([form])))),
    Promise.all(words.map((word) => spelledAsTyped(word, find))),
    find(exactTerm(broadOf(words))),
    find(hiddenTerm(forms)),
  ]);
  const exactWords = (id: string) => isExact.filter((is) => is(id)).length;
  return { named, whole, ofWord, exactWords, alike: [...ofClass, ...meant] };
}

/** Tells of a page that has a word whether it prints it in the very spelling that was typed. */
async function spelledAsTyped(
  { form, spelling }: QueryWord,
  find: (term: string) => Promise<PagefindResult[]>,
): Promise<(id: string) => boolean> {
  if (spelling === null) return () => true;
  const marks = [spelledMark(form, spelling), unusualMark(form)];
  const [spelled = new Set<string>(), unusual = new Set<string>()] = await Promise.all(
    marks.map(async (mark) => new Set((await find(mark)).map(({ id }) => id))),
  );
  if (spelled.size > 0) return (id) => spelled.has(id);
  return (id) => !unusual.has(id);
}

const formsOf = (words: readonly QueryWord[]): string[] => words.map(({ form }) => form);
const broadOf = (words: readonly QueryWord[]): string[] => [
  ...new Set(words.map(({ broad }) => broad)),
];
