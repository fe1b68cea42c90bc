import assert from "node:assert/strict";
import { test } from "node:test";

import { counted, formatNumber } from "../../src/site/plural.js";
import { nouns } from "../../src/site/strings.ar.js";

const cases = [
  [0, "لا مقالات"],
  [1, "مقال واحد"],
  [2, "مقالان"],
  [3, "3 مقالات"],
  [10, "10 مقالات"],
  [11, "11 مقالًا"],
  [99, "99 مقالًا"],
  [100, "100 مقال"],
  [102, "102 مقال"],
  [103, "103 مقالات"],
  [111, "111 مقالًا"],
  [12011, "12,011 مقالًا"],
] as const;
for (const [n, expected] of cases) {
  test(`counted(${String(n)}, articles)`, () => assert.equal(counted(n, nouns.articles), expected));
}

test("formatNumber sets thousands apart", () => {
  assert.deepEqual([7, 999, 1000, 1234567].map(formatNumber), ["7", "999", "1,000", "1,234,567"]);
});
