import assert from "node:assert/strict";
import { test } from "node:test";

import { formOfWord } from "../../src/arabic/search-analyse.js";
import { wordsMeant } from "../../src/search/browser/spelling-help.js";
import { asArabicKeys } from "../../src/search/keyboard-layout.js";
import { editDistance } from "../../src/search/nearest-word.js";
import { queryWords } from "../../src/search/search-query.js";

const DISTANCES = [
  ["ادلب", "ادلب", 0],
  ["ادلب", "ادلبب", 1],
  ["ادلب", "ادب", 1],
  ["ادلب", "ادرب", 1],
  ["ادلب", "ادبل", 1],
  ["ادلب", "جنيف", 3],
  ["", "اب", 2],
] as const;

for (const [a, b, edits] of DISTANCES) {
  test(`from «${a}» to «${b}» it is ${String(edits)} edits`, () => {
    assert.equal(editDistance(a, b, 2), edits);
    assert.equal(editDistance(b, a, 2), edits);
  });
}

for (const [keys, arabic] of [
  ["hsjhkm", "استانة"],
  ["hglthqhj", "المفاضات"],
  ["[kdt", "جنيف"],
  ["b€", null],
  ["جنيف", null],
  ["14", null],
] as const) {
  test(`the keys ${keys} write ${String(arabic)}`, () => {
    assert.equal(asArabicKeys(keys), arabic);
  });
}

const WORDS = [
  ...["أستانا", "بوتين", "الأمم", "المتحدة", "جنيف", "مفاوضات", "مفاوض", "أتت", "وتر"],
].map((printed) => ({ printed, form: formOfWord(printed) }));

for (const [typed, meant] of [
  ["hsjhkm", "أستانا"],
  ["بوتيين", "بوتين"],
  ["مفاوظات", "مفاوضات"],
  ["مفاوضاتت", "مفاوضات"], // and not «مفاوض» and «أتت»
  ["الأممالمتحدة", "الأمم المتحدة"],
  ["جنيفف", "جنيف"],
  ["زرافة", null],
  ["قط", null],
] as const) {
  test(`«${typed}» means ${String(meant)}`, () => {
    const [word] = queryWords(typed);
    assert.ok(word);
    assert.equal(wordsMeant(word, WORDS), meant);
  });
}
