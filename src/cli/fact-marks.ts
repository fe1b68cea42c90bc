import type { Range } from "../arabic/sentences.js";
import type { ArticleRecord, Span } from "../record/article-record.js";

/** Kinds of facts that stand in a text, each with a colour of its own. */
export type FactKind =
  "person" | "unresolved" | "delegation" | "round" | "date" | "conflict" | "place" | "quotation";

/** Where a fact stands in the body. */
export interface FactMark extends Range {
  kind: FactKind;
}

/** A stretch of text all of whose characters belong to the same facts. */
export interface MarkedRun extends Range {
  /** The fact that the run is of; null where it is of none. */
  kind: FactKind | null;
  isQuoted: boolean;
}

/**
 * The facts of a record where they stand in its body, in order. Of two that overlap the one that
 * begins first, or else the longer, shows; quotations hold others and stand beside them.
 */
export function factMarks(record: ArticleRecord): FactMark[] {
  const marks = allMarks(record).sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return marks.filter((mark) => {
    if (mark.kind === "quotation") return true;
    if (mark.start < end) return false;
    end = mark.end;
    return true;
  });
}

function allMarks(record: ArticleRecord): FactMark[] {
  const of = (kind: FactKind, spans: readonly Span[]): FactMark[] =>
    spans.filter((span) => span.in !== "title").map(({ start, end }) => ({ kind, start, end }));
  const all = (kind: FactKind, entries: readonly { mentions: Span[] }[]): FactMark[] =>
    of(
      kind,
      entries.flatMap(({ mentions }) => mentions),
    );
  return [
    ...all("person", record.people),
    ...all("delegation", record.delegations),
    ...all("round", record.rounds),
    ...all("place", record.places),
    ...of("unresolved", record.unresolved),
    ...record.dates.flatMap((date) => of(date.conflict === null ? "date" : "conflict", [date])),
    ...of("quotation", record.quotes),
  ];
}

/** Cuts a stretch of the body where facts begin and end. */
export function markedRuns({ start, end }: Range, marks: readonly FactMark[]): MarkedRun[] {
  const own = marks.filter((mark) => mark.start < end && mark.end > start);
  const cuts = new Set([start, end]);
  for (const mark of own) {
    if (mark.start > start) cuts.add(mark.start);
    if (mark.end < end) cuts.add(mark.end);
  }
  const ends = [...cuts].sort((a, b) => a - b);
  return ends.slice(1).map((to, i) => runOf(ends[i] ?? start, to, own));
}

function runOf(start: number, end: number, marks: readonly FactMark[]): MarkedRun {
  const round = marks.filter((mark) => mark.start <= start && mark.end >= end);
  const fact = round.find(({ kind }) => kind !== "quotation");
  return { start, end, kind: fact?.kind ?? null, isQuoted: round.length > (fact ? 1 : 0) };
}
