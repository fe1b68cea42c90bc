interface Found {
  id: string;
}

/** Results of narrower searches, by which those of the widest are put in order. */
export interface Closeness<T extends Found> {
  /** Ids of the pages of things that the query names, the likeliest first. */
  named: string[];
  /** The words of the query stand side by side. */
  sideBySide: T[];
  /** Whole words, spelled like the query's, best first. */
  whole: T[];
  /** Whole words of the same class: a plural for its singular, another spelling of a name; then words meant. */
  alike: T[];
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
  const sideBySide = new Set(closeness.sideBySide.map(({ id }) => id));
  const known = (ids: string[]): T[] => ids.flatMap((id) => byId.get(id) ?? []);
  const whole = known(closeness.whole.map(({ id }) => id));
  const ordered = [
    ...known(closeness.named),
    ...whole.filter(({ id }) => sideBySide.has(id)),
    ...whole,
    ...known(closeness.alike.map(({ id }) => id)),
    ...loose,
  ];
  return [...new Map(ordered.map((result) => [result.id, result])).values()];
}
