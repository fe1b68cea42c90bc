import {
  dayNumber,
  edtfBounds,
  formatDay,
  formatMonth,
  monthOf,
  parseDay,
  weekdayNumber,
  yearOf,
  type DayNumber,
} from "./calendar.js";
import type { DateExpression } from "./date-expressions.js";
import type { DateWords, Relative } from "./date-words.js";
import { MONTH_NAMES, WEEKDAY_NAMES } from "../arabic/calendar-names.js";
import type { RecordDate } from "../record/article-record.js";
import type { Round } from "../registry/schema.js";

/** A date's words turned into a value. `value` is EDTF, or null when the words do not settle it. */
export interface DateReading {
  value: string | null;
  conflict: string | null;
}

/** What a date is counted from. */
export interface DateAnchor {
  /** The day the article was published; null when nobody knows. */
  published: DayNumber | null;
  /** The round the article is about, whose days bare weekdays most likely mean. */
  round: Round | null;
  /** A date with its year printed just before, which one without a year lies near. */
  near?: DayNumber | null;
}

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
  for (const expression of expressions) {
    const words = withContext(expression, before);
    const near: DayNumber | null =
      before !== null && isNearBefore(expression, before) ? before.day : null;
    const { value, conflict } = resolveDate(words, { ...anchor, near });
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

/** Resolves one date. Months that differ are a conflict; the one nearer to the anchor is taken. */
export function resolveDate(words: DateWords, anchor: DateAnchor): DateReading {
  switch (words.kind) {
    case "full":
      return settle(dayNumber(words.year, words.month, words.day));
    case "offset":
      return settle(anchor.published === null ? null : anchor.published + words.offset);
    case "weekdays":
      return resolveWeekdays(words, anchor);
    case "month":
      return resolveMonth(words, anchor.published);
    case "days":
      return resolveDays(words, anchor.near ?? anchor.published);
    case "stretch":
      return resolveStretch(words, anchor);
  }
}

const settle = (day: DayNumber | null): DateReading => ({
  value: day === null ? null : formatDay(day),
  conflict: null,
});

/** The candidates on the side that the relative word names, nearest to the anchor first. */
function nearest(
  candidates: readonly DayNumber[],
  relative: Relative,
  published: DayNumber,
): DayNumber | null {
  const fits = candidates.filter((day) => {
    if (relative === "past") return day < published;
    if (relative === "next") return day > published;
    if (relative === "current") return yearOf(day) === yearOf(published);
    return true;
  });
  const sorted = [...fits].sort((a, b) => Math.abs(a - published) - Math.abs(b - published));
  return sorted[0] ?? null;
}

/** Month numbers meant: those printed, or the month before, of or after the anchor. */
function monthsMeant(months: number[], relative: Relative, published: DayNumber): number[] {
  if (months.length > 0) return months;
  const step = relative === "past" ? -1 : relative === "next" ? 1 : 0;
  return [((monthOf(published) - 1 + step + 12) % 12) + 1];
}

const yearsAround = (year: number | null, published: DayNumber | null): number[] => {
  if (year !== null) return [year];
  return published === null ? [] : [-1, 0, 1].map((step) => yearOf(published) + step);
};

function resolveDays(
  words: Extract<DateWords, { kind: "days" }>,
  published: DayNumber | null,
): DateReading {
  const conflict = monthConflict(words.months);
  const [firstDay = 1, lastDay] = words.days;
  const anchor = published ?? (words.year === null ? null : dayNumber(words.year, 7, 1));
  if (anchor === null) return { value: null, conflict };
  const months = monthsMeant(words.months, words.relative, anchor);
  const candidates = yearsAround(words.year, published).flatMap((year) =>
    months.flatMap((month) => dayNumber(year, month, firstDay) ?? []),
  );
  const relative = words.year === null ? words.relative : null;
  const first = nearest(candidates, relative, anchor) ?? nearest(candidates, null, anchor);
  if (first === null) return { value: null, conflict: conflict ?? noSuchDay(firstDay, months) };
  if (lastDay === undefined) {
    return { value: formatDay(first), conflict: conflict ?? weekdayConflict(words.weekday, first) };
  }
  const last = dayNumber(yearOf(first), monthOf(first), lastDay);
  if (last === null || last <= first) return { value: formatDay(first), conflict };
  return { value: `${formatDay(first)}/${formatDay(last)}`, conflict };
}

function resolveStretch(
  { first, last }: Extract<DateWords, { kind: "stretch" }>,
  anchor: DateAnchor,
): DateReading {
  const end = resolveDate(last, anchor);
  const day = end.value === null ? null : parseDay(end.value);
  if (day === null) return end;
  const words: DateWords = {
    kind: "days",
    days: [first.day],
    months: first.months,
    year: null,
    relative: "past",
    weekday: null,
    offset: null,
  };
  const start = resolveDate(words, { published: day, round: null });
  return {
    value: start.value === null ? end.value : `${start.value}/${formatDay(day)}`,
    conflict: start.conflict ?? end.conflict,
  };
}

function resolveMonth(
  words: Extract<DateWords, { kind: "month" }>,
  published: DayNumber | null,
): DateReading {
  const conflict = monthConflict(words.months);
  const anchor = published ?? (words.year === null ? null : dayNumber(words.year, 7, 1));
  if (anchor === null) return { value: null, conflict };
  const months = monthsMeant(words.months, words.relative, anchor);
  // The middle of the month stands for it, so that «الشهر الماضي» is not the anchor's own.
  const candidates = yearsAround(words.year, published).flatMap((year) =>
    months.flatMap((month) => dayNumber(year, month, 15) ?? []),
  );
  const month = nearest(candidates, words.year === null ? words.relative : null, anchor);
  return { value: month === null ? null : formatMonth(yearOf(month), monthOf(month)), conflict };
}

function resolveWeekdays(
  words: Extract<DateWords, { kind: "weekdays" }>,
  { published, round }: DateAnchor,
): DateReading {
  const [weekday = 0, second] = words.weekdays;
  if (published === null) return { value: null, conflict: null };
  if (words.offset !== null) {
    const day = published + words.offset;
    return { value: formatDay(day), conflict: weekdayConflict(weekday, day) };
  }
  const first = weekdayNear(weekday, words.relative, published, round);
  if (second === undefined) return { value: formatDay(first), conflict: null };
  const last = first + ((second - weekday + 7) % 7);
  return { value: `${formatDay(first)}/${formatDay(last)}`, conflict: null };
}

/** A bare weekday: the anchor itself, else a day of the round within a week, else the last one. */
function weekdayNear(
  weekday: number,
  relative: Relative,
  published: DayNumber,
  round: Round | null,
): DayNumber {
  const week = [1, 2, 3, 4, 5, 6, 7];
  if (relative === "next")
    return published + nth(week, (n) => weekdayNumber(published + n) === weekday);
  if (relative === "past")
    return published - nth(week, (n) => weekdayNumber(published - n) === weekday);
  if (weekdayNumber(published) === weekday) return published;
  const start = round && parseDay(round.start);
  const end = round && parseDay(round.end);
  if (start != null && end != null) {
    for (let day = Math.max(start, published - 6); day <= Math.min(end, published + 6); day++) {
      if (weekdayNumber(day) === weekday) return day;
    }
  }
  return published - nth(week, (n) => weekdayNumber(published - n) === weekday);
}

const nth = (steps: readonly number[], fits: (step: number) => boolean): number =>
  steps.find(fits) ?? 0;

function weekdayConflict(weekday: number | null, day: DayNumber): string | null {
  const actual = weekdayNumber(day);
  if (weekday === null || actual === weekday) return null;
  return `يقول النص ${WEEKDAY_NAMES[weekday] ?? ""}، ويوافق التاريخ المستنتج ${WEEKDAY_NAMES[actual] ?? ""}.`;
}

const monthConflict = (months: readonly number[]): string | null =>
  months.length < 2
    ? null
    : `يسمّي النص شهرين مختلفين: ${months.map((month) => MONTH_NAMES[month - 1] ?? "").join("، ثم ")}.`;

const noSuchDay = (day: number, months: readonly number[]): string =>
  `لا يوم ${day} في ${months.map((month) => MONTH_NAMES[month - 1] ?? "").join(" ولا في ")}.`;
