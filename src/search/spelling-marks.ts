import { formOf, lettersOfItsOwn, searchTokens } from "../arabic/search-analyse.js";
import { isSilent } from "../arabic/letters.js";
import type { Token } from "../arabic/tokens.js";
import { BREAK, printedWords } from "./index-text.js";

/**
 * An index form stands for several spellings: «أستانة», «أستانا», «استانا». So that pages which print
 * a word as the reader types it can come first, a page bears a mark for each spelling in it that is not
 * the archive's usual one, and another where a form stands in it without its usual spelling. Most
 * words of most pages are spelled as usual and cost nothing.
 */

/** Index form → its spelling on the most pages, without particles and article. */
export type UsualSpellings = ReadonlyMap<string, string>;

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

/** @param pages The printed texts of each page. */
export function usualSpellings(pages: Iterable<readonly string[]>): UsualSpellings {
  const counts = new Map<Spelled, number>();
  for (const texts of pages) {
    for (const spelled of spellingsIn(texts)) counts.set(spelled, (counts.get(spelled) ?? 0) + 1);
  }
  const best = new Map<string, Spelled>();
  for (const [spelled, count] of counts) {
    const known = best.get(spelled.form);
    const more = known === undefined ? 1 : count - (counts.get(known) ?? 0);
    // Of equals the first by code unit, so that an archive always has the same index.
    if (known === undefined || more > 0 || (more === 0 && spelled.spelling < known.spelling))
      best.set(spelled.form, spelled);
  }
  return new Map([...best].map(([form, { spelling }]) => [form, spelling]));
}

/** The marks that a page bears, each once. */
export function spellingMarks(texts: readonly string[], usual: UsualSpellings): string[] {
  const found = spellingsIn(texts);
  const others = new Map<string, string[]>();
  for (const { form, spelling } of found) {
    if (usual.get(form) === spelling) continue;
    others.set(form, [...(others.get(form) ?? []), spelledMark(form, spelling)]);
  }
  return [...others].flatMap(([form, marks]) => {
    const expected = usual.get(form);
    const isUsual = expected !== undefined && found.has(oneSpelled(form, expected));
    return isUsual ? marks : [...marks, unusualMark(form)];
  });
}

function spellingsIn(texts: readonly string[]): ReadonlySet<Spelled> {
  const found = new Set<Spelled>();
  for (const text of texts) {
    for (const printed of printedWords(text)) {
      for (const spelled of spellingsOfWord(printed)) found.add(spelled);
    }
  }
  return found;
}

/** A form in one spelling. There is one object for each, so that pages hold and compare references. */
interface Spelled {
  readonly form: string;
  readonly spelling: string;
}
const ONE = new Map<string, Spelled>();

function oneSpelled(form: string, spelling: string): Spelled {
  const key = form + SPELLED + spelling;
  let one = ONE.get(key);
  if (one === undefined) ONE.set(key, (one = { form, spelling }));
  return one;
}

const KNOWN = new Map<string, readonly Spelled[]>();

/** Worked out once for each distinct word: texts are indexed whole. */
function spellingsOfWord(printed: string): readonly Spelled[] {
  const known = KNOWN.get(printed);
  if (known !== undefined) return known;
  const found = searchTokens(printed).flatMap((token): Spelled[] => {
    const spelling = spellingOf(printed, token);
    return spelling === null ? [] : [oneSpelled(formOf(token), spelling)];
  });
  KNOWN.set(printed, found);
  return found;
}
