import assert from "node:assert/strict";
import { test } from "node:test";

import { judgeLine } from "../../src/clean/furniture-line.js";
import { parseRaw } from "../../src/clean/parse-raw.js";
import { passagesOf } from "../../src/clean/passage.js";

const judged = (text: string): string => {
  const [passage] = passagesOf(parseRaw(text), 1);
  if (passage === undefined) return "nothing";
  const verdict = judgeLine(passage);
  return verdict.kind === "text" ? "text" : `${verdict.kind} ${verdict.reason}`;
};

const cases = [
  ["إقرأ أيضًا", "box related articles"],
  ["الأكثر قراءةً:", "box most read"],
  ["كلمات مفتاحية", "box tags"],
  ["تابعونا على تلغرام", "line follow us"],
  ["اشترك في النشرة البريدية ليصلك جديدنا كل صباح.", "line newsletter"],
  ["يستخدم هذا الموقع ملفات تعريف الارتباط. بمواصلة التصفح فأنت توافق.", "line cookie notice"],
  ["© جميع الحقوق محفوظة", "line copyright"],
  ["طباعة مشاركة", "line share buttons"],
  ["Facebook | Twitter | WhatsApp", "line share buttons"],
  ["5 دقائق للقراءة", "line reading time"],
  ["0 تعليق", "line page counters"],
  ["#سوريا #أستانا", "line tags"],
  ["https://naba.example/a?b=1", "line address of a page"],
  ["naba.example", "line address of a page"],
  ["• • •", "line ornament"],
  ["قاعة الجلسات (صورة أرشيفية)", "line photo caption"],
  ["قاعة الجلسات - أرشيف", "line photo caption"],
  ["قاعة الجلسات (رويترز)", "edge photo caption"],
  ["تصوير: سالم الحلبي", "edge photo caption"],
  ["المصدر: وكالات", "edge byline"],
  ["بقلم سالم الحلبي", "edge byline"],
  ["تاريخ النشر: 10/12/2019 - 08:15 ص", "line date line"],
  ["الأربعاء - 24 نيسان 2024", "edge date line"],
  ["١٠ كانون الأول/ ديسمبر ٢٠١٩", "edge date line"],
  ["December 10, 2019", "edge date line"],
  ["2019", "text"],
  ["آب", "text"],
  ["فتح الملفات: أستانا", "text"],
  ["شارك في اللقاء وفدان", "text"],
  ["قال المبعوث: اقرأ أيضا ما بين السطور.", "text"],
  ["المصدر: قال دبلوماسي إن الوفود ستلتقي غدا في جلسة مغلقة.", "text"],
  ["وقال موقع الشبكة إن ملفات تعريف الارتباط تتعقب زواره.", "text"],
  ["وقالت الوكالة إن الوفد غادر (رويترز).", "text"],
] as const;
for (const [text, expected] of cases) {
  test(`judgeLine("${text}") is ${expected}`, () => assert.equal(judged(text), expected));
}
