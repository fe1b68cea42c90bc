import type { Redirect } from "./list-redirects.js";
import type { Lock } from "./lock.js";
import type { PresentPages } from "./present-pages.js";

/** Pages of lists; what stands in brackets is where a gone one leads, the nearest first. */
const LISTS = [/^(\/.+\/)page\/\d+\/$/, /^(\/statements\/(?:speakers|rounds|years)\/)[^/]+\//];

/** The things whose statements are listed, by the folders in which both stand. */
const LISTED_THINGS: Readonly<Record<string, readonly string[]>> = {
  speakers: ["people", "delegations"],
  rounds: ["rounds"],
};

/**
 * A list that became shorter: its former last pages lead to its first, without an editor's doing. That
 * of a speaker, round or year of whom nothing is quoted any more leads to the list of the others; that
 * of a speaker or round whose page moved, to the list of what it moved to.
 *
 * @param redirects Those that lead on already.
 */
export function goneListPages(
  lock: Pick<Lock, "entries"> | null,
  pages: Pick<PresentPages, "has">,
  redirects: readonly Pick<Redirect, "from" | "to">[],
): Redirect[] {
  const leading = new Map(redirects.map(({ from, to }) => [from, to]));
  return [...(lock?.entries ?? [])].flatMap(([from, { files = [] }]): Redirect[] => {
    if (pages.has(from) || leading.has(from)) return [];
    const shorter = LISTS.flatMap((list) => list.exec(from)?.[1] ?? []);
    const to = [...movedLists(from, leading), ...shorter].find((page) => pages.has(page));
    if (to === undefined) return [];
    const why = "the list became shorter";
    return [{ from, to, since: null, why, basis: "rule", files, at: null }];
  });
}

/** Where the statements of somebody are listed by whose new address: `/people/old/` tells of them. */
function movedLists(list: string, leading: ReadonlyMap<string, string>): string[] {
  const [, way = "", id = ""] = /^\/statements\/(\w+)\/([^/]+)\//.exec(list) ?? [];
  return (LISTED_THINGS[way] ?? []).flatMap((folder) => {
    const moved = leading.get(`/${folder}/${id}/`)?.split("/");
    return moved?.[1] === folder ? [`/statements/${way}/${moved[2] ?? ""}/`] : [];
  });
}
