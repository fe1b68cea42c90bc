import assert from "node:assert/strict";
import { test } from "node:test";

import { hasExactPhrase } from "../../src/search/exact-phrase.js";

const TEXT = "قال «وفد المعارضة» إن الجولة ١٤، في أستانا، مُهِمَّة";

for (const [phrase, found] of [
  ["وفد المعارضة", true],
  ["وفد المعارضه", false],
  ["وفد معارضة", false],
  ["الجولة 14 في أستانا", true],
  ["في استانا", false],
  ["مهمة", true],
  ["المعار", false],
  ["؟", false],
] as const) {
  test(`«${phrase}» is ${found ? "" : "not "}in the text as spelled`, () => {
    assert.equal(hasExactPhrase(TEXT, phrase), found);
  });
}
