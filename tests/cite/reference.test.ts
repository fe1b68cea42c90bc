import assert from "node:assert/strict";
import { test } from "node:test";

import type { Citation } from "../../src/cite/citation.js";
import { referenceText } from "../../src/cite/reference.js";
import { citation } from "./citations.js";

const KEPT = "محفوظ في: https://jawlat.example/articles/a/";

const cases: [name: string, parts: Partial<Citation>, expected: string][] = [
  ["all is known", {}, `ليلى الأحمد، «الوفود تصل»، الجريدة، 22 كانون الأول/ديسمبر 2017. ${KEPT}`],
  ["no author", { author: null }, `«الوفود تصل»، الجريدة، 22 كانون الأول/ديسمبر 2017. ${KEPT}`],
  ["no date", { date: null }, `ليلى الأحمد، «الوفود تصل»، الجريدة. ${KEPT}`],
  [
    "no outlet",
    { publisher: null, author: null },
    `«الوفود تصل»، 22 كانون الأول/ديسمبر 2017. ${KEPT}`,
  ],
  ["only a title", { author: null, publisher: null, date: null }, `«الوفود تصل». ${KEPT}`],
  [
    "quotes within the title become the inner ones",
    { title: "الموفد: «تقدم».", author: null, publisher: null, date: null },
    `«الموفد: “تقدم”». ${KEPT}`,
  ],
  [
    "a question stays one",
    { title: "هل تصل؟", author: null, date: null },
    `«هل تصل؟»، الجريدة. ${KEPT}`,
  ],
  [
    "a month",
    { date: "2017-09", author: null },
    `«الوفود تصل»، الجريدة، أيلول/سبتمبر 2017. ${KEPT}`,
  ],
  [
    "an uncertain day",
    { date: "2017-07-15?", author: null },
    `«الوفود تصل»، الجريدة، 15 تموز/يوليو 2017 (غير مؤكد). ${KEPT}`,
  ],
  [
    "days in a row",
    { date: "2017-07-14/2017-07-15", author: null },
    `«الوفود تصل»، الجريدة، 14–15 تموز/يوليو 2017. ${KEPT}`,
  ],
  [
    "a round's place and days belong to the event",
    { kind: "round", author: null, publisher: "جولات", place: "جنيف" },
    `«الوفود تصل» (جنيف، 22 كانون الأول/ديسمبر 2017)، جولات. ${KEPT}`,
  ],
];

for (const [name, parts, expected] of cases) {
  test(`referenceText: ${name}`, () => assert.equal(referenceText(citation(parts)), expected));
}
