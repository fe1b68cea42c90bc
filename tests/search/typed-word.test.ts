import assert from "node:assert/strict";
import { test } from "node:test";

import { isBarelyBegun, uncutBeginning } from "../../src/search/browser/typed-word.js";
import { queryWords } from "../../src/search/search-query.js";

const wordOf = (text: string) => {
  const [word] = queryWords(text);
  if (word === undefined) throw new Error(`«${text}» is no word`);
  return word;
};

for (const [text, expected] of [
  ["ال", true],
  ["الج", true],
  ["والجع", true],
  ["للجع", true],
  ["جع", true],
  ["la", true],
  ["الجعف", false],
  ["جعف", false],
  ["lav", false],
  ["14", false],
] as const) {
  test(`«${text}» is ${expected ? "barely begun" : "long enough"}`, () => {
    assert.equal(isBarelyBegun(wordOf(text)), expected);
  });
}

for (const [text, expected] of [
  ["بيدر", "بيدر"],
  ["بيدرسن", null],
  ["بالقاعة", null],
  ["جنيف", null],
  ["Lavr", null],
] as const) {
  test(`the uncut beginning of «${text}»`, () => {
    assert.equal(uncutBeginning(wordOf(text)), expected);
  });
}
