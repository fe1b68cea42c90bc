import assert from "node:assert/strict";
import { test } from "node:test";

import { breakLines } from "../../src/cards/break-lines.js";

/** A letter is one wide, the space behind a word too. */
const words = (text: string) =>
  text
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => ({ text: word, width: word.length + 1 }));

const cases: [text: string, limit: number, lines: string[] | null][] = [
  ["", 10, []],
  ["جولة", 10, ["جولة"]],
  ["جولة جديدة", 12, ["جولة جديدة"]],
  // Filled to the edge, the last line would hold «غدا» alone.
  ["تبدأ جولة جديدة غدا", 17, ["تبدأ جولة", "جديدة غدا"]],
  ["الأولى الثانية الثالثة", 8, ["الأولى", "الثانية", "الثالثة"]],
  ["القسطنطينية", 8, null],
];
for (const [text, limit, lines] of cases) {
  test(`breakLines("${text}") in ${limit}`, () => {
    assert.deepEqual(breakLines(words(text), limit), lines);
  });
}
