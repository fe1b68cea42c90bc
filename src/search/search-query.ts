import { formOf } from "../arabic/search-analyse.js";
import { singularOf } from "../arabic/search-plurals.js";
import { searchReadings } from "../arabic/search-readings.js";
import type { Token } from "../arabic/tokens.js";
import {
  beginningForm,
  classForm,
  meantForm,
  NO_LEXICON,
  printedWords,
  tokensIn,
  wholeForm,
  type IndexLexicon,
} from "./index-text.js";
import { spellingOf } from "./spelling-marks.js";

/** One word of a query. */
export interface QueryWord {
  printed: string;
  form: string;
  /** The form of all that the word stands for: the singular of a plural, a name's usual spelling. */
  broad: string;
  /** Its letters without particles and article, for telling spellings apart; null where none do. */
  spelling: string | null;
}

/** Words in quotation marks: they must stand side by side, spelled like this. */
export interface QueryPhrase {
  printed: string;
  words: QueryWord[];
}

export interface SearchQuery {
  /** Words that a page must have, without those that every page has. */
  words: QueryWord[];
  phrases: QueryPhrase[];
  /** Words that a page must not have: «-تركيا». */
  excluded: QueryWord[];
  /** Words that must not stand side by side, spelled like this: «-"خفض التصعيد"». */
  excludedPhrases: QueryPhrase[];
}

/** Name particles that outlets also glue to the name or leave out: «دي ميستورا», «ديمستورا». */
const LOOSE_PARTICLES = ["دي", "دو", "ده"];
/** Words that say nothing of a page, and an article written apart («ال 7»). */
const STOP_WORDS = ["من", "في", "علي", "الي", "عن", "ال", "ل", "ب", "و", "the", "of", "in", "al"];
const LEFT_OUT = new Set([...LOOSE_PARTICLES, ...STOP_WORDS]);
/** Words beyond these narrow nothing: somebody has pasted a text. */
const MOST_WORDS = 24;
/** UTF-16 units of a query that are read at all, wherever it comes from. */
const MOST_READ = 2_000;

/** With the minus before it, if there is one. A quotation that is not closed yet is none. */
const QUOTED = /((?:^|(?<=\s))[-−–])?["“”„«‹]([^"“”„«»‹›]*)["“”»›]/gu;
const EXCLUDED = /(?:^|\s)[-−–](?=[\p{L}\p{N}])(\S+)/gu;

/**
 * Reads what a reader typed.
 *
 * @returns Neither words nor phrases when nothing in the text can be searched for.
 */
export function readQuery(text: string, lexicon: IndexLexicon = NO_LEXICON): SearchQuery {
  const phrases: QueryPhrase[] = [];
  const excluded: QueryWord[] = [];
  const excludedPhrases: QueryPhrase[] = [];
  const rest = text
    .slice(0, MOST_READ)
    .replace(QUOTED, (_, minus: string | undefined, printed: string) => {
      const words = queryWords(printed, lexicon);
      const kept = minus === undefined ? phrases : excludedPhrases;
      if (words.length > 0) kept.push({ printed: printed.trim(), words });
      return " ";
    })
    .replace(EXCLUDED, (_, printed: string) => {
      excluded.push(...queryWords(printed, lexicon));
      return " ";
    });
  return { words: telling(queryWords(rest, lexicon)), phrases, excluded, excludedPhrases };
}

/** All words of a text, in order; «السابعة» of «الجولة السابعة» is the number 7. */
export function queryWords(text: string, lexicon: IndexLexicon = NO_LEXICON): QueryWord[] {
  const printed = printedWords(text).flatMap((word) =>
    tokensIn(word, lexicon).map((token) => ({ word, token })),
  );
  const tokens = printed.map(({ token }) => token);
  const readings = new Map(searchReadings(tokens).map((reading) => [reading.start, reading]));
  const words: QueryWord[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const reading = readings.get(i);
    const length = reading?.length ?? 1;
    const own = printed.slice(i, i + length);
    words.push(queryWord(own.map(({ word }) => word).join(" "), reading?.form, own[0], lexicon));
    i += length - 1;
  }
  return words;
}

function queryWord(
  printed: string,
  meaning: string | undefined,
  first: { word: string; token: Token } | undefined,
  { spellings }: IndexLexicon,
): QueryWord {
  const form = meaning ?? (first === undefined ? "" : formOf(first.token));
  // «السابعة» of «الجولة السابعة» is a number, however it is spelled.
  const isItself = meaning === undefined && first !== undefined;
  const spelling = isItself ? spellingOf(first.word, first.token) : null;
  return { printed, form, broad: singularOf(form) ?? spellings.get(form) ?? form, spelling };
}

/** Without words that say nothing, unless there are no others, each once, and not too many. */
function telling(words: QueryWord[]): QueryWord[] {
  const rest = words.filter((word) => !LEFT_OUT.has(word.form));
  const kept = rest.length > 0 ? rest : words;
  return kept
    .filter((word, i) => kept.findIndex(({ form }) => form === word.form) === i)
    .slice(0, MOST_WORDS);
}

/** Pagefind's term for words in any of their forms: «مبعوث» also finds «مبعوثين». */
export const classTerm = (forms: readonly string[]): string => forms.map(classForm).join(" ");

/** For words that begin so. A number or a form of one or two letters is whole: «7» begins no «70». */
export const beginningTerm = (forms: readonly string[]): string =>
  forms.map(beginningForm).join(" ");

/** For words as they are, anywhere on a page. */
export const exactTerm = (forms: readonly string[]): string => forms.map(wholeForm).join(" ");

/** For words that a page means and does not print. */
export const hiddenTerm = (forms: readonly string[]): string => forms.map(meantForm).join(" ");

/** For words as they are side by side, in this order. */
export const phraseTerm = (forms: readonly string[]): string => `"${exactTerm(forms)}"`;
