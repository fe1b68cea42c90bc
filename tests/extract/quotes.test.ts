import assert from "node:assert/strict";
import { test } from "node:test";

import { makeRecord } from "../support/make-record.js";
import { realNames } from "../support/real-names.js";

const names = realNames();
const LEAD =
  "الجولة الرابعة عشرة من محادثات أستانا حول سوريا\n\nتحدث بشار الجعفري وألكسندر لافرنتييف. ";

/** Body, then speaker and words of each quotation. */
const cases: [string, [string | null, string][]][] = [
  ["وقال الجعفري: «لن نقبل بأي شرط مسبق».", [["bashar-al-jaafari", "لن نقبل بأي شرط مسبق"]]],
  [
    "وقال لافرنتييف إن “المحادثات تسير كما ينبغي لها”.",
    [["alexander-lavrentiev", "المحادثات تسير كما ينبغي لها"]],
  ],
  [
    "وأكد لافرنتييف أن الأمر جدي. وأضاف: «سنواصل العمل مع الجميع».",
    [["alexander-lavrentiev", "سنواصل العمل مع الجميع"]],
  ],
  [
    'وقال الجعفري، في لقائه مع نظيره الإيراني علي أصغر خاجي: "التعاون بيننا يمضي قدماً".',
    [["bashar-al-jaafari", "التعاون بيننا يمضي قدماً"]],
  ],
  [
    "وذكر المبعوث الروسي أن «العمل على الأرض لا يتوقف».",
    [["alexander-lavrentiev", "العمل على الأرض لا يتوقف"]],
  ],
  [
    "وأضاف الجعفري: هذه مسألة لا تحتمل التأجيل أبداً.",
    [["bashar-al-jaafari", "هذه مسألة لا تحتمل التأجيل أبداً"]],
  ],
  ["وصف المشاركون الاجتماع بأنه «مثمر جداً».", []],
  ["كُتب على اللافتة «لا حل من دون توافق».", [[null, "لا حل من دون توافق"]]],
];
for (const [body, expected] of cases) {
  test(`quotations of «${body}»`, () => {
    assert.deepEqual(
      makeRecord(LEAD + body, names).quotes.map((quote) => [quote.speaker, quote.text]),
      expected,
    );
  });
}

test("an unclosed mark quotes nothing", () => {
  assert.deepEqual(makeRecord(LEAD + "وقال الجعفري «لن نقبل بأي شرط", names).quotes, []);
});
