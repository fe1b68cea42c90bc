import assert from "node:assert/strict";
import { test } from "node:test";

import { quotedWords } from "../../src/extract/quoted-words.js";

test("a paragraph may hold more quotations than a call may have arguments", () => {
  const many = 250_000;
  const found = quotedWords("«ا» ".repeat(many), () => false);
  assert.equal(found.length, many);
  assert.deepEqual(found.at(-1), { start: 4 * many - 3, end: 4 * many - 2 });
});
