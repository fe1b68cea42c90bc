import { formOf, searchTokens } from "../arabic/search-analyse.js";
import { halfEnding, splitEnding } from "../arabic/search-endings.js";
import { singularOf } from "../arabic/search-plurals.js";
import { mayBeginReading, searchReadings } from "../arabic/search-readings.js";
import type { Token } from "../arabic/tokens.js";

/**
 * Stands in every word of the index behind the stem and behind the ending: «مبعوث|ين|». A query can
 * so ask for all forms of a noun («مبعوث|»), for this one («مبعوث|ين|»), or for whatever begins like
 * it («مبعو»), though Pagefind only knows beginnings. A letter of Hebrew, which no text of ours holds
 * and which sorts before the Arabic ones; Pagefind drops signs that are no letter.
 */
export const BREAK = "\u05d0";

/** Ends a form that is not printed like this: whole words are asked for among the printed first. */
const MEANT_END = "\u05d1";

/** The beginning that all forms of a word have in common: of «مبعوثين» and «مبعوث». */
export const classForm = (form: string): string => splitEnding(form).stem + BREAK;

/** A form as the index holds it. */
export function wholeForm(form: string): string {
  const { stem, ending } = splitEnding(form);
  return stem + BREAK + ending + BREAK;
}

/** A form by which a page is found and that it does not print. A number is found like a printed one. */
export const meantForm = (form: string): string =>
  isNumber(form) ? wholeForm(form) : classForm(form) + MEANT_END;

/** What index words begin with that begin like a form. */
export function beginningForm(form: string): string {
  const { stem, ending } = splitEnding(form);
  if (isAskedWhole(form)) return classForm(form);
  return ending === "" ? stem : stem + BREAK + ending;
}

/**
 * What index words begin with that a half-typed form may become: «معارضي» is on its way to «معارضين»,
 * whose stem ends before the ي. Null when its last letters begin no ending.
 */
export function halfTypedForm(form: string): string | null {
  const half = halfEnding(form);
  return half === null ? null : half.stem + BREAK + half.ending;
}

/** Too many words begin with two letters, and «7» is not the beginning of «70». */
const isAskedWhole = (form: string): boolean => form.length < 3 || isNumber(form);
const isNumber = (form: string): boolean => /^\d+$/.test(form);

/** The forms under which one printed word stands in the index, each once; none for a sign (–). */
export type IndexWord = readonly string[];

/** A text as readers see it and as it is indexed: word for word, so that positions agree. */
export interface IndexText {
  /** The printed words, one space between each two. */
  printed: string;
  /** As many words. */
  indexed: IndexWord[];
}

/** What an archive knows of its words. */
export interface IndexLexicon {
  /** Index form of another spelling of a name → that of the usual one. */
  spellings: ReadonlyMap<string, string>;
  /** Folded word in which an aggregator has lost the spaces → its parts. */
  glued: ReadonlyMap<string, readonly string[]>;
}

export const NO_LEXICON: IndexLexicon = { spellings: new Map(), glued: new Map() };

/** U+200B ends no word for JavaScript, and Pagefind takes it out: it is a space here. U+0085 too. */
const SPACES = /[\s\u0085\u200b]+/u;

/** The printed words of a text, as Pagefind will count them. */
export const printedWords = (text: string): string[] =>
  text.split(SPACES).filter((word) => word !== "");

/**
 * A word stands in the index under its own form and, at the same place, under what it also means:
 * «الفصائل» as «فصيل», «السابعة» of «الجولة السابعة» as 7, «تشرين الأول» as «أكتوبر».
 */
export function indexText(text: string, lexicon: IndexLexicon = NO_LEXICON): IndexText {
  const printed = printedWords(text);
  const words = printed.map((word) => wordEntry(word, lexicon));
  return { printed: printed.join(" "), indexed: indexEntries(words) };
}

/** What stands between two spaces, as far as it tells by itself. */
export interface WordEntry {
  tokens: readonly Token[];
  /** Those of them with which something may begin that words mean together. */
  begins: readonly number[];
  indexed: IndexWord;
}

export function wordEntry(word: string, lexicon: IndexLexicon): WordEntry {
  const tokens = tokensIn(word, lexicon);
  const forms = new Set(tokens.flatMap((token) => formsOf(token, lexicon)));
  const begins = tokens.flatMap((token, at) => (mayBeginReading(token) ? [at] : []));
  return { tokens, begins, indexed: [...forms] };
}

/** The forms of words that stand in this order: their own, and what they mean beside others. */
export function indexEntries(words: readonly WordEntry[]): IndexWord[] {
  const indexed = words.map((word) => word.indexed);
  for (const [at, meant] of formsMeant(words)) {
    indexed[at] = [...new Set([...(indexed[at] ?? []), ...meant.map(wholeForm)])];
  }
  return indexed;
}

/** By the position of a word: what it means beside others. */
function formsMeant(words: readonly WordEntry[]): Map<number, string[]> {
  const tokens: Token[] = [];
  /** By the position of a token with which something may begin, that of its word. */
  const wordOf = new Map<number, number>();
  let at = 0;
  for (const { begins, tokens: own } of words) {
    for (const first of begins) wordOf.set(tokens.length + first, at);
    for (const token of own) tokens.push(token);
    at++;
  }
  const meant = new Map<number, string[]>();
  for (const { form, start } of searchReadings(tokens, [...wordOf.keys()])) {
    const word = wordOf.get(start) ?? 0;
    meant.set(word, [...(meant.get(word) ?? []), form]);
  }
  return meant;
}

/** The words and numbers of what stands between two spaces, glued words taken apart. */
export function tokensIn(word: string, { glued }: Pick<IndexLexicon, "glued">): readonly Token[] {
  const tokens = searchTokens(word);
  if (glued.size === 0 || !tokens.some(({ text }) => glued.has(text))) return tokens;
  return tokens.flatMap((token) =>
    (glued.get(token.text) ?? [token.text]).map((text) => ({ ...token, text })),
  );
}

function formsOf(token: Token, { spellings }: IndexLexicon): string[] {
  const form = formOf(token);
  const meant = [singularOf(form), spellings.get(form)].filter((other) => other !== undefined);
  return [wholeForm(form), ...meant.map(meantForm)];
}
