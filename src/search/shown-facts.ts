import { SEARCH_KINDS, type SearchKind } from "./search-filters.js";

/** What a result shows beside the text. */
export interface ShownFacts {
  /** How many words of the content are the title. */
  titleWords: number;
  kind: SearchKind;
  /** As far as known, `2019-12-10`, `2019-12` or `2019`. */
  date: string | null;
  outlet: string | null;
  /** Title of the round that an article is about. */
  round: string | null;
}

/**
 * Facts by their places, with no names and no hyphens, and nothing behind the last one known: every
 * fragment of an index has them, and they were 4 % of it.
 */
export function placeFacts({ titleWords, kind, date, outlet, round }: ShownFacts): string[] {
  const day = (date ?? "").replaceAll("-", "");
  const placed = [String(titleWords), day, outlet ?? "", round ?? "", kind === "article" ? "" : kind]; // prettier-ignore
  return placed.slice(0, placed.findLastIndex((fact) => fact !== "") + 1);
}

/** The other way round. What is missing is not known, and a page of no kind is an article's. */
export function readFacts([titleWords, day, outlet, round, kind]: readonly string[]): ShownFacts {
  return {
    titleWords: Number(titleWords ?? 0),
    kind: SEARCH_KINDS.find((one) => one === kind) ?? "article",
    date: dateOf(day ?? ""),
    outlet: known(outlet),
    round: known(round),
  };
}

const known = (fact: string | undefined): string | null =>
  fact === undefined || fact === "" ? null : fact;

function dateOf(day: string): string | null {
  if (!/^\d{4}(?:\d\d){0,2}$/.test(day)) return null;
  return [day.slice(0, 4), day.slice(4, 6), day.slice(6)].filter((part) => part !== "").join("-");
}
