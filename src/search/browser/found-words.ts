import { FORM_END, indexText, isAskedWhole } from "../index-text.js";
import { readQuery, type QueryWord } from "../search-query.js";

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
  return [...text.matchAll(WORD)].flatMap((word, i) => {
    const forms = (indexed[i] ?? []).map((form) => form.replace(FORM_END, ""));
    const inner = INNER.exec(word[0]);
    if (inner === null || !forms.some((form) => isWanted(form, wanted))) return [];
    const start = word.index + inner.index;
    return [{ start, end: start + inner[0].length }];
  });
}

const isWanted = (form: string, wanted: QueryWord[]): boolean =>
  wanted.some(({ form: own, broad }) =>
    [own, broad].some((asked) => (isAskedWhole(asked) ? form === asked : form.startsWith(asked))),
  );
