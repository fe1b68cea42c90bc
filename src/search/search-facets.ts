import type { Archive } from "../archive/archive.js";
import { compareArabic } from "../site/compare-arabic.js";
import { listedStatements } from "../site/listed-statements.js";
import {
  countFilters,
  SEARCH_FILTERS,
  SEARCH_KINDS,
  type SearchFilter,
  type SearchKind,
} from "./search-filters.js";
import { searchStrings } from "./strings.ar.js";

/** One value of a filter, as a reader picks it. */
export interface Choice {
  value: string;
  name: string;
  /** Pages that bear it, in the whole archive. */
  count: number;
}

export interface ChoiceGroup {
  /** Null: the choices stand without a heading. */
  label: string | null;
  choices: Choice[];
}

export interface Facet {
  filter: SearchFilter;
  groups: ChoiceGroup[];
}

/**
 * What the search page offers to narrow results by. Values that no page bears are left out, and so
 * is a filter without values. Rounds stand under their process, by number; years begin with the
 * newest; names are in the order of the alphabet.
 */
export function searchFacets(archive: Archive): Facet[] {
  const counts = countFilters(archive);
  // Statements have an index of their own: of other filters the numbers are those of pages.
  counts.get("kind")?.set("statement", listedStatements(archive).length);
  return SEARCH_FILTERS.map((filter) => ({
    filter,
    groups: groupsOf(filter, archive)
      .map(({ label, choices }) => ({ label, choices: borne(choices, counts.get(filter)) }))
      .filter(({ choices }) => choices.length > 0),
  })).filter(({ groups }) => groups.length > 0);
}

type Named = Omit<Choice, "count">;

const borne = (choices: Named[], counts: ReadonlyMap<string, number> = new Map()): Choice[] =>
  choices.flatMap((choice) => {
    const count = counts.get(choice.value) ?? 0;
    return count === 0 ? [] : [{ ...choice, count }];
  });

function groupsOf(
  filter: SearchFilter,
  archive: Archive,
): { label: string | null; choices: Named[] }[] {
  const { registry } = archive;
  switch (filter) {
    case "kind":
      return [{ label: null, choices: SEARCH_KINDS.map(kindChoice) }];
    case "process":
      return [{ label: null, choices: registry.processes.map(nameChoice) }];
    case "round":
      return registry.processes.map(({ id, name }) => ({
        label: name,
        choices: roundsOf(id, archive),
      }));
    case "delegation":
      return [{ label: null, choices: byName(registry.delegations.map(nameChoice)) }];
    case "person":
      return [{ label: null, choices: byName(registry.people.map(nameChoice)) }];
    case "outlet":
      return [{ label: null, choices: byName(registry.publishers.map(nameChoice)) }];
    case "year":
      return [{ label: null, choices: yearsOf(archive) }];
  }
}

const nameChoice = ({ id, name }: { id: string; name: string }): Named => ({ value: id, name });

const kindChoice = (kind: SearchKind): Named => ({ value: kind, name: searchStrings.kinds[kind] });

const roundsOf = (process: string, { registry }: Archive): Named[] =>
  registry.rounds
    .filter((round) => round.process === process)
    .sort((a, b) => a.number - b.number)
    .map(({ id, title }) => ({ value: id, name: title }));

const yearsOf = (archive: Archive): Named[] =>
  [...(countFilters(archive).get("year")?.keys() ?? [])]
    .sort()
    .reverse()
    .map((year) => ({ value: year, name: year }));

const byName = (choices: Named[]): Named[] =>
  [...choices].sort((a, b) => compareArabic(a.name, b.name));
