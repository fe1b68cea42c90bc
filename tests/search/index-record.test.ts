import assert from "node:assert/strict";
import { test } from "node:test";

import { indexRecord } from "../../src/search/index-record.js";
import { indexText } from "../../src/search/index-text.js";
import type { SearchRecord } from "../../src/search/search-records.js";

const RECORD: SearchRecord = {
  kind: "article",
  address: "/articles/a/",
  title: "وفد – يصل",
  text: "سافر الوفد إلى أستانا-14.",
  hidden: ["أستانا", "بشار الجعفري"],
  names: [],
  filters: { kind: ["article"] },
  date: null,
  outlet: null,
  round: null,
};

test("printed words and index forms have the same positions, signs included", () => {
  assert.deepEqual(indexText(" الوفد –\u200b\n أستانا-14 "), {
    printed: "الوفد – أستانا-14",
    indexed: [["وفدٺ"], [], ["استاناٺ", "14ٺ"]],
  });
});

test("hidden words stand behind the text, without those it has, and are never shown", () => {
  const { words, shown } = indexRecord(RECORD);
  const text = [["وفدٺ"], [], ["يصلٺ"], ["سافرٺ"], ["وفدٺ"], ["اليٺ"], ["استاناٺ", "14ٺ"]];
  assert.deepEqual(words, [...text, [], ["بشارٽ"], [], ["جعفريٽ"]]);
  assert.equal(shown.content, "وفد – يصل سافر الوفد إلى أستانا-14.");
  assert.deepEqual(shown.meta, { kind: "article", titleWords: "3" });
});

test("the names of a thing stand behind the text, word after word", () => {
  const { words, fields } = indexRecord({
    ...RECORD,
    text: "",
    hidden: [],
    names: ["دي ميستورا", "دي مستورا", "ستافان"],
  });
  const names = [["ديٺ"], ["ميستوراٺ"], [], ["ستافانٺ"]];
  assert.deepEqual(words, [["وفدٺ"], [], ["يصلٺ"], [], ...names]);
  assert.deepEqual(fields.names, [...names, []]);
});

test("a page without a date sorts behind all that have one", () => {
  assert.ok(indexRecord(RECORD).date < "1900");
  assert.equal(indexRecord({ ...RECORD, date: "2019-12" }).date, "2019-12");
});
