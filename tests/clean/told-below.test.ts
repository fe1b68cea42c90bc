import assert from "node:assert/strict";
import test from "node:test";

import { parseRaw } from "../../src/clean/parse-raw.js";
import { passagesOf } from "../../src/clean/passage.js";
import { toldBelow } from "../../src/clean/told-below.js";

const TEXT = `اختتم الضامنون في نور سلطان اجتماعهم حول سوريا وأصدروا بياناً مشتركاً عن خفض التصعيد.

وقال رئيس الوفد الروسي إن المباحثات كانت مفيدة.`;

const cases = [
  ["بيان مشترك للضامنين حول سوريا في ختام اجتماع نور سلطان", true],
  ["الوفد الروسي: مباحثات مفيدة", true],
  ["KURDÎ کوردی TÜRKÇE ENGLISH", false],
  ["دمشق 34° حلب 36° آخر الأخبار صوت وصورة", false],
  ["نشر من طرف القسم الدولي حول سوريا في 06 / 07 / 2017", false],
  ["الوفد الروسي | سوريا | نور سلطان", false],
  ["أسعار الذهب ترتفع في الأسواق العالمية", false],
] as const;
for (const [line, expected] of cases) {
  test(`toldBelow("${line}")`, () => {
    const passages = (text: string) => passagesOf(parseRaw(text), 1);
    const [passage] = passages(line);
    assert.ok(passage);
    assert.equal(toldBelow(passages(TEXT))(passage), expected);
  });
}
