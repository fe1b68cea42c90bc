import { BREAK } from "./index-text.js";
import { exchangeForm } from "./one-byte-letters.js";

/** `[first word, last word, hash]` of a file of the index, as Pagefind lists them. */
type IndexFileSpan = [from: string, to: string, hash: string];

/**
 * Pagefind loads the files between whose first and last word a term lies, and so misses the part of a
 * noun's forms that a border has cut off: «قايدא» is a term of which one file ends with «قايدאא» and the
 * next begins with «قايدאב». So a file begins, for Pagefind, with what its first word has in common with
 * the last one before it: the noun of which both are forms, or the letters with which both begin.
 *
 * @param files In order.
 */
export const openBorders = (files: readonly IndexFileSpan[]): IndexFileSpan[] =>
  files.map(([from, to, hash], at) => {
    const common = commonTerm(files[at - 1]?.[1] ?? "", from);
    return [common === "" ? from : common, to, hash];
  });

/** What two words begin with, no further than their stem if it is one; "" where that is too little. */
function commonTerm(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  const form = exchangeForm(one.slice(0, length));
  const end = form.indexOf(BREAK);
  const term = end < 0 ? form : form.slice(0, end);
  return term.length < SHORTEST ? "" : exchangeForm(term);
}

/** Beginnings of two letters are never asked for. */
const SHORTEST = 3;
