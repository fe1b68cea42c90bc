import { SEARCH_FILTERS } from "../search-filters.js";
import type { SearchOptions } from "./pagefind-client.js";
import type { SearchState } from "./search-state.js";

/** The first and the last month of which the archive has a page, `2019-12`. */
export interface MonthSpan {
  first: string;
  last: string;
}

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

/** A state's filters as Pagefind takes them. */
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
  const months = monthsBetween(from === "" ? span.first : from, to === "" ? span.last : to);
  // No month at all must find nothing, and an empty list would be no filter.
  return { ...asked, month: { any: months.length > 0 ? months : ["none"] } };
}
