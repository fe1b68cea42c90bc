import type { Strip, StripMark } from "./strip.js";

/** A calendar year of the strip. */
export interface StripYear {
  year: number;
  /** Its rounds in the order of time; often none. */
  marks: StripMark[];
}

/**
 * The marks of a strip by year, for screens too narrow for an axis: all years from the first with a
 * round to the last, oldest first.
 */
export function stripYears({ years, marks }: Strip): StripYear[] {
  return years.map(({ year }) => ({
    year,
    marks: marks.filter(({ entry }) => entry.round.start.startsWith(String(year))),
  }));
}

/** Processes of several rounds: a round of theirs is told from the others by its number. */
export function numberedProcesses({ marks }: Strip): ReadonlySet<string> {
  return new Set(
    marks.filter(({ entry }) => entry.round.number > 1).map(({ entry }) => entry.process.id),
  );
}
