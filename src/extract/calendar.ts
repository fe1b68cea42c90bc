/** A day as a count of days since 1970-01-01, so that neighbours differ by one. */
export type DayNumber = number;

const MS_A_DAY = 86_400_000;

/** The number of a day of the Gregorian calendar, or null when there is none (30 February). */
export function dayNumber(year: number, month: number, day: number): DayNumber | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() / MS_A_DAY : null;
}

/** Reads `YYYY-MM-DD`. @returns null for anything else, EDTF months and intervals included. */
export function parseDay(text: string): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** A day as EDTF level 0: `2019-12-10`. */
export const formatDay = (day: DayNumber): string =>
  new Date(day * MS_A_DAY).toISOString().slice(0, 10);

/** A month as EDTF level 0: `2017-09`. */
export const formatMonth = (year: number, month: number): string =>
  `${year}-${String(month).padStart(2, "0")}`;

/** Sunday is 0. */
export const weekdayNumber = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7;

export const yearOf = (day: DayNumber): number => Number(formatDay(day).slice(0, 4));
export const monthOf = (day: DayNumber): number => Number(formatDay(day).slice(5, 7));

/** First and last day of an EDTF day, month, year or interval; null when it cannot be told. */
export function edtfBounds(value: string): { first: DayNumber; last: DayNumber } | null {
  const [from, to] = value.replace(/[?~%]/g, "").split("/");
  const first = from === undefined ? null : boundsOfOne(from);
  const last = to === undefined ? first : boundsOfOne(to);
  return first && last ? { first: first.first, last: last.last } : null;
}

function boundsOfOne(value: string): { first: DayNumber; last: DayNumber } | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[3] !== undefined) {
    const day = dayNumber(year, Number(match[2]), Number(match[3]));
    return day === null ? null : { first: day, last: day };
  }
  const firstMonth = match[2] === undefined ? 1 : Number(match[2]);
  const lastMonth = match[2] === undefined ? 12 : firstMonth;
  const first = dayNumber(year, firstMonth, 1);
  const next = dayNumber(lastMonth === 12 ? year + 1 : year, (lastMonth % 12) + 1, 1);
  return first === null || next === null ? null : { first, last: next - 1 };
}
