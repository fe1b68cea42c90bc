import type { Span } from "../record/article-record.js";

/**
 * Spans of one article, ready to be asked many times whether one of them shares a character with
 * another span. Asking takes the logarithm of their number.
 */
export function spanSet(spans: readonly Span[]): (asked: Span) => boolean {
  const body = sorted(spans.filter((span) => span.in === undefined));
  const title = sorted(spans.filter((span) => span.in === "title"));
  return (asked) => {
    const own = asked.in === "title" ? title : body;
    return (own.reach[lastBefore(own.starts, asked.end)] ?? 0) > asked.start;
  };
}

/** Starts in order, and beside each how far the spans up to it reach: they may lie in each other. */
function sorted(spans: readonly Span[]): { starts: number[]; reach: number[] } {
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  let furthest = 0;
  const reach = inOrder.map(({ end }) => (furthest = Math.max(furthest, end)));
  return { starts: inOrder.map(({ start }) => start), reach };
}

/** The last of sorted numbers below a limit, by its index; -1 when there is none. */
function lastBefore(starts: readonly number[], limit: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
