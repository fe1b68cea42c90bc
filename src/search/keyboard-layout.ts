/** The keys of a Latin keyboard (US) and what they write on the Arabic one (101), key for key. */
const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvnm,./";
const ARABIC = "ذضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظ";

const ARABIC_OF = new Map([
  ...[...LATIN].map((key, i) => [key, ARABIC[i] ?? ""] as const),
  ["b", "لا"],
  ["B", "لآ"],
  ["G", "لأ"],
  ["T", "لإ"],
  ["H", "أ"],
  ["Y", "إ"],
  ["N", "آ"],
]);

/**
 * What somebody meant who typed Arabic with the Latin keyboard still on: «hsjhkm» is «استانة».
 *
 * @returns null when the text has no Latin letter or a sign that no key writes.
 */
export function asArabicKeys(text: string): string | null {
  if (!/[a-z]/i.test(text)) return null;
  let arabic = "";
  for (const char of text) {
    const key = ARABIC_OF.get(char) ?? ARABIC_OF.get(char.toLowerCase());
    if (key === undefined) return null;
    arabic += key;
  }
  return arabic;
}
