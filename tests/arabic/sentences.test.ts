import assert from "node:assert/strict";
import { test } from "node:test";

import { paragraphsOf, sentenceAt, sentencesOf } from "../../src/arabic/sentences.js";

const cases = [
  ["انتهت الجولة. وغادرت الوفود.", ["انتهت الجولة. ", "وغادرت الوفود."]],
  ["هل تُستأنف المحادثات؟ لا جواب بعد!", ["هل تُستأنف المحادثات؟ ", "لا جواب بعد!"]],
  ["قال د. أحمد طعمة إن الوفد وصل.", ["قال د. أحمد طعمة إن الوفد وصل."]],
  ["نسبة 2.5 بالمئة. وفق البيان", ["نسبة 2.5 بالمئة. ", "وفق البيان"]],
  ["قال: «لن نغادر.» ثم غادر.", ["قال: «لن نغادر.» ", "ثم غادر."]],
  ["للمرة الأولى.. عسكريون في القاعة", ["للمرة الأولى.. عسكريون في القاعة"]],
  ["فقرة أولى.\n\nفقرة ثانية", ["فقرة أولى.", "فقرة ثانية"]],
] as const;
for (const [body, expected] of cases) {
  test(`sentencesOf("${body.replaceAll("\n", "⏎")}")`, () => {
    assert.deepEqual(
      sentencesOf(body).map(({ start, end }) => body.slice(start, end)),
      expected,
    );
  });
}

test("sentences cover every paragraph whole, without overlap", () => {
  for (const [body] of cases) {
    const sentences = sentencesOf(body);
    const joined = sentences.map(({ start, end }) => body.slice(start, end)).join("");
    assert.equal(joined, body.replaceAll("\n\n", ""));
    assert.equal(new Set(sentences.map(({ start }) => start)).size, sentences.length);
  }
});

test("text without a stop is cut at a space, every 2,000 units or so", () => {
  const lengths = sentencesOf("وفد ".repeat(1500)).map(({ start, end }) => end - start);
  assert.ok(lengths.length >= 2 && lengths.every((length) => length <= 2004));
});

test("an empty body has neither paragraphs nor sentences", () => {
  assert.deepEqual([paragraphsOf(""), sentencesOf("")], [[], []]);
});

test("an offset lies in one sentence, or between two paragraphs in none", () => {
  const body = "بدأ اللقاء. ثم انتهى.\n\nوعاد الوفد.";
  const sentences = sentencesOf(body);
  assert.equal(sentences.length, 3);
  const found = [...body].map((_, offset) => sentenceAt(sentences, offset));
  const wanted = [...body].map((_, offset) => {
    const at = sentences.findIndex(({ start, end }) => start <= offset && offset < end);
    return at < 0 ? null : at + 1;
  });
  assert.deepEqual(found, wanted);
  assert.deepEqual(new Set(found), new Set([1, 2, null, 3]));
  assert.deepEqual([sentenceAt([], 0), sentenceAt(sentences, body.length)], [null, null]);
});
