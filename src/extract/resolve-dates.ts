import type { RecordDate } from "../record/article-record.js";
import {
  dayNumber,
  edtfBounds,
  formatDay,
  monthOf,
  parseDay,
  yearOf,
  type DayNumber,
} from "./calendar.js";
import type { DateAnchor, DateReading } from "./date-anchor.js";
import type { DateExpression } from "./date-expressions.js";
import type { DateWords } from "./date-words.js";
import { resolveDays, resolveStretch } from "./resolve-days.js";
import { resolveMonth, resolvePartOfYear } from "./resolve-months.js";
import { resolveWeekdays } from "./resolve-weekdays.js";
import { gapAfter } from "./text-field.js";

/**
 * Resolves every date of an article, in order. A date without a year that follows one with a year in
 * its paragraph lies near that one; «الشهر نفسه» is the month of the date before. Dates whose words
 * do not settle a value are left out.
 */
export function resolveDates(
  expressions: readonly DateExpression[],
  anchor: DateAnchor,
): RecordDate[] {
  const dates: RecordDate[] = [];
  let before: Before | null = null;
  for (const [i, expression] of expressions.entries()) {
    const words = withWeekday(expression, withContext(expression, before), expressions[i - 1]);
    const near: DayNumber | null =
      before !== null && isNearBefore(expression, before) ? before.day : null;
    const { value, conflict } = resolveDate(words, { ...anchor, near });
    agreeWithWeekday(dates, expression, expressions[i - 1], { value, conflict });
    if (value !== null || conflict !== null) dates.push({ ...expression.span, value, conflict });
    const day = value === null ? null : (edtfBounds(value)?.first ?? null);
    if (day !== null)
      before = { day, expression, hasYear: hasYear(expression.words) || near !== null };
  }
  return dates;
}

interface Before {
  day: DayNumber;
  expression: DateExpression;
  /** Whether its year is printed, or follows from one that is. */
  hasYear: boolean;
}

const hasYear = (words: DateWords): boolean =>
  words.kind === "full" || ("year" in words && words.year !== null);

/** Characters within which a printed year still reaches the dates after it: a paragraph or so. */
const YEAR_REACH = 500;

const isNearBefore = ({ field, span, words }: DateExpression, before: Before): boolean =>
  before.hasYear &&
  before.expression.field === field &&
  span.start - before.expression.span.end < YEAR_REACH &&
  (words.kind === "days" || words.kind === "stretch") &&
  ("relative" in words ? words.relative === null : true);

/** «19 و20 من الشهر نفسه»: the month of the date before it. */
function withContext({ words }: DateExpression, before: Before | null): DateWords {
  if (!("relative" in words) || words.relative !== "same") return words;
  if (words.kind !== "days" && words.kind !== "month") return words;
  if (before === null) return { ...words, relative: null, months: words.months };
  const months = words.months.length > 0 ? words.months : [monthOf(before.day)];
  return { ...words, relative: null, months, year: yearOf(before.day) };
}

/** «أمس الأربعاء، 10 كانون الأول»: the weekday of the words just before is that of the date. */
function withWeekday(
  expression: DateExpression,
  words: DateWords,
  previous: DateExpression | undefined,
): DateWords {
  if (words.kind !== "days" || words.weekday !== null) return words;
  const weekday = previous && weekdayBefore(expression, previous);
  return weekday === undefined ? words : { ...words, weekday };
}

function weekdayBefore(
  { field, from }: DateExpression,
  previous: DateExpression,
): number | undefined {
  if (previous.field !== field || previous.to !== from) return undefined;
  if (previous.words.kind !== "weekdays" || previous.words.weekdays.length > 1) return undefined;
  return /^\s?[،,\-–]\s?$/u.test(gapAfter(field, from - 1))
    ? previous.words.weekdays[0]
    : undefined;
}

/** «الأربعاء، 4 كانون الأول 2019», in an article of years later: the weekday is that very day. */
function agreeWithWeekday(
  dates: RecordDate[],
  expression: DateExpression,
  previous: DateExpression | undefined,
  { value, conflict }: DateReading,
): void {
  const last = dates.at(-1);
  if (previous === undefined || weekdayBefore(expression, previous) === undefined) return;
  if (last?.start !== previous.span.start || last.in !== previous.span.in) return;
  const { words } = expression;
  if (words.kind === "days" && words.days.length === 1 && conflict === null) last.value = value;
}

/** Resolves one date. What does not fit is a conflict; the likeliest reading is taken. */
export function resolveDate(printed: DateWords, anchor: DateAnchor): DateReading {
  const words = withCountedYear(printed, anchor.published);
  switch (words.kind) {
    case "full":
      return settle(dayNumber(words.year, words.month, words.day));
    case "offset":
      return settle(anchor.published === null ? null : anchor.published + words.offset);
    case "weekdays":
      return resolveWeekdays(words, anchor);
    case "month":
      return resolveMonth(words, anchor.published);
    case "part-of-year":
      return resolvePartOfYear(words);
    case "days":
      return resolveDays(...besideRound(words, anchor));
    case "stretch":
      return resolveStretch(words, anchor);
  }
}

/** «من العام الماضي»: the year counted from that of publication. */
const withCountedYear = (words: DateWords, published: DayNumber | null): DateWords =>
  "yearStep" in words && words.yearStep !== null && published !== null
    ? { ...words, year: yearOf(published) + words.yearStep }
    : words;

/** Where nobody knows the day of publication, a day and its month lie near the round of the article. */
function besideRound(words: DaysWords, anchor: DateAnchor): [DaysWords, DateAnchor] {
  const start = anchor.round === null ? null : parseDay(anchor.round.start);
  const isOpen = anchor.published === null && anchor.near == null && words.year === null;
  return isOpen && start !== null && words.months.length > 0 && words.yearStep === null
    ? [
        { ...words, relative: null },
        { ...anchor, near: start },
      ]
    : [words, anchor];
}

type DaysWords = Extract<DateWords, { kind: "days" }>;

const settle = (day: DayNumber | null): DateReading => ({
  value: day === null ? null : formatDay(day),
  conflict: null,
});
