import {
  dayNumber,
  formatDay,
  formatMonth,
  monthOf,
  parseDay,
  weekdayNumber,
  yearOf,
  type DayNumber,
} from "./calendar.js";
import {
  middleOfYear,
  monthsMeant,
  nearestTo,
  yearsAround,
  type DateAnchor,
  type DateReading,
} from "./date-anchor.js";
import {
  monthConflict,
  NEXT_IS_PAST,
  noSuchDay,
  NOT_CURRENT,
  weekdayConflict,
  yearConflict,
} from "./date-conflicts.js";
import type { DateWords, Relative } from "./date-words.js";

type DaysWords = Extract<DateWords, { kind: "days" }>;

/**
 * Days of a month: the nearest to the anchor on the side that the relative word names. Words that
 * contradict each other give the likeliest day and say what does not fit.
 */
export function resolveDays(words: DaysWords, { published, near }: DateAnchor): DateReading {
  const from = near ?? published;
  const anchor = from ?? middleOfYear(words.year);
  const printed = monthConflict(words.months);
  if (anchor === null) return { value: null, conflict: printed };
  const first = firstDay(words, anchor, published);
  if (first.day === null) return noDay(words, anchor, printed);
  const { day, conflict } = settled(words, first, published);
  if (day === null) return { value: null, conflict: null };
  const interval = withLast(words, day);
  return { value: interval.value, conflict: printed ?? conflict ?? interval.conflict };
}

interface FirstDay {
  day: DayNumber | null;
  conflict: string | null;
}

function firstDay(words: DaysWords, anchor: DayNumber, published: DayNumber | null): FirstDay {
  const [number = 1] = words.days;
  const months = monthsMeant(words.months, words.relative, anchor);
  const all = yearsAround(words.year, anchor).flatMap((year) =>
    months.flatMap((month) => dayNumber(year, month, number) ?? []),
  );
  // Without a year the weekday chooses among the years, or among two months that differ.
  const fitting = all.filter((day) => weekdayNumber(day) === words.weekday);
  const isNear = [anchor, published ?? anchor].some((day) =>
    fitting.some((other) => Math.abs(other - day) < HALF_YEAR),
  );
  const candidates = words.year === null && isNear ? fitting : all;
  if (words.year !== null || words.relative === null)
    return { day: nearestTo(candidates, anchor), conflict: null };
  return onItsSide(candidates, words, anchor);
}

const HALF_YEAR = 183;
/** Days from which «المقبل» would be called by its year, and within which a past day is meant. */
const FAR = 200;
const JUST_PAST = 60;
/** Days after a month's end in which an article still calls it «الجاري». */
const MIDNIGHT = 3;

function onItsSide(
  candidates: readonly DayNumber[],
  { relative, months }: DaysWords,
  anchor: DayNumber,
): FirstDay {
  const nearest = nearestTo(candidates, anchor);
  const day = nearestTo(
    candidates.filter((other) => isOnSide(other, relative, anchor)),
    anchor,
  );
  if (relative === "next" && nearest !== null && nearest <= anchor - MIDNIGHT) {
    const isSlip = anchor - nearest <= JUST_PAST && (day === null || day - anchor > FAR);
    if (isSlip) return { day: nearest, conflict: NEXT_IS_PAST };
  }
  if (relative === "current" && months.length > 0 && nearest !== null) {
    const isOther = [anchor, anchor - MIDNIGHT].every((day) => monthOf(nearest) !== monthOf(day));
    return { day: nearest, conflict: isOther && months.length === 1 ? NOT_CURRENT : null };
  }
  return { day: day ?? nearest, conflict: null };
}

function isOnSide(day: DayNumber, relative: Relative, anchor: DayNumber): boolean {
  if (relative === "past") return day < anchor;
  if (relative === "next") return day > anchor;
  if (relative === "current") return yearOf(day) === yearOf(anchor);
  return true;
}

/** The weekday printed with it: another year of it, a count within its month, or a conflict. */
function settled(words: DaysWords, first: FirstDay, published: DayNumber | null): FirstDay {
  const { day } = first;
  if (day === null || words.weekday === null || weekdayNumber(day) === words.weekday) return first;
  const isRecent = published !== null && Math.abs(day - published) <= 7;
  if (words.isCounted && !isRecent) return { day: null, conflict: null };
  const other = words.year === null ? null : inAnotherYear(words, day, published);
  return other === null
    ? { day, conflict: first.conflict ?? weekdayConflict(words.weekday, day) }
    : { day: other, conflict: yearConflict(words.weekday, yearOf(day), other) };
}

/** «الخميس 15 آذار 2017», printed on that Thursday in 2018. */
function inAnotherYear(
  { weekday }: DaysWords,
  day: DayNumber,
  published: DayNumber | null,
): DayNumber | null {
  const years = [-1, 1].map((step) => yearOf(day) + step);
  const date = Number(formatDay(day).slice(8));
  const others = years.flatMap((year) => dayNumber(year, monthOf(day), date) ?? []);
  return (
    others.find(
      (other) =>
        published !== null &&
        weekdayNumber(other) === weekday &&
        Math.abs(other - published) <= JUST_PAST,
    ) ?? null
  );
}

/** «30 شباط 2018»: the month is all that can be kept. */
function noDay(words: DaysWords, anchor: DayNumber, printed: string | null): DateReading {
  const months = monthsMeant(words.months, words.relative, anchor);
  const [month] = months;
  const conflict = printed ?? noSuchDay(words.days[0] ?? 0, months);
  if (month === undefined) return { value: null, conflict };
  const middles = yearsAround(words.year, anchor).flatMap(
    (year) => dayNumber(year, month, 15) ?? [],
  );
  const middle = nearestTo(middles, anchor);
  return { value: middle === null ? null : formatMonth(yearOf(middle), month), conflict };
}

/** «30 و31», «29-30 شباط»; «30 و2 آب» begins in the month before. */
function withLast(words: DaysWords, first: DayNumber): DateReading {
  const lastNumber = words.days[1];
  const alone = { value: formatDay(first), conflict: null };
  if (lastNumber === undefined) return alone;
  const last = dayNumber(yearOf(first), monthOf(first), lastNumber);
  if (last === null) return { ...alone, conflict: noSuchDay(lastNumber, [monthOf(first)]) };
  if (last > first) return { value: `${formatDay(first)}/${formatDay(last)}`, conflict: null };
  return last === first ? alone : { value: overMonthEnd(words, last), conflict: null };
}

function overMonthEnd(words: DaysWords, last: DayNumber): string {
  const month = monthOf(last);
  const before =
    month === 1
      ? dayNumber(yearOf(last) - 1, 12, words.days[0] ?? 1)
      : dayNumber(yearOf(last), month - 1, words.days[0] ?? 1);
  return before === null ? formatDay(last) : `${formatDay(before)}/${formatDay(last)}`;
}

/** «بين 30 تشرين الثاني و4 كانون الأول 2020». */
export function resolveStretch(
  { first, last }: Extract<DateWords, { kind: "stretch" }>,
  anchor: DateAnchor,
): DateReading {
  const end = resolveDays(last, anchor);
  const day = end.value === null ? null : parseDay(end.value);
  if (day === null) return end;
  const start = resolveDays(
    {
      kind: "days",
      days: [first.day],
      months: first.months,
      year: null,
      yearStep: null,
      relative: "past",
      weekday: null,
      offset: null,
      isCounted: false,
    },
    { published: day, round: null },
  );
  return {
    value: start.value === null ? end.value : `${start.value}/${formatDay(day)}`,
    conflict: start.conflict ?? end.conflict,
  };
}
