import { asArabicKeys } from "../keyboard-layout.js";
import { nearestWord } from "../nearest-word.js";
import { queryWords, type QueryWord } from "../search-query.js";
import type { KnownWord } from "./lookup-tables.js";

/** A word that no page holds, and what was probably meant. */
export interface Correction {
  typed: string;
  meant: string;
}

/**
 * What somebody probably meant by a word that no page holds: the wrong keyboard («hsjhkm»), a space
 * left out («الأممالمتحدة»), or a slip of a letter or two, in this order.
 *
 * @param words The archive's, the most frequent first.
 * @returns The words meant, as printed; null when nothing is near.
 */
export function wordsMeant(word: QueryWord, words: readonly KnownWord[]): string | null {
  const forms = new Map(words.map((known) => [known.form, known]));
  const arabic = asArabicKeys(word.printed);
  if (arabic !== null) return knownOrNear(arabic, forms, words);
  return taken(word.form, forms) ?? near(word.form, words);
}

type Forms = ReadonlyMap<string, KnownWord>;

function knownOrNear(typed: string, forms: Forms, words: readonly KnownWord[]): string | null {
  const [word, ...others] = queryWords(typed);
  if (word === undefined || others.length > 0) return null;
  return (forms.get(word.form) ?? nearestWord(word.form, words))?.printed ?? null;
}

const near = (form: string, words: readonly KnownWord[]): string | null =>
  nearestWord(form, words)?.printed ?? null;

/** Two words of which one is written onto the other. */
function taken(form: string, forms: Forms): string | null {
  for (let at = 3; at <= form.length - 3; at++) {
    const [left, right] = [forms.get(form.slice(0, at)), queryWords(form.slice(at))[0]];
    const other = right === undefined ? undefined : forms.get(right.form);
    if (left !== undefined && other !== undefined && left.form.length > 2 && other.form.length > 2)
      return `${left.printed} ${other.printed}`;
  }
  return null;
}
