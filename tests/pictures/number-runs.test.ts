import assert from "node:assert/strict";
import { test } from "node:test";

import { numberRuns } from "../../src/pictures/number-runs.js";

const cases = [
  [[], ""],
  [[7], "7"],
  [[1, 2], "1–\u20602"],
  [[5, 3, 1, 2, 8, 7], "1–\u20603، 5، 7–\u20608"],
  [[4, 4, 5], "4–\u20605"],
] as const;
for (const [numbers, expected] of cases) {
  test(`numberRuns(${numbers.join(" ")})`, () => assert.equal(numberRuns(numbers), expected));
}
