import assert from "node:assert/strict";
import { test } from "node:test";

import { formOfWord } from "../../src/arabic/search-analyse.js";
import { BROKEN_PLURALS } from "../../src/arabic/plural-words.js";
import { singularOf } from "../../src/arabic/search-plurals.js";

for (const [singular = "", ...plurals] of BROKEN_PLURALS) {
  for (const plural of plurals) {
    test(`«ال${plural}» stands for «${singular}»`, () => {
      assert.equal(singularOf(formOfWord(`ال${plural}`)), formOfWord(singular));
      assert.notEqual(formOfWord(plural), formOfWord(singular));
    });
  }
}

test("a plural stands for its singular with a possessive as well", () => {
  for (const [printed, singular] of [
    ["وفودها", "وفد"],
    ["لأطبائه", "طبيب"],
    ["حلفاؤها", "حليف"],
    ["وموانئهم", "ميناء"],
    ["حلفائه", "حليف"],
    ["حلفاؤه", "حليف"],
    ["وحلفاءه", "حليف"],
    ["حلفائنا", "حليف"],
    ["لوزرائها", "وزير"],
    ["وفوده", "وفد"],
  ] as const) {
    assert.equal(singularOf(formOfWord(printed)), formOfWord(singular));
  }
});

test("a word that is no broken plural stands for itself alone", () => {
  for (const word of ["وفد", "جنيف", "لبنان", "بيروت", "خبرة", "سفرة"])
    assert.equal(singularOf(formOfWord(word)), undefined);
});
