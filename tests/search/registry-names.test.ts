import assert from "node:assert/strict";
import { test } from "node:test";

import { MONTH_NAMES } from "../../src/arabic/calendar-names.js";
import { formOfWord, searchTokens } from "../../src/arabic/search-analyse.js";
import { splitEnding } from "../../src/arabic/search-endings.js";
import { nameKey } from "../../src/search/name-key.js";
import { queryWords } from "../../src/search/search-query.js";
import { realRegistry } from "../support/real-names.js";

const { people, places, rounds } = realRegistry();

/** Words of the registry's names: each is a name or part of one. */
const NAMES = [...people, ...places].flatMap(({ name, aliases }) => [name, ...aliases]);
const WORDS = [...new Set(NAMES.flatMap((name) => name.split(" ")))].filter((word) =>
  /^[\u0621-\u064a]{4,}$/.test(word),
);

/** Common nouns in names of people and places, which have plurals like any other. */
const NOUNS = new Set(["ولايات", "امارات", "متحدين"]);

test("the registry has names enough to tell", () => {
  assert.ok(WORDS.length > 300);
});

test("no name is taken for a form of another word", () => {
  const cut = WORDS.filter((word) => !NOUNS.has(formOfWord(word))).filter(
    (word) => splitEnding(formOfWord(word)).ending !== "",
  );
  assert.deepEqual(cut, [], "they need a line in OWN_ENDING, src/arabic/search-lexicon.ts");
});

test("no name loses an alif of its own", () => {
  const cut = WORDS.filter((word) => /ا$/.test(word) && !/ا$/.test(formOfWord(word)));
  assert.deepEqual(cut, [], "they need a line in OWN_LAST_ALIF, src/arabic/search-lexicon.ts");
});

/** Aliases that the press prints with a particle or the article before them. */
const PREFIXED = /^(?:ال|لل|ب(?:سوتشي|سوريا|جنيف|أستان[اة]))/;

/** «بيدرسون» with «و» and «ب» before it is still he. */
test("every name is found with particles before it", () => {
  const lost = WORDS.filter((word) => !PREFIXED.test(word)).flatMap((word) =>
    ["و", "ل"].map((particle) => [word, particle + word] as const),
  );
  const differing = lost.filter(([word, other]) => formOfWord(other) !== formOfWord(word));
  assert.deepEqual(
    differing.map(([, other]) => other),
    [],
  );
});

const numbers = new Set(rounds.map(({ number }) => number));
const ORDINALS = "الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة".split(" "); // prettier-ignore

for (const number of [...numbers].filter((each) => each <= ORDINALS.length)) {
  const wordings = [
    `جنيف ${String(number)}`,
    `جنيف${String.fromCharCode(0x660 + number)}`,
    `جنيف-${String(number)}`,
    `الجولة الـ${String(number)} من جنيف`,
    `الجولة ${ORDINALS[number - 1] ?? ""} من محادثات جنيف`,
  ].slice(number > 9 ? 2 : 0);
  test(`round ${String(number)} is one name in all wordings`, () => {
    assert.deepEqual(new Set(wordings.map(nameKey)).size, 1, wordings.map(nameKey).join());
  });
}

test("each month has one form under all of its names", () => {
  for (const names of MONTH_NAMES) {
    const forms = names.split("/").map((name) =>
      queryWords(`10 ${name} 2018`)
        .map(({ form }) => form)
        .join(" "),
    );
    assert.equal(new Set(forms).size, 1, forms.join(" | "));
  }
});

test("words glued by punctuation are two", () => {
  for (const [glued, ...words] of [
    ["دمشق،حلب", "دمشق", "حلب"],
    ["دمشق/حلب", "دمشق", "حلب"],
    ["(دمشق)-حلب", "دمشق", "حلب"],
    ["دمشق.حلب", "دمشق", "حلب"],
  ] as const) {
    assert.deepEqual(
      searchTokens(glued).map(({ text }) => text),
      words,
    );
  }
});
