import type { Redirect } from "./list-redirects.js";
import type { Lock } from "./lock.js";
import type { PresentPages } from "./present-pages.js";

/** Pages of lists; what stands in brackets is where a gone one leads, the nearest first. */
const LISTS = [/^(\/.+\/)page\/\d+\/$/, /^(\/statements\/(?:speakers|rounds|years)\/)[^/]+\//];

/**
 * A list that became shorter: its former last pages lead to its first, without an editor's doing. That
 * of a speaker, round or year of whom nothing is quoted any more leads to the list of the others.
 *
 * @param redirects Those that lead on already.
 */
export function goneListPages(
  lock: Pick<Lock, "entries"> | null,
  pages: Pick<PresentPages, "has">,
  redirects: readonly Pick<Redirect, "from">[],
): Redirect[] {
  const leading = new Set(redirects.map(({ from }) => from));
  return [...(lock?.entries.keys() ?? [])].flatMap((from): Redirect[] => {
    if (pages.has(from) || leading.has(from)) return [];
    const to = LISTS.flatMap((list) => list.exec(from)?.[1] ?? []).find((page) => pages.has(page));
    if (to === undefined) return [];
    return [{ from, to, since: null, why: "the list became shorter", basis: "rule", at: null }];
  });
}
