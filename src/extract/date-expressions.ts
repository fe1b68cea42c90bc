import type { Span } from "../record/article-record.js";
import type { DateReadingAt, DateWords } from "./date-words.js";
import { numericDates } from "./numeric-dates.js";
import { readDays, readStretch } from "./read-days.js";
import { readMonthAlone, readMonthFirst } from "./read-months.js";
import { readPart } from "./read-parts.js";
import { readOffset, readWeekday } from "./read-weekdays.js";
import { spanOfRun, type TextField } from "./text-field.js";

/** A date as printed, where it stands, and what its words say. */
export interface DateExpression {
  words: DateWords;
  field: TextField;
  /** First token, and the token after the last. */
  from: number;
  to: number;
  span: Span;
}

/** Finds the dates of a text in order; none overlaps another. */
export function findDates(field: TextField): DateExpression[] {
  const found: DateExpression[] = [];
  const numeric = numericDates(field);
  for (let i = 0; i < field.tokens.length; i++) {
    const reading: DateReadingAt =
      numeric.get(i) ??
      readStretch(field, i) ??
      readDays(field, i) ??
      readMonthFirst(field, i) ??
      readPart(field, i) ??
      readMonthAlone(field, i) ??
      readWeekday(field, i) ??
      readOffset(field, i);
    if (reading === null) continue;
    const { words, to } = reading;
    found.push({ words, field, from: i, to, span: spanOfRun({ field, from: i, to }) });
    i = to - 1;
  }
  return found;
}
