import { byCodeUnit } from "../arabic/by-code-unit.js";
import type { Round } from "../registry/schema.js";

/** A round's days as EDTF: one day, or first and last with a slash between them. */
export const intervalOf = ({ start, end }: Pick<Round, "start" | "end">): string =>
  start === end ? start : `${start}/${end}`;

/** Rounds under the year in which they began, in the order given. */
export function roundsByYear<T extends { round: Pick<Round, "start"> }>(
  entries: readonly T[],
): [year: string, entries: T[]][] {
  const years = new Map<string, T[]>();
  for (const entry of entries) {
    const year = entry.round.start.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  return [...years];
}

/** Oldest first; rounds of one day by id, in code units, so that the order is the same everywhere. */
export function compareRounds(a: { round: Round }, b: { round: Round }): number {
  return byCodeUnit(a.round.start, b.round.start) || byCodeUnit(a.round.id, b.round.id);
}
