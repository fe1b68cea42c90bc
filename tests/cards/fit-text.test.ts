import assert from "node:assert/strict";
import { test } from "node:test";

import { fitText, type FittedText } from "../../src/cards/fit-text.js";

/** Half an em a letter, the space too. */
const measure = (word: string): number => (word.length + 1) / 2;
/** At 20 pixels a line of 200 holds 20 letters, at 10 it holds 40. */
const fit = (text: string): FittedText =>
  fitText(
    text,
    [
      [20, 1],
      [10, 2],
    ],
    200,
    measure,
  );

const cases: [text: string, fitted: FittedText][] = [
  ["", { size: 20, lines: [] }],
  ["جولة جديدة", { size: 20, lines: ["جولة جديدة"] }],
  ["تبدأ غدا جولة جديدة من المحادثات", { size: 10, lines: ["تبدأ غدا جولة جديدة من المحادثات"] }],
  ["كلمة ".repeat(20), { size: 10, lines: ["كلمة ".repeat(8).trim(), `${"كلمة ".repeat(7)}…`] }],
  ["ا".repeat(300), { size: 10, lines: [`${"ا".repeat(36)}…`] }],
];
for (const [text, fitted] of cases) {
  test(`fitText("${text.slice(0, 40)}"), ${text.length} letters`, () => {
    assert.deepEqual(fit(text), fitted);
  });
}
