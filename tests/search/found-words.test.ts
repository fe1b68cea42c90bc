import assert from "node:assert/strict";
import { test } from "node:test";

import { foundWords } from "../../src/search/browser/found-words.js";

const TEXT =
  "قال «الوفد» بعد الجولة السابعة، وللمعارضة وفود أخرى في جنيف-7. " +
  "لا الرابعة عشرة من أستانا ولا الثانية والعشرين.";

for (const [query, ...words] of [
  ["وفد", "الوفد", "وفود"],
  ["المعارضه", "وللمعارضة"],
  ["الجولة 7", "الجولة", "السابعة", "جنيف-7"],
  ["«الوفود»", "وفود"],
  ["تركيا"],
  ["أستانا 14", "الرابعة", "عشرة", "أستانا"],
  ["الجولة 22", "الجولة", "الثانية", "والعشرين"],
  ["-وفد"],
  ["؟"],
] as const) {
  test(`«${query}» marks ${words.join(" ") || "nothing"}`, () => {
    const found = foundWords(TEXT, query).map(({ start, end }) => TEXT.slice(start, end));
    assert.deepEqual(found, words);
  });
}
