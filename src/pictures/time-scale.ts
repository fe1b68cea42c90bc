import { scaleUtc } from "d3-scale";

/** A stretch of time drawn right to left: where each day stands, and the years it is made of. */
export interface TimeScale {
  /** Where a day (`YYYY-MM-DD`) stands, in the units of the drawing, counted from its left edge. */
  at: (day: string) => number;
  /** Whole years, oldest first: each with the edge it begins at and the one it ends at. */
  years: { year: number; from: number; to: number }[];
}

/**
 * A linear scale over the whole years that some days lie in. Time runs right to left, as the
 * readers' writing does: the oldest day has the greatest offset.
 *
 * @param days Days or longer EDTF values; only the first ten characters count.
 * @param width Units of the drawing.
 * @param margin Units kept free at both ends.
 * @returns Null when there is no day.
 */
export function timeScale(days: readonly string[], width: number, margin = 0): TimeScale | null {
  const numbers = days.map((day) => Number(day.slice(0, 4)));
  if (numbers.length === 0) return null;
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const scale = scaleUtc()
    .domain([newYear(first), newYear(last + 1)])
    .range([width - margin, margin]);
  const at = (time: Date): number => rounded(scale(time));
  return {
    at: (day) => at(new Date(`${day.slice(0, 10)}T00:00:00Z`)),
    years: Array.from({ length: last - first + 1 }, (_, n) => ({
      year: first + n,
      from: at(newYear(first + n)),
      to: at(newYear(first + n + 1)),
    })),
  };
}

const newYear = (year: number): Date => new Date(`${year}-01-01T00:00:00Z`);

/** Tenths are finer than any screen, and keep the pages small. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;
