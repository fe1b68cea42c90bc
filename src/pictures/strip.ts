import { scaleLinear } from "d3-scale";

import type { RoundEntry } from "../archive/archive.js";
import { compareRounds } from "../site/round-dates.js";
import { stackMarks } from "./stack-marks.js";
import { rounded, timeScale, type TimeScale } from "./time-scale.js";

/** One round on the strip. Offsets count from the picture's left and upper edge. */
export interface StripMark {
  entry: RoundEntry;
  /** Where its first day stands in time. */
  x: number;
  y: number;
  /** The part of the axis that its days take up: at least a unit, so that it is seen. */
  days: { from: number; to: number };
  isAbove: boolean;
  /** Square units: grows with the number of articles about the round. */
  area: number;
}

/** All rounds drawn to time. Units are CSS pixels. */
export interface Strip {
  width: number;
  height: number;
  /** The band between both sides, on which the years stand. */
  axis: { from: number; to: number };
  /** Side of the square that answers to a finger or pointer. */
  cell: number;
  years: TimeScale["years"];
  marks: StripMark[];
}

export const STRIP_WIDTH = 1180;
const MARGIN = 24;
/** Room for the years between both sides. */
const AXIS = 34;
/** Above and below all marks: two lines of the label that is shown on hover and focus. */
const LABEL = 58;
/** A finger needs 44 pixels. Only where that would make the picture a tower are they fewer. */
const CELLS = [44, 32, 24, 16] as const;
const LEAST_CELL = 10;
const HIGHEST_SIDE = 540;

/**
 * Below the axis stand the talks that the United Nations called: Geneva, and the committee that met
 * there. Above it Astana, and the Sochi congress, which Astana's guarantors called.
 */
const BELOW: ReadonlySet<string> = new Set(["geneva", "constitutional-committee"]);

/** Whether a process's rounds stand above the axis. */
export const isAboveAxis = (process: string): boolean => !BELOW.has(process);

/**
 * Places every round in time, right to left, with marks whose area is the number of articles.
 *
 * @returns Null when there is no round.
 */
export function stripOf(entries: readonly RoundEntry[]): Strip | null {
  const sorted = [...entries].sort(compareRounds);
  const days = sorted.flatMap(({ round }) => [round.start, round.end]);
  const time = timeScale(days, STRIP_WIDTH, MARGIN);
  if (time === null) return null;
  const cell = cellFor(sorted, time);
  const rows = rowsOf(sorted, time, cell);
  const [above, below] = [true, false].map((side) => heightOf(rows, side) * cell);
  const from = LABEL + (above ?? 0);
  const axis = { from, to: from + AXIS };
  const area = areaScale(sorted, cell);
  return {
    width: STRIP_WIDTH,
    height: axis.to + (below ?? 0) + LABEL,
    axis,
    cell,
    years: time.years,
    marks: rows.map(({ entry, row, isAbove }) => {
      const distance = (row + 0.5) * cell;
      return {
        entry,
        x: time.at(entry.round.start),
        y: isAbove ? axis.from - distance : axis.to + distance,
        days: daysOf(entry, time),
        isAbove,
        area: area(entry.subjectOf.length),
      };
    }),
  };
}

interface Row {
  entry: RoundEntry;
  row: number;
  isAbove: boolean;
}

function rowsOf(sorted: readonly RoundEntry[], time: TimeScale, cell: number): Row[] {
  const sides = [true, false].flatMap((isAbove) => {
    const own = sorted.filter(({ round }) => isAboveAxis(round.process) === isAbove);
    const rows = stackMarks(
      own.map(({ round }) => time.at(round.start)),
      cell,
    );
    return own.map((entry, n) => ({ entry, row: rows[n] ?? 0, isAbove }));
  });
  // In the order of time, which is the order of the keyboard.
  return sides.sort((a, b) => compareRounds(a.entry, b.entry));
}

const heightOf = (rows: readonly Row[], side: boolean): number =>
  Math.max(1, ...rows.filter(({ isAbove }) => isAbove === side).map(({ row }) => row + 1));

const cellFor = (sorted: readonly RoundEntry[], time: TimeScale): number =>
  CELLS.find((cell) => {
    const rows = rowsOf(sorted, time, cell);
    return Math.max(heightOf(rows, true), heightOf(rows, false)) * cell <= HIGHEST_SIDE;
  }) ?? LEAST_CELL;

/** A round without articles is as small as one with a single one; it is drawn hollow. */
function areaScale(entries: readonly RoundEntry[], cell: number): (articles: number) => number {
  const most = Math.max(...entries.map(({ subjectOf }) => subjectOf.length));
  // Where every round has an article or two, none is to look as if much had been written on it.
  const scale = scaleLinear()
    .domain([1, Math.max(most, MODEST)])
    .range([(cell * 0.24) ** 2, (cell * 0.58) ** 2]);
  return (articles) => Math.round(scale(Math.max(articles, 1)));
}

const MODEST = 6;

function daysOf({ round }: RoundEntry, time: TimeScale): StripMark["days"] {
  const [from, to] = [time.at(round.start), time.at(round.end)];
  return { from, to: rounded(Math.min(to, from - 1)) };
}
