import { westernDigit } from "../arabic/letters.js";
import type { DateReadingAt } from "./date-words.js";
import { gapAfter, type TextField } from "./text-field.js";

/** A date in figures, and the tokens it takes. */
type NumericDate = NonNullable<DateReadingAt> & { from: number };

const PATTERN =
  /(?<!\d)(?:(\d{4})( ?[-/.] ?)(\d{1,2})\2(\d{1,2})|(\d{1,2})( ?[-/.] ?)(\d{1,2})\6(\d{4}))(?!\d)/g;
const SEPARATOR = /^ ?[-/.] ?$/;

/**
 * Dates in figures of any script, by the token they begin at: 10/12/2019, 2019-12-10, ١٠ / ١٢ / ٢٠١٩.
 * This press writes the year first or the day first; 11/22/2022 can only be month first.
 */
export function numericDates(field: TextField): ReadonlyMap<number, NumericDate> {
  const dates = new Map<number, NumericDate>();
  if (!field.tokens.some((token, i) => token.kind === "number" && isSeparated(field, i))) {
    return dates;
  }
  const text = field.text.replace(/[٠-٩۰-۹]/g, westernDigit);
  const { tokens } = field;
  let from = 0;
  for (const match of text.matchAll(PATTERN)) {
    const words = wordsOf(match);
    while (from < tokens.length && (tokens[from]?.start ?? 0) < match.index) from++;
    const to = from + 3;
    const isWhole =
      tokens[from]?.start === match.index && tokens[to - 1]?.end === match.index + match[0].length;
    if (words !== null && isWhole) dates.set(from, { words, from, to });
  }
  return dates;
}

const isSeparated = (field: TextField, i: number): boolean => SEPARATOR.test(gapAfter(field, i));

function wordsOf(match: RegExpExecArray): NumericDate["words"] | null {
  const year = Number(match[1] ?? match[8]);
  const second = Number(match[3] ?? match[7]);
  const third = Number(match[4] ?? match[5]);
  const [month, day] = second > 12 ? [third, second] : [second, third];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { kind: "full", year, month, day };
}
