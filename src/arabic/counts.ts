import { readCardinal, readDigits, type NumberReading } from "./numerals.js";
import type { Token } from "./tokens.js";

const TEEN = /^(عشر|عشره)$/u;
const UNITS_BEFORE_TEEN: ReadonlyMap<string, number> = new Map([
  ["احد", 1],
  ["احدي", 1],
  ["اثني", 2],
  ["اثنا", 2],
  ["اثنتي", 2],
  ["اثنتا", 2],
]);
const TENS: readonly (readonly [string, number])[] = [
  ["عشر", 20],
  ["ثلاث", 30],
  ["اربع", 40],
  ["خمس", 50],
  ["ست", 60],
  ["سبع", 70],
  ["ثمان", 80],
  ["تسع", 90],
];
const TENS_BY_WORD: ReadonlyMap<string, number> = new Map(
  TENS.flatMap(([stem, value]) => [
    [`${stem}ون`, value],
    [`${stem}ين`, value],
  ]),
);

/**
 * Reads the count whose last word is token `i`, of 1 to 99 in words, of any size in digits: «12»,
 * «تسعة», «اثني عشر», «عشرين», «خمسة وعشرين».
 *
 * @returns null when no count ends there; `length` tells how many tokens it took, to the left.
 */
export function readCountBefore(tokens: readonly Token[], i: number): NumberReading | null {
  const text = tokens[i]?.text ?? "";
  const before = tokens[i - 1]?.text ?? "";
  if (TEEN.test(text)) {
    const unit = UNITS_BEFORE_TEEN.get(before) ?? readCardinal(tokens, i - 1)?.value;
    if (unit !== undefined && unit < 10) return { value: 10 + unit, length: 2 };
  }
  const tens = TENS_BY_WORD.get(text);
  if (tens !== undefined) return { value: tens, length: 1 };
  const andTens = TENS_BY_WORD.get(text.replace(/^و/u, ""));
  const unit = readCardinal(tokens, i - 1) ?? null;
  if (andTens !== undefined && unit !== null) return { value: andTens + unit.value, length: 2 };
  return readDigits(tokens, i) ?? readCardinal(tokens, i);
}
