import assert from "node:assert/strict";
import { test } from "node:test";

import { dateParts, datetimeOf, firstDayOf, formatDate } from "../../src/site/format-date.js";

const texts = [
  ["2019-12-10", "10 كانون الأول/ديسمبر 2019"],
  ["2017-09", "أيلول/سبتمبر 2017"],
  ["2017", "2017"],
  ["2019-12-10/2019-12-11", "10–11 كانون الأول/ديسمبر 2019"],
  ["2017-10-30/2017-11-02", "30 تشرين الأول/أكتوبر – 2 تشرين الثاني/نوفمبر 2017"],
  ["2017-12-31/2018-01-02", "31 كانون الأول/ديسمبر 2017 – 2 كانون الثاني/يناير 2018"],
  ["2017-03/2017-05", "آذار/مارس – أيار/مايو 2017"],
  ["2012/2014", "2012–2014"],
  ["2018-01-29/2018-01-29", "29 كانون الثاني/يناير 2018"],
  ["2017-07-15?", "15 تموز/يوليو 2017 (غير مؤكد)"],
  ["2017-07~", "نحو تموز/يوليو 2017"],
  ["2017%", "نحو 2017 (غير مؤكد)"],
  ["2017-07-14?/2017-07-15", "14 تموز/يوليو 2017 (غير مؤكد) – 15 تموز/يوليو 2017"],
  ["2017-01/..", "منذ كانون الثاني/يناير 2017"],
  ["../2017-01", "حتى كانون الثاني/يناير 2017"],
  ["201X", "201X"],
  ["1/2/3", "1/2/3"],
] as const;
for (const [edtf, expected] of texts) {
  test(`formatDate("${edtf}")`, () => assert.equal(formatDate(edtf), expected));
}

test("dateParts gives each end of an interval its datetime", () => {
  assert.deepEqual(dateParts("2019-12-10/2019-12-11"), [
    { text: "10", datetime: "2019-12-10" },
    { text: "–", datetime: null },
    { text: "11 كانون الأول/ديسمبر 2019", datetime: "2019-12-11" },
  ]);
});

const datetimes = [
  ["2019-12-10", "2019-12-10"],
  ["2017-07-15?", "2017-07-15"],
  ["2017-09", "2017-09"],
  ["2017-07-14/2017-07-15", null],
  ["أمس", null],
] as const;
for (const [edtf, expected] of datetimes) {
  test(`datetimeOf("${edtf}")`, () => assert.equal(datetimeOf(edtf), expected));
}

const firstDays = [
  ["2019-12-10", "2019-12-10"],
  ["2017-09~", "2017-09-01"],
  ["2017", "2017-01-01"],
  ["2017-07-14/2017-07-15", "2017-07-14"],
  ["../2017", null],
  ["201X", null],
] as const;
for (const [edtf, expected] of firstDays) {
  test(`firstDayOf("${edtf}")`, () => assert.equal(firstDayOf(edtf), expected));
}
