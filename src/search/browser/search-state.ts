import { SEARCH_FILTERS, type SearchFilter } from "../search-filters.js";

/** All that a search page shows follows from this, and this from its address. */
export interface SearchState {
  q: string;
  filters: Partial<Record<SearchFilter, string>>;
  /** First and last day or month, `2019-12-10` or `2019-12`, both among them; "": open. */
  from: string;
  to: string;
  sort: "relevance" | "date";
  /** How many results are listed; Infinity: all. */
  shown: number;
  /** Only what is typed is searched for, nothing in its place. */
  isLiteral?: boolean;
  /** The reader is typing: the last word may go on. No part of the address. */
  isTyped?: boolean;
}

/** Results listed at first, and again at each "more". */
export const PAGE_SIZE = 10;

/**
 * UTF-16 units of a query that are kept: an Arabic letter takes six bytes of an address, and servers
 * refuse addresses much above 8 KB.
 */
export const LONGEST_QUERY = 1_000;

/** Reads a state out of an address; parameters that mean nothing are passed over. */
export function readState(params: URLSearchParams): SearchState {
  const filters: SearchState["filters"] = {};
  for (const filter of SEARCH_FILTERS) {
    const value = params.get(filter)?.trim() ?? "";
    if (value !== "") filters[filter] = value;
  }
  return {
    q: params.get("q")?.trim().slice(0, LONGEST_QUERY) ?? "",
    filters,
    from: readDate(params.get("from")),
    to: readDate(params.get("to")),
    sort: params.get("sort") === "date" ? "date" : "relevance",
    shown: params.get("all") === "1" ? Infinity : readShown(params.get("n")),
    ...(params.get("literal") === "1" ? { isLiteral: true } : {}),
  };
}

/** The same state as a query string, `?q=…`, without what goes without saying; "" for the idle one. */
export function writeState({ q, filters, from, to, sort, shown, isLiteral }: SearchState): string {
  const params = new URLSearchParams();
  if (q !== "") params.set("q", q);
  for (const filter of SEARCH_FILTERS) {
    const value = filters[filter];
    if (value !== undefined) params.set(filter, value);
  }
  if (from !== "") params.set("from", from);
  if (to !== "") params.set("to", to);
  if (sort === "date") params.set("sort", "date");
  if (isLiteral === true) params.set("literal", "1");
  if (shown === Infinity) params.set("all", "1");
  else if (shown > PAGE_SIZE) params.set("n", String(shown));
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

/** Whether a state asks for nothing: no words, no filter, no span of time. */
export const isIdle = ({ q, filters, from, to }: SearchState): boolean =>
  q + from + to === "" && Object.keys(filters).length === 0;

/** EDTF as far as a span needs it: a day of the calendar or a month; "" for anything else. */
function readDate(text: string | null): string {
  const date = /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?$/.exec(text ?? "")?.[0] ?? "";
  if (date.length !== DAY_LENGTH) return date;
  const day = new Date(`${date}T00:00:00Z`); // rolls 31 February over, or is no date at all
  return Number.isNaN(day.getTime()) || day.getUTCDate() !== Number(date.slice(8)) ? "" : date;
}

const DAY_LENGTH = 10;

function readShown(text: string | null): number {
  const shown = /^\d{1,6}$/.test(text ?? "") ? Number(text) : PAGE_SIZE;
  return Math.max(shown, PAGE_SIZE);
}
