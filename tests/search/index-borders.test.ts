import assert from "node:assert/strict";
import { test } from "node:test";

import { openBorders } from "../../src/search/index-borders.js";
import { meantForm, wholeForm } from "../../src/search/index-text.js";
import { exchangeForm } from "../../src/search/one-byte-letters.js";

/** The first words that two files have for Pagefind, the first of which ends with a form. */
function firstWords(last: string, next: string): string[] {
  const files = openBorders([
    [exchangeForm(wholeForm("ابد")), exchangeForm(last), "1"],
    [exchangeForm(next), exchangeForm(wholeForm("يوم")), "2"],
  ]);
  return files.map(([from]) => exchangeForm(from));
}

for (const [what, last, next, first] of [
  ["a noun that is cut is in both files", wholeForm("قايد"), meantForm("قايد"), "قايد"],
  ["endings too", wholeForm("مبعوثان"), wholeForm("مبعوثين"), "مبعوث"],
  ["a beginning that is cut", wholeForm("قادم"), wholeForm("قاديروف"), "قاد"],
  ["two letters begin too much", wholeForm("قادم"), wholeForm("قاضي"), wholeForm("قاضي")],
  ["a number", wholeForm("2254"), wholeForm("2254"), "2254"],
] as const) {
  test(what, () => {
    assert.deepEqual(firstWords(last, next), [wholeForm("ابد"), first]);
  });
}
