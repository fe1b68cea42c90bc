import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from "d3-shape";

import type { DelegationStatus } from "../record/article-record.js";

const SHAPES = {
  circle: symbolCircle,
  square: symbolSquare,
  diamond: symbolDiamond,
  triangle: symbolTriangle,
  star: symbolStar,
  cross: symbolCross,
} as const;

export type MarkShape = keyof typeof SHAPES;

/** Each status has a shape of its own, so that colour is never its only carrier. */
export const STATUS_SHAPES: Record<DelegationStatus, MarkShape> = {
  party: "circle",
  guarantor: "square",
  mediator: "diamond",
  host: "star",
  observer: "triangle",
  other: "cross",
};

const PROCESS_SHAPES: Readonly<Record<string, MarkShape>> = {
  astana: "circle",
  geneva: "square",
  "constitutional-committee": "diamond",
  sochi: "triangle",
};

/** The shape of a process by its id; one that is not known here is a cross. */
export const processShape = (process: string): MarkShape => PROCESS_SHAPES[process] ?? "cross";

/**
 * The outline of a mark round the origin, for the `d` of a path.
 *
 * @param area Square units of the drawing: marks of one area look equally large in every shape.
 */
export function markPath(shape: MarkShape, area: number): string {
  return symbol(SHAPES[shape], area).digits(1)() ?? "";
}
