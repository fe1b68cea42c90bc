import assert from "node:assert/strict";
import test from "node:test";

import { isMenuRow } from "../../src/clean/menu-row.js";
import { tokensOf } from "../../src/arabic/tokens.js";

const cases: readonly (readonly [string, boolean])[] = [
  ["سورية | عربي ودولي | اقتصاد | محليات | رياضة", true],
  ["أخبار برامج رياضة ثقافة بيئة", true],
  ["الأخبار  الاقتصاد  الرياضة  ثقافة وفن  مدونات  بث حي", true],
  ["خاص | الشرق الأوسط | اقتصاد | تكنولوجيا | رياضة | بودكاست", true],
  ["الرئيسية › أخبار › ركن الأصدقاء › رياضة", true],
  // Headlines and text.
  ["روسيا وتركيا وإيران تدعو إلى جولة جديدة في أستانا", false],
  ["سوريا: اقتصاد منهك وسياسة غائبة", false],
  ["وفود روسيا | تركيا | إيران تصل إلى قاعة المحادثات اليوم صباحًا", false],
  ["أخبار سوريا", false],
  ["بحث الوفد ملفات الاقتصاد والصحة والتعليم.", false],
];
for (const [line, expected] of cases) {
  test(`isMenuRow("${line}")`, () => {
    const words = tokensOf(line).map(({ text }) => text);
    assert.equal(isMenuRow(line, words), expected);
  });
}
