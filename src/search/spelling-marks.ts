import { formOf, lettersOfItsOwn, searchTokens } from "../arabic/search-analyse.js";
import { isSilent } from "../arabic/letters.js";
import type { Token } from "../arabic/tokens.js";
import { BREAK } from "./index-text.js";
import { forEachWord, type ReadPage, type ReadPages } from "./read-pages.js";

/**
 * An index form stands for several spellings: «أستانة», «أستانا», «استانا». So that pages which print
 * a word as the reader types it can come first, a page bears a mark for each spelling in it that is not
 * the archive's usual one, and another where a form stands in it without its usual spelling. Most
 * words of most pages are spelled as usual and cost nothing.
 */

/** Behind the form, before a spelling. Letters of Sindhi and others: see `BREAK`. */
const SPELLED = "\u0683";
const UNUSUAL = "\u0684";

/** Letters of a form that has marks: names have more, and «إنه» and «أنه» stand on every page. */
const SHORTEST = 4;

/** Pagefind takes hamzas and madda off their seats; here they tell spellings apart. */
const SAFE: ReadonlyMap<string, string> = new Map([
  ["أ", "\u067b"],
  ["إ", "\u067c"],
  ["آ", "\u067f"],
  ["ؤ", "\u0680"],
  ["ئ", "\u0681"],
]);

/** The mark of pages that print a form in this spelling, where it is not the usual one. */
export const spelledMark = (form: string, spelling: string): string =>
  form + SPELLED + [...spelling].map((letter) => SAFE.get(letter) ?? letter).join("") + BREAK;

/** The mark of pages that print a form, and never in its usual spelling. */
export const unusualMark = (form: string): string => form + UNUSUAL;

/**
 * A word's letters as printed, without marks, particles and article: «وبأستانةَ» is «أستانة».
 *
 * @param printed What stands between two spaces.
 * @param token One of its tokens.
 * @returns Null for numbers, for words in other letters and for those too short to vary.
 */
export function spellingOf(printed: string, token: Token): string | null {
  const form = formOf(token);
  if (token.kind === "number" || form.length < SHORTEST) return null;
  const own = printed.normalize("NFKC").slice(token.start, token.end);
  const letters = [...own].filter((char) => !isSilent(char)).join("");
  // A part of a glued word: its letters are not known to be these.
  if (letters.length !== token.text.length || !/^[\u0621-\u06d3]+$/.test(letters)) return null;
  const bare = letters.slice(letters.length - lettersOfItsOwn(token.text));
  // «وفدا» is «وفد» in another case, not in another spelling.
  return isAccusative(bare, form) ? bare.slice(0, -1) : bare;
}

const isAccusative = (bare: string, form: string): boolean =>
  bare.endsWith("ا") && bare.length === form.length + 1;

/** A form in one spelling; there is one object for each. */
interface Spelled {
  form: string;
  spelling: string;
  /** On how many pages, and the page that was met last. */
  pages: number;
  last: number;
}

/** How the words of an archive are spelled. */
export interface Spellings {
  /** By a word's number. */
  ofWord: readonly (readonly Spelled[])[];
  /** By form, the spelling on the most pages. */
  usual: ReadonlyMap<string, Spelled>;
}

/** Counts the spellings of all words of an archive. */
export function spellingsOf({ pages, words }: ReadPages): Spellings {
  const known = new Map<string, Spelled>();
  const ofWord = words.map((word) => spellingsOfWord(word, known));
  const seen: number[] = [];
  for (const [at, page] of pages.entries()) {
    forEachWord(page, at, seen, (word) => {
      for (const spelled of ofWord[word] ?? []) {
        if (spelled.last === at) continue;
        spelled.last = at;
        spelled.pages++;
      }
    });
  }
  return { ofWord, usual: usualSpellings(known.values()) };
}

function usualSpellings(spellings: Iterable<Spelled>): Map<string, Spelled> {
  const usual = new Map<string, Spelled>();
  for (const spelled of spellings) {
    const known = usual.get(spelled.form);
    const more = known === undefined ? 1 : spelled.pages - known.pages;
    // Of equals the first by code unit, so that an archive always has the same index.
    if (known === undefined || more > 0 || (more === 0 && spelled.spelling < known.spelling))
      usual.set(spelled.form, spelled);
  }
  return usual;
}

/** Gives the marks that a page bears, each once; to be asked for page after page. */
export function spellingMarks({ ofWord, usual }: Spellings): (page: ReadPage) => string[] {
  const seen: number[] = [];
  let at = -1; // below the numbers by which the pages were counted
  return (page) => {
    at--;
    const others = new Map<string, Spelled[]>();
    forEachWord(page, at, seen, (word) => {
      for (const spelled of ofWord[word] ?? []) {
        if (spelled.last === at) continue;
        spelled.last = at;
        if (usual.get(spelled.form) !== spelled)
          others.set(spelled.form, [...(others.get(spelled.form) ?? []), spelled]);
      }
    });
    return [...others].flatMap(([form, spellings]) => {
      const marks = spellings.map(({ spelling }) => spelledMark(form, spelling));
      return usual.get(form)?.last === at ? marks : [...marks, unusualMark(form)];
    });
  };
}

function spellingsOfWord(printed: string, known: Map<string, Spelled>): Spelled[] {
  return searchTokens(printed).flatMap((token) => {
    const spelling = spellingOf(printed, token);
    return spelling === null ? [] : [oneSpelled(formOf(token), spelling, known)];
  });
}

function oneSpelled(form: string, spelling: string, known: Map<string, Spelled>): Spelled {
  const key = form + SPELLED + spelling;
  let one = known.get(key);
  if (one === undefined) known.set(key, (one = { form, spelling, pages: 0, last: -1 }));
  return one;
}
