import { styleText } from "node:util";

import type { FactKind } from "./fact-marks.js";

/** What a stretch of output is, by which it gets its colour. */
export type Tone = FactKind | "field" | "faint";

/** Colours a stretch, or leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string;

const STYLES: Readonly<Record<Tone, Parameters<typeof styleText>[0]>> = {
  person: "green",
  unresolved: "red",
  delegation: "cyan",
  round: "magenta",
  date: "yellow",
  conflict: "red",
  place: "blue",
  quotation: "underline",
  field: "bold",
  faint: "gray",
};

/** For a terminal. Whether there is one is asked at the edge: see `Console.isColoured`. */
export const inColour: Paint = (tone, text) =>
  styleText(STYLES[tone], text, { validateStream: false });

/** For a pipe or a file: facts stand in brackets, quotations have their own marks. */
export const plain: Paint = (_, text) => text;
