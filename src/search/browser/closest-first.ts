interface Found {
  id: string;
}

/** Results of narrower searches, by which those of the widest are put in order. */
export interface Closeness<T extends Found> {
  /** The pages of things that the query names. */
  named: T[];
  /** The words of the query stand side by side. */
  sideBySide: T[];
  /** Whole words, best first. */
  whole: T[];
}

/**
 * Puts results in the order in which readers expect them: first the page of what the query names,
 * then pages on which its words stand side by side, then those that have all of them whole, then
 * those with longer words that begin like them («جنيف» before «جنيفر»). Within each group the order
 * is that of `whole`, then of `loose`.
 *
 * @param loose All results. What a narrower search alone has found, it found by a part of the query.
 */
export function closestFirst<T extends Found>(loose: T[], closeness: Closeness<T>): T[] {
  const byId = new Map(loose.map((result) => [result.id, result]));
  const ids = (results: T[]): Set<string> => new Set(results.map(({ id }) => id));
  const [named, sideBySide] = [ids(closeness.named), ids(closeness.sideBySide)];
  const whole = closeness.whole.flatMap(({ id }) => byId.get(id) ?? []);
  const ordered = [
    ...whole.filter(({ id }) => named.has(id)),
    ...loose.filter(({ id }) => named.has(id)),
    ...whole.filter(({ id }) => sideBySide.has(id)),
    ...whole,
    ...loose,
  ];
  return [...new Map(ordered.map((result) => [result.id, result])).values()];
}
