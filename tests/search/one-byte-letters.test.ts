import assert from "node:assert/strict";
import { test } from "node:test";

import { wholeForm } from "../../src/search/index-text.js";
import { exchangeForm, exchangeText } from "../../src/search/one-byte-letters.js";

const TEXTS = [
  "اختُتمت الجولة الـ14 في أستانا، وغادر الوفد.",
  "مؤتمر «جنيف»: بيان؟ ٧٪ – Astana Platform",
  "وقال Çavuşoğlu إنّ اللقاء مثمرٌ 👍🏽\n\tظهرًا؛ ثم غادر",
  "",
];
for (const text of TEXTS) {
  test(`"${text}" comes back, word by word where it was`, () => {
    const stored = exchangeText(text);
    assert.equal(exchangeText(stored), text);
    const lengths = (words: string) => words.split(/\s+/).map((word) => word.length);
    assert.deepEqual(lengths(stored), lengths(text));
  });
}

test("every unit has one that is exchanged for it, spaces and digits themselves", () => {
  const units = Array.from({ length: 0xd800 }, (_, unit) => String.fromCharCode(unit)).join("");
  const stored = exchangeText(units);
  assert.equal(new Set(stored).size, units.length);
  assert.equal(exchangeText(stored), units);
  assert.equal(exchangeText(" \n0123456789{\"'\\"), " \n0123456789{\"'\\");
});

test("a printed Arabic text takes one byte a letter", () => {
  const text = "أعلنت الدول الضامنة، في بيانٍ مشترك، موعد الجولة التالية ومكان انعقادها";
  assert.equal(Buffer.byteLength(exchangeText(text)), text.length);
});

for (const [form, stored] of [
  ["وفد", "yrhaa"],
  ["مبعوثين", "vcqyثazwa"],
  ["14", "14אא"],
  ["geneva", "خجصجمאaa"],
] as const) {
  test(`the index has ${form} as ${stored}, and as nothing else`, () => {
    assert.equal(exchangeForm(wholeForm(form)), stored);
    assert.equal(exchangeForm(stored), wholeForm(form));
  });
}

test("Pagefind makes no difference between small and capital letters, and index forms have none", () => {
  const forms = "ةأ،إىثغئءظؤآـ؟؛٪ی·ًٌٍَُِّْپچگڤ";
  assert.equal(exchangeForm(forms), forms);
});
