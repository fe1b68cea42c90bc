import { formOf, searchTokens } from "../arabic/search-analyse.js";
import { foldChar } from "../arabic/letters.js";
import type { Token } from "../arabic/tokens.js";
import type { ReadPage, ReadPages, WordNumber } from "./read-pages.js";
import type { SearchRecord } from "./search-records.js";

/** The words of an archive: what spelling help proposes, and what glued words are taken apart by. */
export interface Vocabulary {
  /** Folded word → on how many pages it stands. */
  pages: ReadonlyMap<string, number>;
  /** Index form → on how many pages, and how it is printed. */
  forms: ReadonlyMap<string, FormCount>;
}
interface FormCount {
  pages: number;
  spellings: readonly Spelling[];
}
interface Spelling {
  printed: string;
  pages: number;
}

/** Words that spelling help knows: some 30 KiB over the wire, loaded when nothing is found. */
const MOST_WORDS = 8_000;
/** A word of a single page is mostly a slip; pages of names count so much each. */
const LEAST_PAGES = 2;
const SHORTEST = 3;
const LETTERS = new RegExp(`^\\p{L}{${String(SHORTEST)},}$`, "u");

export function vocabularyOf({ pages, words: printed }: ReadPages): Vocabulary {
  const counts: Counts = { words: new Map(), forms: new Map() };
  const wordsOf = printed.map((word) => readWords(word, counts));
  for (const [at, page] of pages.entries()) {
    // The words of a name are sure, on however few pages they stand.
    const weight = page.names.length > 0 ? LEAST_PAGES : 1;
    for (const number of wordsWithNames(page)) {
      for (const { word, spelling } of wordsOf[number] ?? []) {
        countPage(word, at, weight);
        countPage(word.form, at, weight);
        spelling.pages += weight;
      }
    }
  }
  return {
    pages: new Map([...counts.words].map(([text, { pages }]) => [text, pages])),
    forms: counts.forms,
  };
}

/** Each word of a page once, those of all names of its thing included. */
const wordsWithNames = ({
  title,
  text,
  names,
  called,
  distinct,
}: ReadPage): Iterable<WordNumber> =>
  names.length === 0 ? distinct : new Set([...title, ...text, ...called]);

/** Pages are counted once for a word, and for all words of one form. */
function countPage(counted: Counted, page: number, weight: number): void {
  if (counted.last === page) return;
  counted.last = page;
  counted.pages += weight;
}

interface Counted {
  pages: number;
  /** The page that was counted last. */
  last: number;
}
interface WordCount extends Counted {
  form: CountedForm;
}
interface CountedForm extends Counted {
  spellings: Spelling[];
}
interface Counts {
  /** By folded letters. */
  words: Map<string, WordCount>;
  forms: Map<string, CountedForm>;
}

/** Names a thing has, and other words for it; an article's hidden words are those of its things. */
const namesOf = ({ names, hidden }: SearchRecord): string[] =>
  names.length > 0 ? [...names, ...hidden] : [];

const readWords = (printed: string, counts: Counts): { word: WordCount; spelling: Spelling }[] =>
  searchTokens(printed)
    .filter(({ kind, text }) => kind === "word" && LETTERS.test(text))
    .map((token) => {
      const bare = bareLetters(printed, token);
      const form = countedForm(formOf(token), counts);
      const word = counts.words.get(token.text) ?? { pages: 0, last: -1, form };
      counts.words.set(token.text, word);
      return { word, spelling: spellingIn(form, bare) };
    });

/** Few forms have more than a handful, and a map for each form takes more to make than to look through. */
function spellingIn({ spellings }: CountedForm, printed: string): Spelling {
  let spelling = spellings.find((known) => known.printed === printed);
  if (spelling === undefined) spellings.push((spelling = { printed, pages: 0 }));
  return spelling;
}

function countedForm(form: string, { forms }: Counts): CountedForm {
  const known = forms.get(form) ?? { pages: 0, last: -1, spellings: [] };
  forms.set(form, known);
  return known;
}

/** «أستانا» beside «آستنة», «الوفد» beside «وفد»: an article's two letters are no particle. */
const MORE_THAN_SHORTEST = 2;

/**
 * The shortest spellings have no particles; of these the one on most pages, and of equals the one with
 * its hamzas, which sorts before bare alif.
 */
function usualSpelling(spellings: readonly Spelling[]): string {
  const shortest = Math.min(...spellings.map(({ printed }) => printed.length));
  const [usual] = spellings
    .filter(({ printed }) => printed.length <= shortest + MORE_THAN_SHORTEST)
    .sort(
      (a, b) =>
        b.pages - a.pages ||
        a.printed.length - b.printed.length ||
        (a.printed < b.printed ? -1 : 1),
    );
  return usual?.printed ?? "";
}

/** A token as printed, without its marks. */
function bareLetters(printed: string, { start, end, text }: Token): string {
  const own = printed.normalize("NFKC").slice(start, end);
  const hasMarks = own.length !== text.length; // a letter is folded to a letter
  return hasMarks ? [...own].filter((char) => foldChar(char) !== "").join("") : own;
}

/** Words for spelling help, the most frequent first; words of a single page are mostly slips. */
export const helpfulWords = ({ forms }: Vocabulary): string[] =>
  [...forms]
    .filter(([, { pages }]) => pages >= LEAST_PAGES)
    .sort(([a, one], [b, other]) => other.pages - one.pages || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([, { spellings }]) => usualSpelling(spellings));

/** Folded words of the names of people, rounds and delegations. */
export const nameWords = (records: readonly SearchRecord[]): ReadonlySet<string> =>
  new Set(
    records
      .flatMap((record) => namesOf(record).flatMap((name) => searchTokens(name)))
      .filter(({ kind, text }) => kind === "word" && text.length >= SHORTEST)
      .map(({ text }) => text),
  );
