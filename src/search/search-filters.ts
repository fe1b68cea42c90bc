import type { Article, DelegationEntry, PersonEntry, RoundEntry } from "../archive/archive.js";
import type { Archive } from "../archive/archive.js";
import type { Round } from "../registry/schema.js";

/** Kinds of what search finds, as `data-kind` names them: pages, and statements in articles. */
export const SEARCH_KINDS = ["article", "round", "person", "delegation", "statement"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Filters of the search page, in the order in which it shows them: also their address parameters. */
export const SEARCH_FILTERS = [
  "kind",
  "process",
  "round",
  "delegation",
  "person",
  "outlet",
  "year",
] as const;
export type SearchFilter = (typeof SEARCH_FILTERS)[number];

/** Values of one page: ids, years `2019`, kinds. Sorted by code unit, no value twice. */
export type FilterValues = Partial<Record<SearchFilter, string[]>>;

/**
 * The first day that an EDTF date may mean, as far as it is written: `2017-07` for `2017-07?`,
 * `2017-07-14` for `2017-07-14/2017-07-15`. Null when there is none.
 */
export const firstDay = (edtf: string | undefined): string | null =>
  /\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(edtf ?? "")?.[0] ?? null;

/** An article belongs to the rounds it is about; to a process also if it only mentions its rounds. */
export function articleFilters({ record }: Article, rounds: ReadonlyMap<string, Round>) {
  const subjects = record.rounds.filter((round) => round.role === "subject");
  const ofProcess = subjects.length > 0 ? subjects : record.rounds;
  return filterValues({
    kind: ["article"],
    process: ofProcess.flatMap((round) => rounds.get(round.id)?.process ?? []),
    round: subjects.map((round) => round.id),
    delegation: record.delegations.map((delegation) => delegation.id),
    person: record.people.map((person) => person.id),
    outlet: record.publisher === null ? [] : [record.publisher.id],
    year: yearOf(firstDay(record.published?.value)),
  });
}

export const roundFilters = ({ round }: Pick<RoundEntry, "round">): FilterValues =>
  filterValues({
    kind: ["round"],
    process: [round.process],
    round: [round.id],
    delegation: round.delegations.map((delegation) => delegation.id),
    person: round.delegations.flatMap((delegation) => delegation.head ?? []),
    year: yearOf(round.start),
  });

export const personFilters = ({ person, headOf, rounds }: PersonEntry): FilterValues =>
  filterValues({
    kind: ["person"],
    process: [...headOf.map(({ round }) => round), ...rounds].map((round) => round.process),
    round: [...headOf.map(({ round }) => round), ...rounds].map((round) => round.id),
    delegation: headOf.map(({ delegation }) => delegation.id),
    person: [person.id],
  });

export const delegationFilters = ({ delegation, attendance }: DelegationEntry): FilterValues =>
  filterValues({
    kind: ["delegation"],
    process: attendance.map(({ round }) => round.process),
    round: attendance.map(({ round }) => round.id),
    delegation: [delegation.id],
    person: attendance.flatMap(({ head }) => head?.id ?? []),
  });

/** How many pages bear each value of each filter: what the search page shows before any search. */
export function countFilters(archive: Archive): Map<SearchFilter, Map<string, number>> {
  const counts = new Map(SEARCH_FILTERS.map((filter) => [filter, new Map<string, number>()]));
  for (const values of allFilters(archive)) {
    for (const filter of SEARCH_FILTERS) {
      const ofFilter = counts.get(filter);
      for (const value of values[filter] ?? [])
        ofFilter?.set(value, (ofFilter.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

function allFilters(archive: Archive): FilterValues[] {
  const rounds = roundsById(archive);
  return [
    ...archive.articles.map((article) => articleFilters(article, rounds)),
    ...archive.rounds.map(roundFilters),
    ...archive.people.map(personFilters),
    ...archive.delegations.map(delegationFilters),
  ];
}

export const roundsById = (archive: Archive): ReadonlyMap<string, Round> =>
  new Map(archive.registry.rounds.map((round) => [round.id, round]));

export const yearOf = (day: string | null): string[] => (day === null ? [] : [day.slice(0, 4)]);

/** Each filter's values once, sorted by code unit; filters without one are left out. */
export function filterValues(values: FilterValues): FilterValues {
  const kept: FilterValues = {};
  for (const filter of SEARCH_FILTERS) {
    const distinct = [...new Set(values[filter] ?? [])].sort();
    if (distinct.length > 0) kept[filter] = distinct;
  }
  return kept;
}
