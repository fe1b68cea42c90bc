import type { Redirect } from "./list-redirects.js";
import { PLACES, type LockEntry } from "./lock.js";
import type { PresentPage, PresentPages } from "./present-pages.js";
import { splitAddress } from "./site-address.js";

/**
 * The lock after a site is published: what it held, and what is new.
 *
 * @param old Empty before the first publication.
 * @param changed By address, the day of the last change of content (see `lastChanges`).
 */
export function nextLock(
  old: ReadonlyMap<string, LockEntry>,
  pages: PresentPages,
  redirects: readonly Redirect[],
  changed: ReadonlyMap<string, string>,
): Map<string, LockEntry> {
  const next = new Map(old);
  for (const { from, to } of redirects) {
    if (splitAddress(from).fragment !== null) continue;
    const { hash: _, changed: __, ...kept } = old.get(from) ?? {};
    next.set(from, { ...kept, kind: "redirect", to });
  }
  for (const [address, page] of pages) {
    next.set(address, entryOf(page, old.get(address), changed.get(address)));
  }
  return next;
}

function entryOf(
  { kind, hash, fragments, files }: PresentPage,
  old: LockEntry | undefined,
  changed: string | undefined,
): LockEntry {
  const allFiles = [...new Set([...(old?.files ?? []), ...(files ?? [])])].sort();
  return {
    kind,
    ...(hash === null ? {} : { hash }),
    ...(changed === undefined ? {} : { changed }),
    ...countsOf(fragments, old),
    ...(allFiles.length === 0 ? {} : { files: allFiles }),
  };
}

/** What was promised once stays promised, also when a text became shorter. */
function countsOf(fragments: ReadonlySet<string>, old: LockEntry | undefined) {
  const counts: Pick<LockEntry, (typeof PLACES)[number]> = {};
  for (const place of PLACES) {
    const count = Math.max(old?.[place] ?? 0, highest(fragments, place));
    if (count > 0) counts[place] = count;
  }
  return counts;
}

function highest(fragments: ReadonlySet<string>, place: string): number {
  let most = 0;
  for (const fragment of fragments) {
    if (fragment.startsWith(place)) most = Math.max(most, Number(fragment.slice(place.length)));
  }
  return most;
}

/**
 * The day on which each page's content changed last.
 *
 * @param today The day of publication; null in a build that publishes nothing, where the day of what
 *   has changed since is not known.
 */
export function lastChanges(
  pages: PresentPages,
  old: ReadonlyMap<string, LockEntry>,
  today: string | null,
): Map<string, string> {
  const days = [...pages].flatMap(([address, { hash }]): [string, string][] => {
    if (hash === null) return [];
    const entry = old.get(address);
    const day = entry?.hash === hash ? entry.changed : (today ?? undefined);
    return day === undefined ? [] : [[address, day]];
  });
  return new Map(days);
}
