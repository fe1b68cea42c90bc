import { SEARCH_FILTERS, type SearchFilter } from "../search-filters.js";

/** All that a search page shows follows from this, and this from its address. */
export interface SearchState {
  q: string;
  filters: Partial<Record<SearchFilter, string>>;
  /** First and last month, `2019-12`, both among them; "": open. */
  from: string;
  to: string;
  sort: "relevance" | "date";
  /** How many results are listed; Infinity: all. */
  shown: number;
  /** The reader is typing: the last word may go on. No part of the address. */
  isTyped?: boolean;
}

/** Results listed at first, and again at each "more". */
export const PAGE_SIZE = 10;

/** Reads a state out of an address; parameters that mean nothing are passed over. */
export function readState(params: URLSearchParams): SearchState {
  const filters: SearchState["filters"] = {};
  for (const filter of SEARCH_FILTERS) {
    const value = params.get(filter)?.trim() ?? "";
    if (value !== "") filters[filter] = value;
  }
  return {
    q: params.get("q")?.trim() ?? "",
    filters,
    from: readMonth(params.get("from")),
    to: readMonth(params.get("to")),
    sort: params.get("sort") === "date" ? "date" : "relevance",
    shown: params.get("all") === "1" ? Infinity : readShown(params.get("n")),
  };
}

/** The same state as a query string, `?q=…`, without what goes without saying; "" for the idle one. */
export function writeState({ q, filters, from, to, sort, shown }: SearchState): string {
  const params = new URLSearchParams();
  if (q !== "") params.set("q", q);
  for (const filter of SEARCH_FILTERS) {
    const value = filters[filter];
    if (value !== undefined) params.set(filter, value);
  }
  if (from !== "") params.set("from", from);
  if (to !== "") params.set("to", to);
  if (sort === "date") params.set("sort", "date");
  if (shown === Infinity) params.set("all", "1");
  else if (shown > PAGE_SIZE) params.set("n", String(shown));
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

/** Whether a state asks for nothing: no words, no filter, no span of time. */
export const isIdle = ({ q, filters, from, to }: SearchState): boolean =>
  q + from + to === "" && Object.keys(filters).length === 0;

const readMonth = (text: string | null): string =>
  /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text ?? "") ? (text ?? "") : "";

function readShown(text: string | null): number {
  const shown = /^\d{1,6}$/.test(text ?? "") ? Number(text) : PAGE_SIZE;
  return Math.max(shown, PAGE_SIZE);
}
