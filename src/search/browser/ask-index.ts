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
import { rankPages } from "./rank-pages.js";
import { filtersOf } from "./search-span.js";
import { isIdle, type SearchState } from "./search-state.js";

const NOTHING: PagefindAnswer = { results: [], unfilteredResultCount: 0, filters: {} };
const BY_DATE = { date: "desc" } as const;

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
): Promise<PagefindAnswer> {
  const options: SearchOptions = { filters: filtersOf(state, tools.span) };
  if (state.sort === "date") options.sort = BY_DATE;
  const answer = await askForAll(query, state, tools, options);
  const phrases = await Promise.all(
    query.phrases.map(({ words }) => idsOf(phraseTerm(formsOf(words)), tools, options)),
  );
  const excluded = await Promise.all(
    query.excluded.map(({ broad }) => idsOf(classTerm([broad]), tools, options)),
  );
  const results = answer.results.filter(
    ({ id }) => phrases.every((ids) => ids.has(id)) && !excluded.some((ids) => ids.has(id)),
  );
  return { ...answer, results };
}

async function idsOf(
  term: string,
  { engine }: SearchTools,
  options: SearchOptions,
): Promise<Set<string>> {
  const { results } = await engine.find(term, options);
  return new Set(results.map(({ id }) => id));
}

async function askForAll(
  query: MeantQuery,
  state: SearchState,
  { engine, names }: SearchTools,
  options: SearchOptions,
): Promise<PagefindAnswer> {
  const { words, phrases, excluded, excludedPhrases } = query;
  if (words.length > 0) {
    const answer = await findAll(query, engine, options);
    if (state.sort === "date") return answer;
    const named = names.pagesNamed(nameKey(state.q));
    return { ...answer, results: await inOrder(answer.results, words, named, engine, options) };
  }
  const [phrase] = phrases;
  if (phrase !== undefined) return engine.find(phraseTerm(formsOf(phrase.words)), options);
  // Signs without a letter («؟!») ask for nothing; filters alone for all that bears them.
  const isOpen = excluded.length + excludedPhrases.length > 0 || (state.q === "" && !isIdle(state));
  return isOpen ? engine.find(null, { ...options, sort: BY_DATE }) : NOTHING;
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
  if (results.size === first.results.length || options.sort === undefined)
    return { ...first, results: [...results.values()] };
  // Several lists by date are one list by date when put into the order of all pages.
  const all = await engine.find(null, options);
  return { ...first, results: all.results.flatMap(({ id }) => results.get(id) ?? []) };
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

async function inOrder(
  results: PagefindResult[],
  words: readonly QueryWord[],
  named: readonly string[],
  engine: SearchTools["engine"],
  options: SearchOptions,
): Promise<PagefindResult[]> {
  if (results.length === 0) return [];
  const find = async (term: string) => (await engine.find(term, options)).results;
  const forms = formsOf(words);
  const whole = await find(exactTerm(forms));
  const ofWord =
    words.length === 1 ? [whole] : await Promise.all(forms.map((form) => find(exactTerm([form]))));
  const isExact = await Promise.all(words.map((word) => spelledAsTyped(word, find)));
  return rankPages(results, {
    named,
    whole,
    ofWord,
    exactWords: (id) => isExact.filter((is) => is(id)).length,
    alike: [...(await find(exactTerm(broadOf(words)))), ...(await find(hiddenTerm(forms)))],
  });
}

/** Tells of a page that has a word whether it prints it in the very spelling that was typed. */
async function spelledAsTyped(
  { form, spelling }: QueryWord,
  find: (term: string) => Promise<PagefindResult[]>,
): Promise<(id: string) => boolean> {
  if (spelling === null) return () => true;
  const spelled = new Set((await find(spelledMark(form, spelling))).map(({ id }) => id));
  if (spelled.size > 0) return (id) => spelled.has(id);
  const unusual = new Set((await find(unusualMark(form))).map(({ id }) => id));
  return (id) => !unusual.has(id);
}

const formsOf = (words: readonly QueryWord[]): string[] => words.map(({ form }) => form);
const broadOf = (words: readonly QueryWord[]): string[] => [
  ...new Set(words.map(({ broad }) => broad)),
];
