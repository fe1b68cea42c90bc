import { westernDigit } from "../arabic/letters.js";
import type { DateWords } from "./date-words.js";
import { gapAfter, type TextField } from "./text-field.js";

/** Dates in digits: 10/12/2019, 2019-12-10. The order year-month-day or day-month-year is this press's. */
export function numericDates(field: TextField): { words: DateWords; from: number; to: number }[] {
  if (
    !field.tokens.some((token, i) => token.kind === "number" && /^[-/.]$/.test(gapAfter(field, i)))
  ) {
    return [];
  }
  const text = Array.from({ length: field.text.length }, (_, i) =>
    westernDigit(field.text.charAt(i)),
  ).join("");
  const pattern =
    /(?<!\d)(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\6(\d{4}))(?!\d)/g;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const year = Number(match[1] ?? match[8]);
    const second = Number(match[3] ?? match[7]);
    const third = Number(match[4] ?? match[5]);
    // 11/22/2022 can only be month first.
    const [month, day] = second > 12 ? [third, second] : [second, third];
    if (month < 1 || month > 12 || day < 1 || day > 31) return [];
    const from = field.tokens.findIndex((token) => token.start === match.index);
    const end = match.index + match[0].length;
    const to = field.tokens.findIndex((token) => token.end === end) + 1;
    return from < 0 || to < 1
      ? []
      : [{ words: { kind: "full", year, month, day } as const, from, to }];
  });
}
