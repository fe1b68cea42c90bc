import { SEARCH_FILTERS } from "../search-filters.js";
import type { SearchOptions } from "./pagefind-client.js";
import type { SearchState } from "./search-state.js";

/** The first and the last month of which the archive has a page, `2019-12`. */
export interface MonthSpan {
  first: string;
  last: string;
}

type Span = Pick<SearchState, "from" | "to">;

/** Months that a span may have: beyond them somebody has written a year wrong. */
const MOST_MONTHS = 1_200;

/**
 * The months from one to another, both among them, as `2019-12`.
 *
 * @returns None when the first is later than the last.
 */
export function monthsBetween(from: string, to: string): string[] {
  const [first, last] = [monthNumber(from), monthNumber(to)];
  const count = Math.min(Math.max(last - first + 1, 0), MOST_MONTHS);
  return Array.from({ length: count }, (_, i) => monthText(first + i));
}

const monthNumber = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthText = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;
const monthOf = (date: string): string => date.slice(0, 7);

/** A day or month as the first day that it means: `2019-12` is `2019-12-01`. */
export const firstDayIn = (date: string): string => (date.length === 7 ? `${date}-01` : date);

/** A day or month as the last day that it means: `2019-02` is `2019-02-28`. */
export function lastDayIn(date: string): string {
  if (date.length !== 7) return date;
  const last = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0));
  return `${date}-${String(last.getUTCDate())}`;
}

/** Months that a span cuts through: whether a page of theirs lies in it, its day tells. */
export function uncertainMonths({ from, to }: Span): string[] {
  const cut = [
    ...(from !== "" && firstDayIn(monthOf(from)) !== firstDayIn(from) ? [monthOf(from)] : []),
    ...(to !== "" && lastDayIn(monthOf(to)) !== lastDayIn(to) ? [monthOf(to)] : []),
  ];
  return [...new Set(cut)];
}

/**
 * Whether a date may lie in a span. One known as far as its month lies in every part of that month.
 *
 * @param date `2019-12-10`, `2019-12` or `2019`.
 */
export function isInSpan(date: string, { from, to }: Span): boolean {
  const first = `${date}-01-01`.slice(0, 10);
  const last = date.length === 4 ? `${date}-12-31` : lastDayIn(date);
  return (from === "" || last >= firstDayIn(from)) && (to === "" || first <= lastDayIn(to));
}

/** Whether a span ends before it begins: nothing lies in it. */
export const isTurned = ({ from, to }: Span): boolean =>
  from !== "" && to !== "" && lastDayIn(to) < firstDayIn(from);

/** A state's filters as Pagefind takes them; of a span the whole months that it touches. */
export function filtersOf(
  { filters, from, to }: SearchState,
  span: MonthSpan,
): NonNullable<SearchOptions["filters"]> {
  const asked: NonNullable<SearchOptions["filters"]> = {};
  for (const filter of SEARCH_FILTERS) {
    const value = filters[filter];
    if (value !== undefined) asked[filter] = value;
  }
  if (from === "" && to === "") return asked;
  const first = from === "" ? span.first : monthOf(from);
  const last = to === "" ? span.last : monthOf(to);
  const months = isTurned({ from, to }) ? [] : monthsBetween(first, last);
  // No month at all must find nothing, and an empty list would be no filter.
  return { ...asked, month: { any: months.length > 0 ? months : ["none"] } };
}
