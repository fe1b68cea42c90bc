import assert from "node:assert/strict";
import { test } from "node:test";

import { formOfWord } from "../../src/arabic/search-analyse.js";
import { usualWords } from "../../src/search/browser/similar-spelling.js";
import { classForm } from "../../src/search/index-text.js";
import { queryWords } from "../../src/search/search-query.js";

/** How many pages of an archive hold a word, the most frequent first. */
const PAGES: Record<string, number> = {
  هلسنكي: 50,
  مقاتل: 40,
  مقتل: 30,
  دانفورد: 8,
  دنفورد: 1,
  هيلسينكي: 1,
  هاتاي: 4,
  هطاي: 1,
};
const tools = {
  engine: {
    find: (term: string) => {
      const pages = Object.entries(PAGES).filter(([word]) => classForm(formOfWord(word)) === term);
      const unfilteredResultCount = pages.reduce((sum, [, count]) => sum + count, 0);
      return Promise.resolve({ results: [], unfilteredResultCount, filters: {} });
    },
  },
  loadWords: () =>
    Promise.resolve(Object.keys(PAGES).map((printed) => ({ printed, form: formOfWord(printed) }))),
};

for (const [typed, meant, why] of [
  ["هيلسينكي", "هلسنكي", "hardly any page spells it so"],
  ["دنفورد", "دانفورد", "a vowel is left out"],
  ["هطاي", null, "the other spelling is not much more frequent"],
  ["مقتل", null, "it is a frequent word itself"],
  ["هلسنكي", null, "it is the usual one"],
  ["14", null, "a number has no spelling"],
] as const) {
  test(`«${typed}» brings the pages of ${String(meant)}: ${why}`, async () => {
    const usual = await usualWords(queryWords(typed), tools);
    assert.deepEqual(usual?.similar ?? null, meant === null ? null : [{ typed, meant }]);
  });
}

test("the other words of a query stay as they are", async () => {
  const usual = await usualWords(queryWords("مقتل دنفورد"), tools);
  assert.deepEqual(
    usual?.words.map(({ form }) => form),
    ["مقتل", "دانفورد"],
  );
});
