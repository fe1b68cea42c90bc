import { parse, type EdtfValue } from "edtf";

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Whether a text is a date in the Extended Date/Time Format (ISO 8601-2, level 0 or 1) that the
 * calendar has: a day, a month, a year, an interval, open or uncertain.
 */
export function isEdtf(text: string): boolean {
  // Most dates are plain days, and the grammar takes a thousand times as long.
  if (DAY.test(text)) return isDay(text);
  try {
    return isInCalendar(parse(text, { level: 1 }));
  } catch {
    return false; // The grammar refuses by throwing; a refused date is content, not a bug.
  }
}

function isDay(text: string): boolean {
  const [, year, month, day] = DAY.exec(text) ?? [];
  return isInCalendar({ type: "Date", values: [Number(year), Number(month) - 1, Number(day)] });
}

/** The grammar knows how long months are, but allows 29 February in every year. */
function isInCalendar(value: EdtfValue | null): boolean {
  if (value === null) return true; // The open end of an interval.
  if (value.type === "Interval") return isOrderedInterval(value.values);
  const [year, month, day] = value.values;
  if (year === undefined || month === undefined || day === undefined) return true;
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getUTCMonth() === month && date.getUTCDate() === day;
}

function isOrderedInterval(ends: readonly (EdtfValue | null)[]): boolean {
  const [from = null, to = null] = ends;
  if (![from, to].every(isInCalendar)) return false;
  if (from?.type !== "Date" || to?.type !== "Date") return true;
  return firstDifference(from.values, to.values) <= 0;
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, i) => value !== b[i]);
  if (index === -1 || b[index] === undefined) return 0;
  return (a[index] ?? 0) - b[index];
}
