import type { Round } from "../registry/schema.js";
import { dayNumber, monthOf, yearOf, type DayNumber } from "./calendar.js";
import type { Relative } from "./date-words.js";

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

/** Month numbers meant: those printed, or the month before, of or after the anchor. */
export function monthsMeant(
  months: readonly number[],
  relative: Relative,
  published: DayNumber,
): readonly number[] {
  if (months.length > 0) return months;
  const step = relative === "past" ? -1 : relative === "next" ? 1 : 0;
  return [((monthOf(published) - 1 + step + 12) % 12) + 1];
}

/** The year printed, else those round the anchor's. */
export const yearsAround = (year: number | null, anchor: DayNumber): number[] =>
  year !== null ? [year] : [-1, 0, 1].map((step) => yearOf(anchor) + step);

/** The one nearest to a day; of two equally near the first. Null of none. */
export const nearestTo = (days: readonly DayNumber[], day: DayNumber): DayNumber | null =>
  days.reduce<DayNumber | null>(
    (best, other) => (best === null || Math.abs(other - day) < Math.abs(best - day) ? other : best),
    null,
  );

/** Where a date with its year is counted from when nobody knows the day of publication. */
export const middleOfYear = (year: number | null): DayNumber | null =>
  year === null ? null : dayNumber(year, 7, 1);
