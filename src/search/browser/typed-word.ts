import { foldLetters } from "../../arabic/letters.js";
import type { QueryWord } from "../search-query.js";

/** The article, alone or behind particles, however little is written after it. */
const ARTICLE = /^[وف]?(?:[بك]?ال|لل)/;
/** Too many words begin with two letters. */
const SHORTEST = 3;

/** The letters of a word as they are typed, no particle cut; "" when there is more than letters. */
const lettersOf = ({ printed }: QueryWord): string =>
  /^\p{L}+$/u.exec(foldLetters(printed))?.[0] ?? "";

/** Whether a word being typed is no more than a beginning: an article, and less than three letters. */
export function isBarelyBegun(word: QueryWord): boolean {
  const letters = lettersOf(word);
  return letters !== "" && letters.replace(ARTICLE, "").length < SHORTEST;
}

/**
 * The beginning of a word whose first letter may be its own: «بيدر» on its way to «بيدرسن» is read as «ب»
 * and a word. Null where nothing has been cut.
 */
export function uncutBeginning(word: QueryWord): string | null {
  const letters = lettersOf(word);
  const isCut = letters.length > word.form.length && letters.endsWith(word.form);
  return isCut && !ARTICLE.test(letters) && letters.length >= SHORTEST ? letters : null;
}
