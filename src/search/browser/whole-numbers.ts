import { readOrdinal } from "../../arabic/numerals.js";
import { searchTokens } from "../../arabic/search-analyse.js";

/**
 * The index finds a number by its first word: «الرابعة» of «الرابعة عشرة». What readers have asked for
 * is the whole of it.
 *
 * @param words A text's words.
 * @param matches Positions in `words`.
 * @returns The same, with the words that end the numbers.
 */
export function wholeNumbers(
  words: readonly string[],
  matches: ReadonlySet<number>,
): ReadonlySet<number> {
  const ends = [...matches].filter((position) => isNumberOfTwo(words, position));
  return ends.length === 0 ? matches : new Set([...matches, ...ends.map((first) => first + 1)]);
}

function isNumberOfTwo(words: readonly string[], position: number): boolean {
  const [first = "", second = ""] = words.slice(position, position + 2);
  return readOrdinal(searchTokens(`${first} ${second}`), 0)?.length === 2;
}
