import assert from "node:assert/strict";
import { test } from "node:test";

import { bareForms } from "../../src/arabic/clitics.js";

const cases = [
  ["لافروف", ["لافروف", "افروف"]],
  ["ولافروف", ["ولافروف", "لافروف", "افروف"]],
  ["للجعفري", ["للجعفري", "الجعفري", "لجعفري"]],
  ["للبنان", ["للبنان", "البنان", "لبنان"]],
  ["وللجعفري", ["وللجعفري", "للجعفري", "الجعفري", "لجعفري"]],
  ["بالجعفري", ["بالجعفري", "الجعفري"]],
  ["وفد", ["وفد"]],
  ["حلب", ["حلب"]],
] as const;
for (const [word, expected] of cases) {
  test(`bareForms("${word}")`, () => {
    assert.deepEqual(new Set(bareForms(word).map((form) => form.text)), new Set(expected));
  });
}

test("dropped counts the letters before the form; the article after ل keeps its place", () => {
  assert.ok(bareForms("وللجعفري").some((f) => f.text === "الجعفري" && f.dropped === 1));
  assert.deepEqual(bareForms("وبأستانا").at(-1), { text: "أستانا", dropped: 2 });
});
