import { formOf, searchTokens } from "../arabic/search-analyse.js";
import { singularOf } from "../arabic/search-plurals.js";
import { searchReadings } from "../arabic/search-readings.js";
import type { Token } from "../arabic/tokens.js";

/**
 * Ends every form in the index, so that a query can ask for a whole word and no longer one: «7» and
 * not «70». A letter of Sindhi, which no text of ours holds; Pagefind drops signs that are no letter.
 */
export const FORM_END = "\u067a";

/** Ends a form that is not printed: whole words are asked for among the printed ones first. */
const HIDDEN_END = "\u067d";

/** Forms by which a page is found without printing them; numbers and short forms are found whole. */
export const hiddenForm = (form: string): string =>
  isAskedWhole(form) ? form + FORM_END : form + HIDDEN_END;

/** Too many words begin with two letters, and «7» is not the beginning of «70». */
export const isAskedWhole = (form: string): boolean => form.length < 3 || /^\d+$/.test(form);

/** A text as readers see it and as Pagefind indexes it: word for word, so that positions agree. */
export interface IndexText {
  /** The printed words, one space between each two. */
  printed: string;
  /** As many words: each the forms of the printed one. */
  indexed: string;
  words: number;
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
  const words = printedWords(text);
  const tokens = words.map((word) => tokensIn(word, lexicon));
  const flat = tokens.flat();
  const forms = flat.map((token) => formsOf(token, lexicon));
  for (const { form, start } of searchReadings(flat)) forms[start]?.add(form);
  let next = 0;
  const indexed = tokens.map((own) => indexedWord(forms.slice(next, (next += own.length))));
  return { printed: words.join(" "), indexed: indexed.join(" "), words: words.length };
}

/** The words and numbers of what stands between two spaces, glued words taken apart. */
export function tokensIn(word: string, { glued }: Pick<IndexLexicon, "glued">): readonly Token[] {
  const tokens = searchTokens(word);
  if (glued.size === 0 || !tokens.some(({ text }) => glued.has(text))) return tokens;
  return tokens.flatMap((token) =>
    (glued.get(token.text) ?? [token.text]).map((text) => ({ ...token, text })),
  );
}

function formsOf(token: Token, { spellings }: IndexLexicon): Set<string> {
  const form = formOf(token);
  const forms = new Set([form]);
  for (const other of [singularOf(form), spellings.get(form)]) {
    if (other !== undefined) forms.add(other);
  }
  return forms;
}

/** Pagefind indexes the parts round a hyphen each for itself, at one position. */
function indexedWord(forms: readonly Set<string>[]): string {
  // A sign without a letter keeps its place, or all words behind it would be marked wrongly.
  if (forms.length === 0) return ".";
  return forms.flatMap((own) => [...own].map((form) => form + FORM_END)).join("-");
}
