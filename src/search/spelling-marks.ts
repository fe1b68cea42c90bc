import { formOf, lettersOfItsOwn, searchTokens } from "../arabic/search-analyse.js";
import { isSilent } from "../arabic/letters.js";
import type { Token } from "../arabic/tokens.js";
import { BREAK, type IndexWord } from "./index-text.js";
import type { ReadPage, ReadPages } from "./read-pages.js";

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
  of: SpelledForm;
  spelling: string;
  mark: IndexWord;
  /** On how many pages, and the page that was met last. */
  pages: number;
  last: number;
}

/** A form in all of its spellings. */
interface SpelledForm {
  form: string;
  unusual: IndexWord;
  spellings: Spelled[];
  /** The one on the most pages. */
  usual: Spelled | null;
}

/** How words are spelled whose forms are spelled in several ways, by their numbers. */
export type Spellings = readonly (readonly Spelled[])[];

/** Counts the spellings of all words of an archive. */
export function spellingsOf({ pages, words }: ReadPages): Spellings {
  const known = new Map<string, SpelledForm>();
  const ofWord = words.map((word) => spellingsOfWord(word, known)).map(ofSeveral);
  for (const [at, page] of pages.entries()) {
    for (const word of page.distinct) {
      for (const spelled of ofWord[word] ?? []) {
        if (spelled.last === at) continue;
        spelled.last = at;
        spelled.pages++;
      }
    }
  }
  for (const form of known.values()) form.usual = usualOf(form);
  return ofWord;
}

const NONE: readonly Spelled[] = [];
const isOfSeveral = ({ of }: Spelled): boolean => of.spellings.length > 1;

/** Most forms have one spelling, and nothing to count. */
const ofSeveral = (spellings: readonly Spelled[]): readonly Spelled[] =>
  spellings.some(isOfSeveral) ? spellings.filter(isOfSeveral) : NONE;

/** Of equals the first by code unit, so that an archive always has the same index. */
const usualOf = ({ spellings }: SpelledForm): Spelled | null =>
  spellings.reduce<Spelled | null>((usual, spelled) => {
    const more = usual === null ? 1 : spelled.pages - usual.pages;
    return more > 0 || (more === 0 && spelled.spelling < (usual?.spelling ?? "")) ? spelled : usual;
  }, null);

/** Gives the marks that a page bears, each once; to be asked for page after page. */
export function spellingMarks(ofWord: Spellings): (page: ReadPage) => IndexWord[] {
  let at = -1; // below the numbers by which the pages were counted
  return ({ distinct }) => {
    at--;
    const others = new Map<SpelledForm, IndexWord[]>();
    for (const word of distinct) {
      for (const spelled of ofWord[word] ?? NONE) {
        if (spelled.last === at) continue;
        spelled.last = at;
        const { of, mark } = spelled;
        if (of.usual !== spelled) others.set(of, [...(others.get(of) ?? []), mark]);
      }
    }
    return [...others].flatMap(([{ usual, unusual }, marks]) =>
      usual?.last === at ? marks : [...marks, unusual],
    );
  };
}

function spellingsOfWord(printed: string, known: Map<string, SpelledForm>): Spelled[] {
  return searchTokens(printed).flatMap((token) => {
    const spelling = spellingOf(printed, token);
    return spelling === null ? [] : [oneSpelled(spelledForm(formOf(token), known), spelling)];
  });
}

function spelledForm(form: string, known: Map<string, SpelledForm>): SpelledForm {
  let one = known.get(form);
  if (one === undefined)
    known.set(form, (one = { form, unusual: [unusualMark(form)], spellings: [], usual: null }));
  return one;
}

function oneSpelled(of: SpelledForm, spelling: string): Spelled {
  let one = of.spellings.find((known) => known.spelling === spelling);
  if (one === undefined) {
    one = { of, spelling, mark: [spelledMark(of.form, spelling)], pages: 0, last: -1 };
    of.spellings.push(one);
  }
  return one;
}
