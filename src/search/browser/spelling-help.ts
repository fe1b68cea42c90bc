import { foldLetters } from "../../arabic/letters.js";
import { formOfWord } from "../../arabic/search-analyse.js";
import { spellingClass } from "../../arabic/spelling-class.js";
import { asArabicKeys } from "../keyboard-layout.js";
import { editDistance, nearestWord } from "../nearest-word.js";
import { queryWords, type QueryWord } from "../search-query.js";
import type { KnownWord } from "./lookup-tables.js";

/** A word that no page holds, and what was probably meant. */
export interface Correction {
  typed: string;
  meant: string;
}

/**
 * What somebody probably meant by a word that no page holds: the wrong keyboard («hsjhkm»), another
 * spelling of a name («جونج»), a slip of one letter («مفاوضاتت»), a space left out («الأممالمتحدة»), or a slip of two, in this order.
 *
 * @param words The archive's, the most frequent first.
 * @returns The words meant, as printed; null when nothing is near.
 */
export function wordsMeant(word: QueryWord, words: readonly KnownWord[]): string | null {
  const forms = new Map(words.map((known) => [known.form, known]));
  const arabic = asArabicKeys(word.printed);
  if (arabic !== null) return knownOrNear(arabic, forms, words);
  const name = word.form.length >= SHORTEST_NAME ? sameSounds(word, words)?.printed : undefined;
  return (
    name ?? near(word, words, 1) ?? taken(foldLetters(word.printed), forms) ?? near(word, words)
  );
}

/** Everyday words of fewer letters differ by a vowel alone. */
const SHORTEST_NAME = 4;
const MOST_EDITS = 2;

/** The most frequent word of the same class that is not far away: long vowels may all be missing. */
export function sameSounds(
  { form }: QueryWord,
  words: readonly KnownWord[],
): KnownWord | undefined {
  const wanted = spellingClass(form);
  return words.find(
    (known) =>
      known.form !== form &&
      spellingClass(known.form) === wanted &&
      editDistance(known.form, form, MOST_EDITS) <= MOST_EDITS,
  );
}

type Forms = ReadonlyMap<string, KnownWord>;

function knownOrNear(typed: string, forms: Forms, words: readonly KnownWord[]): string | null {
  const [word, ...others] = queryWords(typed);
  if (word === undefined || others.length > 0) return null;
  return forms.get(word.form)?.printed ?? near(word, words);
}

/** «بوتيين» may be «ب» and a word, or a slip in «بوتين»: only the word without it tells. */
const near = (
  { printed, form }: QueryWord,
  words: readonly KnownWord[],
  bound?: number,
): string | null => nearestWord([form, foldLetters(printed)], words, bound)?.printed ?? null;

/** Letters that each of two words must have, so that no word is taken for two particles. */
const SHORTEST_PART = 3;

/** Two words of which one is written onto the other. */
function taken(folded: string, forms: Forms): string | null {
  for (let at = SHORTEST_PART; at <= folded.length - SHORTEST_PART; at++) {
    const [left, right] = [folded.slice(0, at), folded.slice(at)].map((part) =>
      forms.get(formOfWord(part)),
    );
    if (left === undefined || right === undefined) continue;
    if (Math.min(left.form.length, right.form.length) < SHORTEST_PART) continue;
    return `${left.printed} ${right.printed}`;
  }
  return null;
}
