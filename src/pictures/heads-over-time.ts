import type { DelegationEntry } from "../archive/archive.js";
import { groupBy } from "../archive/group-by.js";
import type { Person, Round } from "../registry/schema.js";
import { compareRounds } from "../site/round-dates.js";
import { timeScale, type TimeScale } from "./time-scale.js";

/** One who headed a delegation, and when. */
export interface HeadRow {
  head: Person;
  /** Oldest first. */
  rounds: Round[];
  /** Where each of `rounds` stands in time. */
  marks: number[];
}

/** The heads of a delegation, the first of them first, over the years in which it met. */
export interface HeadsOverTime {
  /** Units of every row's drawing, from its left edge. */
  width: number;
  years: TimeScale["years"];
  rows: HeadRow[];
}

const WIDTH = 1000;

/** @returns Null where no head is known. */
export function headsOverTime({ attendance }: DelegationEntry): HeadsOverTime | null {
  const led = attendance
    .flatMap(({ round, head }) => (head === null ? [] : [{ round, head }]))
    .sort(compareRounds);
  const time = timeScale(
    attendance.map(({ round }) => round.start),
    WIDTH,
  );
  if (time === null || led.length === 0) return null;
  const rows = [...groupBy(led, ({ head }) => [head.id]).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const rounds = own.map(({ round }) => round);
    return [{ head: first.head, rounds, marks: rounds.map(({ start }) => time.at(start)) }];
  });
  return { width: WIDTH, years: time.years, rows };
}
