import { beginningTerm, classTerm, queryWords, type QueryWord } from "../search-query.js";
import type { SearchTools } from "./answer-query.js";
import { uncutBeginning } from "./typed-word.js";
import { wordsMeant, type Correction } from "./spelling-help.js";

/** The words of a query, such as the archive knows them. */
export interface CorrectedWords {
  /** To be searched for, the ones meant in place of those that no page holds. */
  words: QueryWord[];
  /** Those of them that no page holds, but longer ones that begin so. */
  begun: QueryWord[];
  /** Words as typed that no page holds and that nothing is near. */
  missing: string[];
  corrections: Correction[];
}

/** A filter value that no page has: asks how many pages hold a word without listing them. */
const NO_PAGES = { filters: { process: "none" } };

const countPages = async (term: string, engine: SearchTools["engine"]): Promise<number> =>
  (await engine.find(term, NO_PAGES)).unfilteredResultCount;

/** On how many pages a word stands in any of its forms. */
export const pagesWith = ({ broad }: QueryWord, engine: SearchTools["engine"]): Promise<number> =>
  countPages(classTerm([broad]), engine);

/** Looks up every word of a query, and for those that no page holds what was probably meant. */
export async function correctWords(
  words: readonly QueryWord[],
  { engine, loadWords }: Pick<SearchTools, "engine" | "loadWords">,
): Promise<CorrectedWords> {
  const corrected: CorrectedWords = { words: [], begun: [], missing: [], corrections: [] };
  for (const word of words) {
    if ((await pagesWith(word, engine)) > 0) {
      corrected.words.push(word);
      continue;
    }
    if ((await countPages(beginningTerm([word.form]), engine)) > 0) {
      corrected.words.push(word);
      corrected.begun.push(word);
      continue;
    }
    const uncut = uncutBeginning(word);
    if (uncut !== null && (await countPages(uncut, engine)) > 0) {
      const whole = { ...word, form: uncut, broad: uncut };
      corrected.words.push(whole);
      corrected.begun.push(whole);
      continue;
    }
    const meant = /\p{L}/u.test(word.form) ? wordsMeant(word, await loadWords()) : null;
    if (meant === null) {
      corrected.missing.push(word.printed);
    } else {
      corrected.corrections.push({ typed: word.printed, meant });
      corrected.words.push(...queryWords(meant));
    }
  }
  return corrected;
}
