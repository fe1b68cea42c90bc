import { isSilent, westernDigit } from "../arabic/letters.js";

/**
 * Whether printed words hold a phrase in exactly its spelling: letters as they stand, hamzas and
 * particles included. Marks, tatweel, the kind of digits and signs between words do not count.
 */
export function hasExactPhrase(text: string, phrase: string): boolean {
  const wanted = exactWords(phrase);
  if (wanted.length === 0) return false;
  return ` ${exactWords(text).join(" ")} `.includes(` ${wanted.join(" ")} `);
}

const exactWords = (text: string): string[] => spelled(text).match(/\p{L}+|\p{N}+/gu) ?? [];

const spelled = (text: string): string =>
  Array.from(text.normalize("NFKC"), (char) =>
    isSilent(char) ? "" : westernDigit(char).toLowerCase(),
  ).join("");
