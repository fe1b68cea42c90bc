import assert from "node:assert/strict";
import { test } from "node:test";

import { positionAt } from "../../src/source/position.js";

const text = "سطر\nثان\n\nرابع";
const cases = [
  [0, 1, 1],
  [3, 1, 4],
  [4, 2, 1],
  [8, 3, 1],
  [9, 4, 1],
  [-1, 1, 1],
  [99, 4, 5],
] as const;
for (const [offset, line, column] of cases) {
  test(`positionAt(text, ${offset})`, () =>
    assert.deepEqual(positionAt(text, offset), { line, column }));
}
