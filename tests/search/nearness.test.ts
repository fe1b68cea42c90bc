import assert from "node:assert/strict";
import { test } from "node:test";

import { NEARNESS, nearnessOf } from "../../src/search/browser/nearness.js";

const { sideBySide, inOrder, together, apart } = NEARNESS;

/** Where each word of a query stands on a page, and how near that is. */
const CASES = [
  [[], sideBySide],
  [[[7]], sideBySide],
  [[[7], [8]], sideBySide],
  [[[7], [7]], sideBySide],
  [
    [
      [1, 7],
      [8, 90],
    ],
    sideBySide,
  ],
  [[[7], [8], [9]], sideBySide],
  [[[7], [9]], inOrder],
  [[[7], [12]], inOrder],
  [[[7], [8], [17]], inOrder],
  [
    [
      [1, 40],
      [30, 44],
    ],
    inOrder,
  ],
  [[[8], [7]], together],
  [[[12], [7]], together],
  [[[9], [8], [7]], together],
  [[[7], [13]], apart],
  [[[13], [7]], apart],
  [
    [
      [1, 50],
      [20, 90],
    ],
    apart,
  ],
  [[[1], []], apart],
  [[[], [1]], apart],
] as const;

for (const [positions, nearness] of CASES) {
  test(`${JSON.stringify(positions)} is ${String(nearness)}`, () => {
    assert.equal(nearnessOf(positions), nearness);
  });
}
