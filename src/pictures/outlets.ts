import type { Article } from "../archive/archive.js";

/** Where an article was printed: an outlet of the registry, the archive's own brief, or not known. */
export type Outlet =
  | { kind: "outlet"; key: string; id: string; name: string }
  | { kind: "brief"; key: string }
  | { kind: "unknown"; key: string };

/** Keys of outlets are ids, which have no spaces: these cannot be taken for one. */
const BRIEF: Outlet = { kind: "brief", key: "the archive" };
const UNKNOWN: Outlet = { kind: "unknown", key: "not known" };

/** The outlet of an article; `key` tells outlets apart. */
export function outletOf({ record, frontMatter }: Article): Outlet {
  if (frontMatter.kind === "brief") return BRIEF;
  if (record.publisher === null) return UNKNOWN;
  const { id, name } = record.publisher;
  return { kind: "outlet", key: id, id, name };
}
