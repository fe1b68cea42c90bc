import { queryWords, type QueryWord } from "../search-query.js";
import type { SearchTools } from "./answer-query.js";
import { pagesWith } from "./correct-words.js";
import { sameSounds, type Correction } from "./spelling-help.js";

/** A word on more pages than this is spelled as its reader means it. */
const RARE = 2;
/** On so many times as many pages the other spelling must stand. */
const TIMES = 5;
/** Everyday words of fewer letters differ by a vowel alone: «قتل», «قتال». */
const SHORTEST = 4;

/** A query with rare spellings of words exchanged for usual ones, and which were. */
export interface UsualWords {
  words: QueryWord[];
  similar: Correction[];
}

/**
 * Names that hardly any page spells as the reader does, and many with other vowels or a letter of the
 * same sound: «هيلسينكي» is «هلسنكي», «دنفورد» «دانفورد». See `spellingClass`.
 *
 * @returns Null when every word is usual, or no other spelling is known.
 */
export async function usualWords(
  words: readonly QueryWord[],
  { engine, loadWords }: Pick<SearchTools, "engine" | "loadWords">,
): Promise<UsualWords | null> {
  const found: UsualWords = { words: [], similar: [] };
  for (const word of words) {
    const own = isName(word) ? await pagesWith(word, engine) : Infinity;
    const usual = own <= RARE ? sameSounds(word, await loadWords()) : undefined;
    const [other] = usual === undefined ? [] : queryWords(usual.printed);
    if (usual === undefined || other === undefined) found.words.push(word);
    else if ((await pagesWith(other, engine)) < own * TIMES) found.words.push(word);
    else {
      found.words.push(other);
      found.similar.push({ typed: word.printed, meant: usual.printed });
    }
  }
  return found.similar.length === 0 ? null : found;
}

const isName = ({ form, broad }: QueryWord): boolean =>
  form === broad && form.length >= SHORTEST && /^[\u0621-\u064a]+$/.test(form);
