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
  lead: null,
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
    indexed: [["وفدאא"], [], ["استاناאא", "14אא"]],
  });
});

test("a word stands under its form, and at the same place under what it means", () => {
  assert.deepEqual(indexText("الفصائل والمعارضين في الجولة السابعة").indexed, [
    ["فصايلאא", "فصيلאב"],
    ["معارضאينא"],
    ["فيאא"],
    ["جولاאא"],
    ["سابعاאא", "7אא"],
  ]);
});

test("hidden words stand behind the text, without those it has, and are never shown", () => {
  const { words, shown } = indexRecord(RECORD);
  const title = [["وفدאא"], [], ["يصلאא"]];
  const text = [["سافرאא"], ["وفدאא"], ["اليאא"], ["استاناאא", "14אא"]];
  assert.deepEqual(words, [...title, ...text, [], ["بشارאב"], [], ["جعفريאב"]]);
  assert.equal(shown.content, "وفد – يصل سافر الوفد إلى أستانا-14.");
  assert.deepEqual(shown.meta, ["3"]);
});

test("the names of a thing stand behind the text, word after word", () => {
  const { words, fields } = indexRecord({
    ...RECORD,
    text: "",
    hidden: [],
    names: ["دي ميستورا", "دي مستورا", "ستافان"],
  });
  const names = [["ديאא"], ["ميستوراאא"], [], ["ستافانאא"]];
  assert.deepEqual(words, [["وفدאא"], [], ["يصلאא"], [], ...names]);
  assert.deepEqual(fields.names, [...names, []]);
});

test("a page without a date sorts behind all that have one", () => {
  assert.ok(indexRecord(RECORD).date < "1900");
  assert.equal(indexRecord({ ...RECORD, date: "2019-12" }).date, "2019-12");
});
