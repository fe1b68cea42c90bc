import assert from "node:assert/strict";
import test from "node:test";

import { tellsWholeDay } from "../../src/clean/date-line.js";

const cases = [
  ["14 أيار/مايو 2019 الصحة", true],
  ["سياسة | 2016-03-17 14:52:10 | قراءة 1806 مرات", true],
  ["1 تموز 2012 الساعة 00:00 حجم الخط", true],
  ["كتب سالم في 5.7.2017", true],
  ["٢٤ كانون الثاني ٢٠٢٤", true],
  ["جولة 14 في كانون الأول", false],
  ["بين 2012 و2019: سبع سنوات من المحادثات", false],
  ["أستانا 14", false],
] as const;
for (const [line, expected] of cases) {
  test(`tellsWholeDay("${line}")`, () => {
    assert.equal(tellsWholeDay(line), expected);
  });
}
