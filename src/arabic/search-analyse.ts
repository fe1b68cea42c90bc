import {
  isAdjectiveOfPlace,
  isNameInAlif,
  ownsArticleLetters,
  ownsFirstLetter,
  ownsLastAlif,
} from "./search-lexicon.js";
import { isNounInAccusative } from "./search-nouns.js";
import { isOtherSpelling, usualSpelling } from "./search-spellings.js";
import { tokensOf, type Token } from "./tokens.js";

/**
 * The index forms of what stands between two spaces: one for each word or number in it, in order.
 * Builder and browser both ask this function, so a query finds a word however it is spelled and
 * whatever is written onto it: «وللمعارضة» and «المعارضه» have one form.
 *
 * @param printed Such as «أستانا-14»: two forms; «–»: none.
 */
export function searchForms(printed: string): string[] {
  return searchTokens(printed).map(formOf);
}

const TOKENS = new Map<string, readonly Token[]>();

/** The words and numbers of what stands between two spaces; cut once for each distinct text. */
export function searchTokens(printed: string): readonly Token[] {
  const known = TOKENS.get(printed);
  if (known !== undefined) return known;
  // NFKC undoes the presentation forms (ﻻ) of text copied out of old PDF files.
  const tokens = tokensOf(printed.normalize("NFKC"));
  TOKENS.set(printed, tokens);
  return tokens;
}

/** The index form of one printed word, of letters only. */
export const formOfWord = (printed: string): string => searchForms(printed)[0] ?? "";

const KNOWN = new Map<string, string>();

/** The index form of one token. Each distinct word is worked out once: texts are indexed whole. */
export function formOf({ text, kind }: Token): string {
  if (kind === "number") return text;
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const form = searchForm(text);
  KNOWN.set(text, form);
  return form;
}

/** Without particles, article and the accusative's alif, its spelling the usual one. */
function searchForm(folded: string): string {
  if (!/^[\u0621-\u064a]+$/.test(folded)) return withoutAccents(folded);
  return usualSpelling(withOpenEnd(withoutAccusative(withoutParticles(folded))));
}

/** «Çavuşoğlu» is also typed «Cavusoglu»; Pagefind takes the accents off a query as well. */
const withoutAccents = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "");

/** How many of a folded word's last letters are its own, behind particles and article. */
export const lettersOfItsOwn = (folded: string): number => withoutParticles(folded).length;

/** «وفدا», as «وفداً» is mostly printed, is «وفد». At least three letters are left. */
function withoutAccusative(word: string): string {
  if (word.length < 4 || !word.endsWith("ا")) return word;
  const bare = word.slice(0, -1);
  if (isNounInAccusative(bare) && !isNameInAlif(word)) return bare;
  return ownsLastAlif(word) || isOtherSpelling(word) ? word : bare;
}

/**
 * Takes «و ف», then «ب ك ل», then «ال» off a word's front. A letter that may be the word's own
 * stays where the lexicon knows it («وزير») or where little would be left: three letters behind
 * «و ف ب ل», four behind «ك», which is seldom a particle in news.
 */
function withoutParticles(word: string): string {
  const bare = withoutParticle(word, "وف", 3);
  if (bare.startsWith("لل") && bare.length >= 5) return withoutLamAndArticle(bare);
  return withoutArticle(withoutParticle(withoutParticle(bare, "بل", 3), "ك", 4));
}

/** «للمعارضة» has lost the alif of its article; «للجنة» and «لليبيا» a lam of their own as well. */
const withoutLamAndArticle = (word: string): string =>
  ownsFirstLetter(word.slice(1)) ? word.slice(1) : word.slice(2);

function withoutParticle(word: string, particles: string, atLeast: number): string {
  if (!particles.includes(word.charAt(0))) return word;
  if (ownsFirstLetter(word) || isOtherSpelling(word)) return word;
  const rest = word.slice(1);
  const letters = rest.startsWith("ال") && rest.length > 3 ? atLeast + 1 : atLeast;
  return rest.length >= letters ? rest : word;
}

const withoutArticle = (word: string): string =>
  word.startsWith("ال") && word.length >= 5 && !ownsArticleLetters(word) ? word.slice(2) : word;

/** Names end in ا or ة as an outlet likes («سوريا», «سورية»; «أستانا», «أستانة»). */
const withOpenEnd = (word: string): string =>
  word.length >= 4 && word.endsWith("ه") && !isAdjectiveOfPlace(word)
    ? word.slice(0, -1) + "ا"
    : word;
