import assert from "node:assert/strict";
import { test } from "node:test";

import { formOfWord } from "../../src/arabic/search-analyse.js";
import { searchReadings } from "../../src/arabic/search-readings.js";
import { tokensOf } from "../../src/arabic/tokens.js";

/** A text; what is read in it beside its words. */
const CASES: [text: string, ...readings: string[]][] = [
  ["الجولة السابعة", "7"],
  ["الجولة التفاوضية السورية السابعة", "7"],
  ["سابع جولة من المحادثات", "7"],
  ["الجولة الثانية عشرة من أستانا", "12"],
  ["الجولة الثالثة عشر", "13"],
  ["الجولة الحادية والعشرون", "21"],
  ["الجولة العشرين", "20"],
  ["أستانا ثلاثة", "3"],
  ["جنيف ستة", "6"],
  ["الساعة السابعة مساء"],
  ["ستة أشخاص"],
  ["تشرين الأول", "اكتوبر"],
  ["في تشرين الثاني الماضي", "نوفمبر"],
  ["أكتوبر", "اكتوبر"],
  ["آذار", "مارس"],
  ["10 آب", "اغسطس"],
  ["قال أب لابنه"],
  ["محادثات كانون الثاني في أستانا", "يناير"],
  ["لعبد الرحمن", formOfWord("عبدالرحمن")],
  ["حسن نصر الله", formOfWord("نصرالله")],
  ["جان إيف لو دريان", "لودريان"],
  ["حزب الله"],
  ["عبد الله", formOfWord("عبدالله")],
  ["كان عبد هنا"],
];

for (const [text, ...readings] of CASES) {
  test(`«${text}» means ${readings.join(" ") || "its words alone"}`, () => {
    const read = searchReadings(tokensOf(text)).map(({ form }) => form);
    assert.deepEqual(read, readings);
  });
}
