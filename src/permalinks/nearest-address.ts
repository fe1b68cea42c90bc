import { byCodeUnit } from "../arabic/by-code-unit.js";
import { editDistance } from "../source/nearest-key.js";
import type { LockEntry } from "./lock.js";
import type { PresentPages } from "./present-pages.js";

/** Where the content of a lost address probably is now. */
export interface Nearest {
  address: string;
  /** The content is the same to the letter; otherwise only the names are alike. */
  isSame: boolean;
}

/**
 * The page that a lost address most probably became: the one of the same content; else the new one of
 * its kind with the most similar name; else, as when two entries were merged, any of its kind.
 *
 * @param published Addresses that were published before: a page there did not come by renaming.
 * @returns Null when the site has no page of this kind.
 */
export function nearestAddress(
  lost: string,
  { kind, hash }: LockEntry,
  pages: PresentPages,
  published: ReadonlyMap<string, unknown>,
): Nearest | null {
  const ofKind = [...pages].filter(([, page]) => page.kind === kind && kind !== "page");
  const fresh = ofKind.filter(([address]) => !published.has(address));
  const same = fresh.find(([, page]) => hash !== undefined && page.hash === hash);
  if (same !== undefined) return { address: same[0], isSame: true };
  const others = (fresh.length > 0 ? fresh : ofKind).map(([address]) => address);
  const address = mostSimilar(lost, others) ?? listAbove(lost, pages);
  return address === null ? null : { address, isSame: false };
}

/** The name that takes the fewest edits for its length; of equals the first by code unit. */
export function mostSimilar(name: string, others: readonly string[]): string | null {
  const ranked = others
    .map((other) => ({
      other,
      edits: editDistance(name, other) / Math.max(name.length, other.length),
    }))
    .sort((a, b) => a.edits - b.edits || byCodeUnit(a.other, b.other));
  return ranked[0]?.other ?? null;
}

/** `/statements/` for a lost `/statements/2017/`. */
function listAbove(lost: string, pages: PresentPages): string | null {
  const above = lost.replace(/[^/]+\/?$/, "");
  if (above === "" || above === lost) return null;
  return above !== "/" && pages.has(above) ? above : listAbove(above, pages);
}
