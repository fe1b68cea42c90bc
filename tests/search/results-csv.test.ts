import assert from "node:assert/strict";
import { test } from "node:test";

import { parse } from "csv-parse/sync";

import { resultsCsv } from "../../src/search/browser/results-csv.js";
import type { ResultView } from "../../src/search/browser/result-view.js";

const ORIGIN = "https://jawlat.test";
const HEADER = ["العنوان", "النوع", "وسيلة الإعلام", "التاريخ", "الجولة", "الرابط"];

const view = (known: Partial<ResultView>): ResultView => ({
  url: "/archive/articles/a/",
  kind: "article",
  title: [{ text: "خبر", isMatch: false }],
  excerpt: { pieces: [], cutBefore: false, cutAfter: false },
  date: null,
  outlet: null,
  round: null,
  ...known,
});

const rowsOf = (...results: ResultView[]): string[][] =>
  parse(resultsCsv(results, ORIGIN), { bom: true, recordDelimiter: "\r\n" });

test("a result is a row, as the list shows it", () => {
  const title = [
    { text: "وصول", isMatch: false },
    { text: "الوفود", isMatch: true },
    { text: "إلى جنيف", isMatch: false },
  ];
  const full = view({ title, date: "2019-12-10", outlet: "صحيفة المثال", round: "جولة جنيف 7" });
  assert.deepEqual(rowsOf(full, view({ kind: "person" })), [
    HEADER,
    [
      "وصول الوفود إلى جنيف",
      "مقال",
      "صحيفة المثال",
      "2019-12-10",
      "جولة جنيف 7",
      "https://jawlat.test/archive/articles/a/",
    ],
    ["خبر", "شخص", "", "", "", "https://jawlat.test/archive/articles/a/"],
  ]);
});

test("no results are a header alone, behind a byte order mark", () => {
  assert.equal(resultsCsv([], ORIGIN), `\ufeff${HEADER.join(",")}\r\n`);
});

/** A printed title, and the cell that a spreadsheet reads. */
const TITLES = [
  ['قال "نعم"، ثم, لا', 'قال "نعم"، ثم, لا'],
  ["سطر\nثان", "سطر\nثان"],
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ['  =HYPERLINK("x")', '\'  =HYPERLINK("x")'],
  ["\t=1", "'\t=1"],
  ["＝1", "'＝1"],
  ["أستانا-14", "أستانا-14"],
] as const;

for (const [printed, cell] of TITLES) {
  test(`the title ${JSON.stringify(printed)} is text in a spreadsheet`, () => {
    assert.equal(rowsOf(view({ title: [{ text: printed, isMatch: false }] }))[1]?.[0], cell);
  });
}
