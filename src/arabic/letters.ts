/**
 * Letters that the press writes in several ways, and the one form they are compared in. Hamza
 * seats, final ya and ta marbuta are left out or mixed up daily; Persian keyboards give ی and ک.
 */
const SAME_LETTER: ReadonlyMap<string, string> = new Map([
  ...[..."أإآٱ"].map((letter) => [letter, "ا"] as const),
  ...[..."ىیې"].map((letter) => [letter, "ي"] as const),
  ...[..."ةۀہە"].map((letter) => [letter, "ه"] as const),
  ["ؤ", "و"],
  ["ئ", "ي"],
  ["ک", "ك"],
  ["ڪ", "ك"],
  ["گ", "غ"],
  ["ڤ", "ف"],
  ["پ", "ب"],
  ["چ", "ج"],
  ["ژ", "ج"],
]);

/** Marks, tatweel and zero-width characters: they say nothing about which word it is. */
const SILENT =
  /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u200B-\u200F\u2060\uFEFF\u00AD]/u;

/** Whether a character is written, if at all, only to help reading. */
export const isSilent = (char: string): boolean => SILENT.test(char);

/** Arabic-Indic (٠) and Persian (۰) digits as Western ones; every other character unchanged. */
export function westernDigit(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  return char;
}

const FOLDED = new Map<string, string>();

/**
 * One UTF-16 unit in the form in which words are compared: "" for silent ones, otherwise one unit.
 * Each distinct character is worked out once: articles are folded whole.
 */
export function foldChar(char: string): string {
  const known = FOLDED.get(char);
  if (known !== undefined) return known;
  const folded = isSilent(char)
    ? ""
    : (SAME_LETTER.get(char) ?? westernDigit(char).toLowerCase().slice(0, 1));
  FOLDED.set(char, folded);
  return folded;
}

/**
 * A word or phrase in the form in which words are compared (never for display): hamzas, ya, ta
 * marbuta and Persian letters unified, marks and tatweel gone, Western digits, lower case.
 */
export function foldLetters(text: string): string {
  let folded = "";
  for (let i = 0; i < text.length; i++) folded += foldChar(text.charAt(i));
  return folded;
}
