import { beginningForm, classForm, indexText, type IndexWord } from "../index-text.js";
import { readQuery, type QueryWord } from "../search-query.js";
import { wholeNumbers } from "./whole-numbers.js";

/** Where a word stands in a text: UTF-16 units, end exclusive. */
export interface FoundWord {
  start: number;
  end: number;
}

/** As `printedWords` cuts a text, so that the words of both have the same numbers. */
const WORD = /[^\s\u0085\u200b]+/gu;
/** Signs round a word are not marked. */
const INNER = /[\p{L}\p{N}].*[\p{L}\p{M}\p{N}]|[\p{L}\p{N}]/u;

/** The words of a text that a search for the query finds, in order. */
export function foundWords(text: string, query: string): FoundWord[] {
  const { words, phrases } = readQuery(query);
  const inPhrases = phrases.flatMap((phrase) => phrase.words);
  // A phrase is asked for as it is spelled, and not in the plural.
  const wanted = [...words, ...inPhrases.map((word) => ({ ...word, broad: word.form }))];
  if (wanted.length === 0) return [];
  const { indexed } = indexText(text);
  const beginnings = wanted.map((word) => beginningsOf(word, indexed));
  const printed = [...text.matchAll(WORD)];
  const isFound = (i: number): boolean => beginnings.some((own) => hasOne(indexed[i] ?? [], own));
  const positions = [...printed.keys()].filter(isFound);
  const found = wholeNumbers(
    printed.map(([word]) => word),
    new Set(positions),
  );
  return printed.flatMap((word, i) => {
    const inner = INNER.exec(word[0]);
    if (inner === null || !found.has(i)) return [];
    const start = word.index + inner.index;
    return [{ start, end: start + inner[0].length }];
  });
}

/** A word is looked for in all its forms, and where there is none as the beginning of a longer one. */
function beginningsOf({ form, broad }: QueryWord, indexed: readonly IndexWord[]): string[] {
  const classes = [form, broad].map(classForm);
  return indexed.some((word) => hasOne(word, classes)) ? classes : [form, broad].map(beginningForm);
}

const hasOne = (word: IndexWord, beginnings: readonly string[]): boolean =>
  word.some((form) => beginnings.some((beginning) => form.startsWith(beginning)));
