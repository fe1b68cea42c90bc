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
  /** Each word of title, text and names once, in the order in which they are printed. */
  distinct: readonly WordNumber[];
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
  const distinctWords = distinctBy([]);
  const pages = records.map((record): ReadPage => {
    const printed = [record.title, record.text, ...record.names].map(read);
    const [title = [], text = [], ...names] = printed;
    return {
      record,
      title,
      text,
      lead: record.lead === null ? [] : read(record.lead),
      names,
      called: names.length === 0 ? [] : [...record.names, ...record.hidden].flatMap(read),
      distinct: distinctWords(printed),
    };
  });
  return { pages, words };
}

/** @param last By number, where a word was met last: a list for all pages is faster than a set for each. */
function distinctBy(last: number[]) {
  let page = 0;
  return (texts: readonly (readonly WordNumber[])[]): WordNumber[] => {
    page++;
    const distinct: WordNumber[] = [];
    for (const words of texts) {
      for (const word of words) {
        if (last[word] === page) continue;
        last[word] = page;
        distinct.push(word);
      }
    }
    return distinct;
  };
}
