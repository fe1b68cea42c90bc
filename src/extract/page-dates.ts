import type { Removed, Span } from "../record/article-record.js";
import { edtfBounds, weekdayNumber } from "./calendar.js";
import { findDates, type DateExpression } from "./date-expressions.js";
import { resolveDate } from "./resolve-dates.js";
import { gapAfter, textField } from "./text-field.js";

const LABELLED = /نُ?شر|أضيف|تاريخ|published/iu;
const UPDATED = /تحديث|محدث|تعديل|updated/iu;

/**
 * The day in a date line that cleaning took off the page: «تاريخ النشر: 10/12/2019» before a line without
 * a label, and both before «آخر تحديث», which some outlets print alone; else null.
 */
export function dateOfPage(removed: readonly Removed[]): string | null {
  const lines = removed.filter(({ reason }) => /date line/.test(reason));
  const isLabelled = ({ text }: Removed) => LABELLED.test(text);
  const isPlain = ({ text }: Removed) => !LABELLED.test(text) && !UPDATED.test(text);
  return firstDate([...lines.filter(isLabelled), ...lines.filter(isPlain), ...lines]);
}

/**
 * The day on which the page was saved, where nothing else tells the day; else null. Never
 * where the text contradicts it: its round met at another time, or its «اليوم الثلاثاء» was another day.
 *
 * @param isNear Whether the article's round met near a day; null where it has no round.
 * @returns A day that the round's days confirm, else one with `?`.
 */
export function lastResort(
  removed: readonly Removed[],
  dates: readonly DateExpression[],
  isNear: ((day: number) => boolean) | null,
): string | null {
  const value = firstDate(removed.filter(({ reason }) => /page header date/.test(reason)));
  const day = value === null ? null : (edtfBounds(value)?.first ?? null);
  if (value === null || day === null || isNear?.(day) === false) return null;
  const isOtherDay = dates.some(
    ({ words }) =>
      words.kind === "weekdays" &&
      words.offset !== null &&
      weekdayNumber(day + words.offset) !== words.weekdays[0],
  );
  if (isOtherDay) return null;
  return isNear === null ? `${value}?` : value;
}

function firstDate(removed: readonly Removed[]): string | null {
  for (const { text } of removed) {
    for (const { words } of findDates(textField(text, false))) {
      if (words.kind !== "full" && !(words.kind === "days" && words.year !== null)) continue;
      const { value, conflict } = resolveDate(words, { published: null, round: null });
      if (value !== null && conflict === null) return value;
    }
  }
  return null;
}

/** Words from the beginning of a body within which its dateline gives the date. */
const DATELINE = 6;

/** «دمشق – 10 كانون الأول/ديسمبر 2019 – سانا:»: the day that a body's first words give, year and all. */
export function datelineOf(
  dates: readonly DateExpression[],
): { value: string; evidence: Span } | null {
  const first = dates.find(({ field }) => !field.inTitle);
  if (first === undefined || first.from > DATELINE) return null;
  const { words, field, to, span } = first;
  if (words.kind !== "full" && !(words.kind === "days" && words.year !== null)) return null;
  const before = Array.from({ length: first.from }, (_, i) => gapAfter(field, i));
  const isSetOff = first.from === 0 || before.some((gap) => /[-–—/(،:]/.test(gap));
  if (!isSetOff || !/[-–—/:)(]/.test(gapAfter(field, to - 1))) return null;
  const { value, conflict } = resolveDate(words, { published: null, round: null });
  return value === null || conflict !== null || value.includes("/")
    ? null
    : { value, evidence: span };
}
