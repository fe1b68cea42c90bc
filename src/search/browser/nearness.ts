/** How near to each other the words of a query stand on a page, the nearest first. */
export const NEARNESS = { sideBySide: 0, inOrder: 1, together: 2, apart: 3 } as const;
export type Nearness = (typeof NEARNESS)[keyof typeof NEARNESS];

/** Words that may stand between two of a query's, for it still to be about them together. */
const WORDS_BETWEEN = 4;

/**
 * How near the words of a query come to each other at their best.
 *
 * @param positions For each word of the query, in its order, where it stands: rising numbers, one a
 *   printed word. Two forms of one printed word («أستانا-14») have one position.
 * @returns `sideBySide`: in the query's order with nothing between; `inOrder` and `together`: with a
 *   few words between, in its order or in any.
 */
export function nearnessOf(positions: readonly (readonly number[])[]): Nearness {
  if (positions.length < 2) return NEARNESS.sideBySide;
  const ordered = shortestInOrder(positions);
  if (ordered <= positions.length - 1) return NEARNESS.sideBySide;
  const most = (positions.length - 1) * (WORDS_BETWEEN + 1);
  if (ordered <= most) return NEARNESS.inOrder;
  return shortestSpan(positions) <= most ? NEARNESS.together : NEARNESS.apart;
}

/** Words from the first to the last of the shortest stretch that has all of them in order. */
function shortestInOrder([first = [], ...others]: readonly (readonly number[])[]): number {
  let shortest = Infinity;
  const next = others.map(() => 0);
  for (const start of first) {
    let at = start;
    for (const [i, own] of others.entries()) {
      while ((own[next[i] ?? 0] ?? Infinity) < at) next[i] = (next[i] ?? 0) + 1;
      at = own[next[i] ?? 0] ?? Infinity;
    }
    shortest = Math.min(shortest, at - start);
  }
  return shortest;
}

/** The same in any order: of each word the one that stands first is moved on. */
function shortestSpan(positions: readonly (readonly number[])[]): number {
  const next = positions.map(() => 0);
  let shortest = Infinity;
  for (;;) {
    const here = positions.map((own, i) => own[next[i] ?? 0] ?? Infinity);
    const first = Math.min(...here);
    const last = Math.max(...here);
    if (last === Infinity) return shortest;
    shortest = Math.min(shortest, last - first);
    const i = here.indexOf(first);
    next[i] = (next[i] ?? 0) + 1;
  }
}
