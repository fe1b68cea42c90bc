import type { Archive } from "../archive/archive.js";
import type { Registry } from "../registry/schema.js";

type Listed = Exclude<keyof Registry, "redirects" | "withheld">;

/** An archive, and what of the registry its records may name. */
export interface Known {
  archive: Archive;
  /** The id when the registry lists it, else null: a foreign key must not lead nowhere. */
  idOf: (kind: Listed, id: string | null | undefined) => string | null;
}

/** Looks every id of the registry up once. */
export function knownOf(archive: Archive): Known {
  const { registry } = archive;
  const ids: Record<Listed, Set<string>> = {
    processes: idsOf(registry.processes),
    rounds: idsOf(registry.rounds),
    delegations: idsOf(registry.delegations),
    people: idsOf(registry.people),
    places: idsOf(registry.places),
    publishers: idsOf(registry.publishers),
  };
  const idOf: Known["idOf"] = (kind, id) => (id != null && ids[kind].has(id) ? id : null);
  return { archive, idOf };
}

const idsOf = (entries: readonly { id: string }[]): Set<string> =>
  new Set(entries.map(({ id }) => id));
