import type { FileFinding } from "../archive/archive.js";
import { checkNames } from "./check-names.js";
import { checkIds, checkReferences } from "./check-references.js";
import { checkPlaceTimes, checkRounds } from "./check-rounds.js";
import type { RegistryFile } from "./registry-document.js";
import { faultAt, placedEntries, readOptionalList, readRegistryList } from "./registry-list.js";
import type { RegistryList } from "./registry-list.js";
import { listsOf } from "./registry-lists.js";
import type { RegistryLists } from "./registry-lists.js";
import { ADDRESS_SCHEMAS, REGISTRY_SCHEMAS } from "./schema.js";
import type { Registry } from "./schema.js";

export type { RegistryFile } from "./registry-document.js";

/** What became of the registry's files; with errors among the findings there is no registry. */
export interface RegistryReading {
  registry: Registry | null;
  findings: FileFinding[];
}

/**
 * Reads and validates the registry: the six files of `REGISTRY_SCHEMAS` and, where they are, the two of
 * `ADDRESS_SCHEMAS`, found by base name.
 *
 * @param files Every YAML file of the registry's folder; what is none of them is ignored.
 * @returns Findings with file, line and column, sorted within each check; never throws for content.
 */
export function loadRegistry(files: readonly RegistryFile[]): RegistryReading {
  const lists = readLists(files);
  const redirects = readOptionalList("redirects", ADDRESS_SCHEMAS.redirects, files);
  const withheld = readOptionalList("withheld", ADDRESS_SCHEMAS.withheld, files);
  const findings = [
    ...listsOf(lists).flatMap((list) => list.findings),
    ...redirects.findings,
    ...withheld.findings,
    ...checkIds(lists),
    ...repeatedSlugs(withheld),
    ...checkReferences(lists),
    ...checkNames(lists),
    ...checkRounds(lists.rounds),
    ...checkPlaceTimes(lists.places),
  ];
  const isSound = findings.every(({ severity }) => severity !== "error");
  const addresses = { redirects: placedEntries(redirects), withheld: placedEntries(withheld) };
  return { registry: isSound ? { ...registryOf(lists), ...addresses } : null, findings };
}

function readLists(files: readonly RegistryFile[]): RegistryLists {
  return {
    processes: readRegistryList("processes", REGISTRY_SCHEMAS.processes, files),
    rounds: readRegistryList("rounds", REGISTRY_SCHEMAS.rounds, files),
    delegations: readRegistryList("delegations", REGISTRY_SCHEMAS.delegations, files),
    people: readRegistryList("people", REGISTRY_SCHEMAS.people, files),
    places: readRegistryList("places", REGISTRY_SCHEMAS.places, files),
    publishers: readRegistryList("publishers", REGISTRY_SCHEMAS.publishers, files),
  };
}

const registryOf = (lists: RegistryLists): Omit<Registry, "redirects" | "withheld"> => ({
  processes: lists.processes.entries.map(({ entry }) => entry),
  rounds: lists.rounds.entries.map(({ entry }) => entry),
  delegations: lists.delegations.entries.map(({ entry }) => entry),
  people: lists.people.entries.map(({ entry }) => entry),
  places: lists.places.entries.map(({ entry }) => entry),
  publishers: lists.publishers.entries.map(({ entry }) => entry),
});

/** Two withdrawals of one article would be two pages at one address. */
function repeatedSlugs(list: RegistryList<{ slug: string }>): FileFinding[] {
  const slugs = list.entries.map(({ entry }) => entry.slug);
  return list.entries
    .filter(({ entry }, order) => slugs.indexOf(entry.slug) < order)
    .map(({ entry, index }) => {
      const message = `The article ${entry.slug} is withdrawn by an earlier entry already. Remove one of the two.`;
      return faultAt(list, [index, "slug"], "registry-duplicate-id", message);
    });
}
