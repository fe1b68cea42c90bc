import assert from "node:assert/strict";
import { test } from "node:test";

import { readCountBefore } from "../../src/arabic/counts.js";
import { tokensOf } from "../../src/arabic/tokens.js";

/** A text that ends with a count, then its value and how many words it took. */
const cases = [
  ["يضم 24", 24, 1],
  ["يضم ٢٤", 24, 1],
  ["يضم تسعة", 9, 1],
  ["يضم أحد عشر", 11, 2],
  ["يضم اثني عشر", 12, 2],
  ["يضم ثماني عشرة", 18, 2],
  ["يضم عشرين", 20, 1],
  ["يضم خمسة وعشرين", 25, 2],
  ["يضم خمسون", 50, 1],
] as const;
for (const [text, value, length] of cases) {
  test(`readCountBefore at the end of «${text}»`, () => {
    const tokens = tokensOf(text);
    assert.deepEqual(readCountBefore(tokens, tokens.length - 1), { value, length });
  });
}

test("no count ends in a word that counts nothing", () => {
  assert.equal(readCountBefore(tokensOf("وفد كبير"), 1), null);
});
