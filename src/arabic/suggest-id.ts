import { tokensOf } from "./tokens.js";

/** One Latin spelling a folded letter; Persian letters are folded into Arabic ones before. */
const LATIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ ا: "a", ب: "b", ت: "t", ث: "th", ج: "j", ح: "h", خ: "kh", د: "d", ذ: "dh", ر: "r" },
    ...{ ز: "z", س: "s", ش: "sh", ص: "s", ض: "d", ط: "t", ظ: "z", ع: "a", غ: "gh", ف: "f" },
    ...{ ق: "q", ك: "k", ل: "l", م: "m", ن: "n", ه: "a", و: "u", ي: "i", ء: "" },
  }),
);

/**
 * A kebab-case ASCII id for an Arabic name, as a first draft: «سمير الأطرش» gives `smir-al-atrsh`.
 * Short vowels are not written, so an editor mends it; but it is an id, and the entry loads.
 */
export function suggestId(name: string): string {
  const words = tokensOf(name).map(({ text }) => latinOf(text));
  return words.filter((word) => word !== "").join("-") || "first-last";
}

function latinOf(word: string): string {
  const article = /^ال(?=.{2})/u.test(word);
  const letters = [...(article ? word.slice(2) : word)];
  const latin = letters.map((letter) => LATIN.get(letter) ?? letter).join("");
  const ascii = latin.replace(/[^a-z0-9]/gu, "");
  return article && ascii !== "" ? `al-${ascii}` : ascii;
}
