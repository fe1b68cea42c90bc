import assert from "node:assert/strict";
import { test } from "node:test";

import { readCardinal, readDigits, readOrdinal } from "../../src/arabic/numerals.js";
import { tokensOf } from "../../src/arabic/tokens.js";

const ordinals = [
  ["الأولى", 1, 1],
  ["السابعة", 7, 1],
  ["العاشر", 10, 1],
  ["الحادية عشرة", 11, 2],
  ["الثانية عشرة", 12, 2],
  ["الثالثة عشر", 13, 2],
  ["الرابع عشر", 14, 2],
  ["العشرون", 20, 1],
  ["العشرين", 20, 1],
  ["الحادية والعشرون", 21, 2],
  ["الثاني والعشرين", 22, 2],
  ["حادية وعشرين", 21, 2],
  ["سابع", 7, 1],
] as const;
for (const [text, value, length] of ordinals) {
  test(`readOrdinal("${text}")`, () =>
    assert.deepEqual(readOrdinal(tokensOf(text), 0), { value, length }));
}

for (const text of ["الحادية", "سبعة", "المفاوضات", "14"]) {
  test(`readOrdinal("${text}") finds none`, () =>
    assert.equal(readOrdinal(tokensOf(text), 0), null));
}

test("readCardinal reads «ثلاثة» and «اثنين»", () => {
  assert.deepEqual(
    ["ثلاثة", "اثنين", "ستة", "الستة"].map((t) => readCardinal(tokensOf(t), 0)?.value),
    [3, 2, 6, undefined],
  );
});

test("readDigits reads three scripts and no long number", () => {
  assert.deepEqual(
    ["14", "١٤", "۱۴", "20171"].map((t) => readDigits(tokensOf(t), 0)?.value),
    [14, 14, 14, undefined],
  );
});
