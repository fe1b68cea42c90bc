import assert from "node:assert/strict";
import { test } from "node:test";

import { offsetInToken, tokensOf } from "../../src/arabic/tokens.js";

const cases = [
  ["جنيف7", ["جنيف", "7"]],
  ["الجولة الـ14", ["الجوله", "ال", "14"]],
  ["«أستانا-15»", ["استانا", "15"]],
  ["دمشق،حلب", ["دمشق", "حلب"]],
  ["المعـ.ـارضة السورية", ["المعارضه", "السوريه"]],
  ["في 30/8/2017", ["في", "30", "8", "2017"]],
  ["", []],
  [" … ", []],
] as const;
for (const [text, expected] of cases) {
  test(`tokensOf("${text}")`, () => {
    assert.deepEqual(
      tokensOf(text).map((token) => token.text),
      expected,
    );
  });
}

test("a token's offsets cut its own letters and marks out of the text", () => {
  const text = "قالَ مُحادثاتُ السلامِ.";
  assert.deepEqual(
    tokensOf(text).map(({ start, end }) => text.slice(start, end)),
    ["قالَ", "مُحادثاتُ", "السلامِ"],
  );
});

const clitics = [
  ["ولافروف", 1, "لافروف"],
  ["وَلافروف", 1, "لافروف"],
  ["بالجعفري", 1, "الجعفري"],
] as const;
for (const [text, letters, rest] of clitics) {
  test(`offsetInToken("${text}", ${letters})`, () => {
    const [token] = tokensOf(text);
    assert.ok(token);
    assert.equal(text.slice(offsetInToken(text, token, letters)), rest);
  });
}
