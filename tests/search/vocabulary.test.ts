import assert from "node:assert/strict";
import { test } from "node:test";

import { readPages } from "../../src/search/read-pages.js";
import type { SearchRecord } from "../../src/search/search-records.js";
import { helpfulWords, vocabularyOf } from "../../src/search/vocabulary.js";

const article = (text: string, at: number): SearchRecord => ({
  kind: "article",
  address: `/articles/${String(at)}/`,
  title: "",
  text,
  lead: null,
  names: [],
  hidden: [],
  filters: {},
  date: null,
  outlet: null,
  round: null,
});

for (const [texts, proposed, why] of [
  [["أستانا", "في أستانا", "أستنة"], "أستانا", "the usual spelling, not the shortest"],
  [["والمفاوضات", "والمفاوضات", "مفاوضات"], "مفاوضات", "without particles, however rare"],
  [["الامم", "الأمم"], "الأمم", "of equals the one with its hamza"],
] as const) {
  test(`spelling help proposes ${proposed}: ${why}`, () => {
    const words = helpfulWords(vocabularyOf(readPages(texts.map(article))));
    assert.ok(words.includes(proposed), words.join(" "));
    for (const other of texts.filter((text) => text !== proposed)) {
      assert.ok(!words.includes(other), words.join(" "));
    }
  });
}
