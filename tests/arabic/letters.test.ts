import assert from "node:assert/strict";
import { test } from "node:test";

import { foldLetters, westernDigit } from "../../src/arabic/letters.js";

const folded = [
  ["أستانا", "استانا"],
  ["آستانة", "استانه"],
  ["الجعفرى", "الجعفري"],
  ["الجعفری", "الجعفري"],
  ["مُحادثاتُ", "محادثات"],
  ["مـحـادثـات", "محادثات"],
  ["مسؤول", "مسوول"],
  ["رئيس", "رييس"],
  ["کازاخستان", "كازاخستان"],
  ["الجولة ١٤", "الجوله 14"],
  ["الجولة ۱۴", "الجوله 14"],
  ["Lavrentiev", "lavrentiev"],
  ["نور\u200cسلطان", "نورسلطان"],
] as const;
for (const [text, expected] of folded) {
  test(`foldLetters("${text}")`, () => assert.equal(foldLetters(text), expected));
}

test("a folded text is no longer than its source, so offsets can be mapped back", () => {
  for (const [text] of folded) assert.ok(foldLetters(text).length <= text.length);
});

test("westernDigit leaves letters alone", () => {
  assert.deepEqual(["٠", "٩", "۵", "7", "ب"].map(westernDigit), ["0", "9", "5", "7", "ب"]);
});
