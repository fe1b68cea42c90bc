import { printedWords } from "./index-text.js";
import type { SearchRecord } from "./search-records.js";

/**
 * What stands between two spaces, as a number: texts repeat themselves, so each distinct word is worked
 * out once and found again by its number, whatever is asked of it. Counted from 0.
 */
export type WordNumber = number;

/** A page with its texts as the numbers of their words. */
export interface ReadPage {
  record: SearchRecord;
  title: readonly WordNumber[];
  text: readonly WordNumber[];
  lead: readonly WordNumber[];
  names: readonly (readonly WordNumber[])[];
  /** Of a page of a thing, the words of all that it is called; an article's hidden words are those of its things. */
  called: readonly WordNumber[];
}

/** The pages of an archive, and its words. */
export interface ReadPages {
  pages: readonly ReadPage[];
  /** By number, as printed. */
  words: readonly string[];
}

/** Cuts the texts of all pages into words, once. */
export function readPages(records: readonly SearchRecord[]): ReadPages {
  const numbers = new Map<string, WordNumber>();
  const words: string[] = [];
  const numberOf = (word: string): WordNumber => {
    let number = numbers.get(word);
    if (number === undefined) {
      numbers.set(word, (number = words.length));
      words.push(word);
    }
    return number;
  };
  const read = (text: string) => printedWords(text).map(numberOf);
  const pages = records.map((record): ReadPage => {
    const { title, text, lead, names, hidden } = record;
    return {
      record,
      title: read(title),
      text: read(text),
      lead: lead === null ? [] : read(lead),
      names: names.map(read),
      called: names.length === 0 ? [] : [...names, ...hidden].flatMap(read),
    };
  });
  return { pages, words };
}

/**
 * Calls for each distinct word of a page, in the order in which it is printed.
 *
 * @param seen By number, the page on which the word was met last; one list for all pages.
 */
export function forEachWord(
  { title, text, names }: ReadPage,
  at: number,
  seen: number[],
  call: (word: WordNumber) => void,
): void {
  for (const words of [title, text, ...names]) {
    for (const word of words) {
      if (seen[word] === at) continue;
      seen[word] = at;
      call(word);
    }
  }
}
