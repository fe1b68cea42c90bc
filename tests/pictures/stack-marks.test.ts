import assert from "node:assert/strict";
import { test } from "node:test";

import { stackMarks } from "../../src/pictures/stack-marks.js";

const cases = [
  { name: "nothing", places: [], rows: [] },
  {
    name: "marks with room between them stay on the first row",
    places: [100, 50, 0],
    rows: [0, 0, 0],
  },
  { name: "marks of one day are stacked", places: [10, 10, 10], rows: [0, 1, 2] },
  { name: "the lowest free row is taken", places: [100, 90, 56, 46], rows: [0, 1, 0, 1] },
  { name: "exactly enough room is room", places: [44, 0], rows: [0, 0] },
] as const;
for (const { name, places, rows } of cases) {
  test(`stackMarks: ${name}`, () => assert.deepEqual(stackMarks(places, 44), rows));
}
