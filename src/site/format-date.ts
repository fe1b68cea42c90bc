import { MONTH_NAMES } from "../arabic/calendar-names.js";

/** A stretch of a printed date. `datetime` is what `<time datetime>` takes; null: not a date itself. */
export interface DatePart {
  text: string;
  datetime: string | null;
}

interface Point {
  year: number;
  month: number | null;
  day: number | null;
  /** The date without its qualifier: a valid `datetime`. */
  plain: string;
  /** `?` uncertain, `~` approximate, `%` both; empty for neither. */
  qualifier: string;
}

const UNCERTAIN = " (غير مؤكد)";
const POINT = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?([?~%]?)$/;

/**
 * A date for readers, with both names of the month: «10 كانون الأول/ديسمبر 2019»،
 * «10–11 كانون الأول/ديسمبر 2019».
 *
 * @param edtf EDTF level 1: a day, month or year, an interval of such, each possibly uncertain.
 * @returns The parts in order, to be printed one after another. A value of another form comes back
 *   as it is, in one part without `datetime`.
 */
export function dateParts(edtf: string): DatePart[] {
  const [first = "", last, ...more] = edtf.split("/");
  const start = readPoint(first);
  if (last === undefined) return start === null ? unread(edtf) : [part(start, textOf(start))];
  const end = readPoint(last);
  if (more.length > 0) return unread(edtf);
  if (start === null || end === null) return openParts(edtf, start, end, first, last);
  if (start.plain === end.plain) return [part(start, textOf(start))];
  return [
    part(start, shortText(start, end)),
    { text: /^\d+$/.test(shortText(start, end)) ? "–" : " – ", datetime: null },
    part(end, textOf(end)),
  ];
}

/** The same as plain text, for titles and descriptions. */
export const formatDate = (edtf: string): string =>
  dateParts(edtf)
    .map(({ text }) => text)
    .join("");

/** The value of `<time datetime>` for a single day, month or year; null for anything else. */
export const datetimeOf = (edtf: string): string | null => readPoint(edtf)?.plain ?? null;

/**
 * The first day that a date can mean, `YYYY-MM-DD`: feeds and sitemaps want one.
 *
 * @returns Null for a date that begins nowhere (`../2017`) or cannot be read.
 */
export function firstDayOf(edtf: string): string | null {
  const point = readPoint(edtf.split("/")[0] ?? "");
  if (point === null) return null;
  return `${point.plain}-01-01`.slice(0, 10);
}

/** The year a date begins in, as four digits; null when it cannot be read. */
export const yearOf = (edtf: string): string | null => firstDayOf(edtf)?.slice(0, 4) ?? null;

function readPoint(edtf: string): Point | null {
  const match = POINT.exec(edtf);
  if (match === null) return null;
  const [, year = "", month, day, qualifier = ""] = match;
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    plain: edtf.slice(0, edtf.length - qualifier.length),
    qualifier,
  };
}

const part = (point: Point, text: string): DatePart => ({ text, datetime: point.plain });
const unread = (edtf: string): DatePart[] => [{ text: edtf, datetime: null }];

function textOf({ year, month, day, qualifier }: Point): string {
  const about = qualifier === "~" || qualifier === "%" ? "نحو " : "";
  const doubt = qualifier === "?" || qualifier === "%" ? UNCERTAIN : "";
  const monthName = month === null ? null : MONTH_NAMES[month - 1];
  return about + [day, monthName, year].filter((word) => word != null).join(" ") + doubt;
}

/** An interval's beginning, without what its end says again. */
function shortText(start: Point, end: Point): string {
  const isSameYear = start.year === end.year && start.qualifier === "" && start.month !== null;
  if (!isSameYear || end.month === null) return textOf(start);
  if (start.day !== null && end.day !== null && start.month === end.month) return String(start.day);
  return textOf(start).replace(/ \d{4}$/, "");
}

function openParts(
  edtf: string,
  start: Point | null,
  end: Point | null,
  first: string,
  last: string,
): DatePart[] {
  const isOpen = (text: string) => text === "" || text === "..";
  if (start !== null && isOpen(last)) return [word("منذ "), part(start, textOf(start))];
  if (end !== null && isOpen(first)) return [word("حتى "), part(end, textOf(end))];
  return unread(edtf);
}

const word = (text: string): DatePart => ({ text, datetime: null });
