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
 * For so many lost addresses names are compared. Of more, as when a whole folder is gone, only those
 * whose content is found unchanged have a nearest page: comparing would take minutes, and help nobody.
 */
const MOST_COMPARED = 20;

/**
 * Finds the page that a lost address most probably became: the one of the same content; else the new
 * one of its kind with the most similar name; else, as when two entries were merged, any of its kind.
 * Articles are not merged: of these a likeness of names alone says nothing.
 *
 * @param published Addresses that were published before: a page there did not come by renaming.
 * @returns Answers null when the site has no such page.
 */
export function nearestFinder(pages: PresentPages, published: ReadonlyMap<string, unknown>) {
  const groups = groupByKind(pages, published);
  let compared = 0;
  return (lost: string, { kind, hash }: LockEntry): Nearest | null => {
    const group = groups.get(kind);
    const same = hash === undefined ? undefined : group?.byHash.get(hash);
    if (same !== undefined) return { address: same, isSame: true };
    compared += 1;
    if (compared > MOST_COMPARED) return null;
    const { fresh = [], all = [] } = group ?? {};
    if (kind === "article" && fresh.length === 0) return null;
    const address = mostSimilar(lost, fresh.length > 0 ? fresh : all) ?? listAbove(lost, pages);
    return address === null ? null : { address, isSame: false };
  };
}

/** Pages of one kind: all of them, and the new ones, also by their content. */
interface Group {
  all: string[];
  fresh: string[];
  byHash: Map<string, string>;
}

/** Lists and the like are named by what they list, not by a name that could be changed. */
function groupByKind(pages: PresentPages, published: ReadonlyMap<string, unknown>) {
  const groups = new Map<string, Group>();
  for (const [address, { kind, hash }] of pages) {
    if (kind === "page") continue;
    const group = groups.get(kind) ?? { all: [], fresh: [], byHash: new Map<string, string>() };
    groups.set(kind, group);
    group.all.push(address);
    if (published.has(address)) continue;
    group.fresh.push(address);
    if (hash !== null && !group.byHash.has(hash)) group.byHash.set(hash, address);
  }
  return groups;
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
