import assert from "node:assert/strict";
import { test } from "node:test";

import { cslDate, cslItem } from "../../src/cite/csl-json.js";
import { citation } from "./citations.js";

const dates = [
  ["2017-12-22", { "date-parts": [[2017, 12, 22]] }],
  ["2017-09", { "date-parts": [[2017, 9]] }],
  ["2017", { "date-parts": [[2017]] }],
  ["2017-07-15?", { "date-parts": [[2017, 7, 15]], circa: true }],
  ["2017-07~", { "date-parts": [[2017, 7]], circa: true }],
  [
    "2017-07-14/2017-07-15",
    {
      "date-parts": [
        [2017, 7, 14],
        [2017, 7, 15],
      ],
    },
  ],
  ["2017-21", { "date-parts": [[2017]], season: 1 }],
  ["2017-07/..", { literal: "منذ تموز/يوليو 2017" }],
  ["201X", { literal: "201X" }],
] as const;

for (const [edtf, expected] of dates) {
  test(`cslDate("${edtf}")`, () => assert.deepEqual(cslDate(edtf), expected));
}

test("an article is a newspaper's, its author's name whole", () => {
  assert.deepEqual(cslItem(citation({ original: "https://x.example/" })), {
    id: "jawlat-article-a",
    type: "article-newspaper",
    title: "الوفود تصل",
    author: [{ literal: "ليلى الأحمد" }],
    "container-title": "الجريدة",
    issued: { "date-parts": [[2017, 12, 22]] },
    language: "ar",
    source: "جولات",
    URL: "https://jawlat.example/articles/a/",
    custom: { edtf: "2017-12-22", original: "https://x.example/" },
  });
});

test("a round is an event with place and days", () => {
  const days = { "date-parts": [[2017, 12, 22]] };
  const round = citation({ kind: "round", author: null, publisher: "جولات", place: "جنيف" });
  assert.deepEqual(cslItem(round), {
    id: "jawlat-article-a",
    type: "event",
    title: "الوفود تصل",
    publisher: "جولات",
    "event-title": "الوفود تصل",
    "event-place": "جنيف",
    "event-date": days,
    issued: days,
    language: "ar",
    source: "جولات",
    URL: "https://jawlat.example/articles/a/",
    custom: { edtf: "2017-12-22" },
  });
});
