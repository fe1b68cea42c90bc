import type { Token } from "./tokens.js";

/** A number read from words or digits: its value and how many tokens it took. */
export interface NumberReading {
  value: number;
  length: number;
}

const UNIT_ORDINALS: readonly (readonly [string, number])[] = [
  ["اول", 1],
  ["اولي", 1],
  ["ثاني", 2],
  ["ثانيه", 2],
  ["ثالث", 3],
  ["ثالثه", 3],
  ["رابع", 4],
  ["رابعه", 4],
  ["خامس", 5],
  ["خامسه", 5],
  ["سادس", 6],
  ["سادسه", 6],
  ["سابع", 7],
  ["سابعه", 7],
  ["ثامن", 8],
  ["ثامنه", 8],
  ["تاسع", 9],
  ["تاسعه", 9],
  ["عاشر", 10],
  ["عاشره", 10],
  ["حادي", 1],
  ["حاديه", 1],
];

/** Units with and without the article, folded. */
const UNITS: ReadonlyMap<string, number> = new Map(
  UNIT_ORDINALS.flatMap(([word, value]) => [[word, value] as const, ["ال" + word, value] as const]),
);
const TENS: ReadonlyMap<string, number> = new Map([
  ["العشرون", 20],
  ["العشرين", 20],
  ["الثلاثون", 30],
  ["الثلاثين", 30],
]);
/** Tens behind a unit without the article: «جولة حادية وعشرين». */
const BARE_TENS: ReadonlyMap<string, number> = new Map([
  ["عشرون", 20],
  ["عشرين", 20],
  ["ثلاثون", 30],
  ["ثلاثين", 30],
]);
/** «عشر» beside «الثالثة» for «عشرة» is the commonest slip, so gender is not looked at. */
const TEEN = new Set(["عشر", "عشره"]);

const CARDINALS: ReadonlyMap<string, number> = new Map([
  ["واحد", 1],
  ["واحده", 1],
  ["اثنان", 2],
  ["اثنين", 2],
  ["اثنتين", 2],
  ["ثلاثه", 3],
  ["ثلاث", 3],
  ["اربعه", 4],
  ["اربع", 4],
  ["خمسه", 5],
  ["خمس", 5],
  ["سته", 6],
  ["ست", 6],
  ["سبعه", 7],
  ["سبع", 7],
  ["ثمانيه", 8],
  ["ثماني", 8],
  ["تسعه", 9],
  ["تسع", 9],
  ["عشره", 10],
]);

/**
 * Reads an ordinal in words at token `i`, with «و» before it or without: «السابعة», «الثانية عشرة», «الحادية والعشرون», «العشرين».
 * «الأول» of the month names («كانون الأول») is an ordinal too: the caller knows what stands before.
 *
 * @returns null when no ordinal stands there.
 */
export function readOrdinal(tokens: readonly Token[], i: number): NumberReading | null {
  const word = (tokens[i]?.text ?? "").replace(/^و(?=ال)/, "");
  const tens = TENS.get(word);
  if (tens !== undefined) return { value: tens, length: 1 };
  const unit = UNITS.get(word);
  if (unit === undefined) return null;
  const next = tokens[i + 1]?.text ?? "";
  if (TEEN.has(next) && unit < 10) return { value: 10 + unit, length: 2 };
  const behind = next.startsWith("و") ? next.slice(1) : "";
  const andTens = TENS.get(behind) ?? BARE_TENS.get(behind);
  if (andTens !== undefined && unit < 10) return { value: andTens + unit, length: 2 };
  if (word.endsWith("حادي") || word.endsWith("حاديه")) return null;
  return { value: unit, length: 1 };
}

/** Reads a counting word of 1 to 10 at token `i`: «أستانا ثلاثة», «جنيف اثنين». */
export function readCardinal(tokens: readonly Token[], i: number): NumberReading | null {
  const value = CARDINALS.get(tokens[i]?.text ?? "");
  return value === undefined ? null : { value, length: 1 };
}

/** Reads digits at token `i`, up to four of them. */
export function readDigits(tokens: readonly Token[], i: number): NumberReading | null {
  const token = tokens[i];
  if (token?.kind !== "number" || token.text.length > 4) return null;
  return { value: Number(token.text), length: 1 };
}
