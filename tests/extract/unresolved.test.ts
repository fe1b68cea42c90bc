import assert from "node:assert/strict";
import { test } from "node:test";

import { makeRecord } from "../support/make-record.js";
import { realNames } from "../support/real-names.js";

const names = realNames();
const LEAD = "الجولة السابعة من محادثات أستانا حول سوريا\n\n";

/** Sentence, then the unknown name and the title before it. The people are nobody's. */
const cases: [string, [string, string | null][]][] = [
  ["ووصل العميد سمير الأطرش أمس.", [["سمير الأطرش", "العميد"]]],
  [
    "وقال نائب وزير الخارجية الكازاخستاني يرلان تاشيبايف ذلك.",
    [["يرلان تاشيبايف", "نائب وزير الخارجية الكازاخستاني"]],
  ],
  ["وأضافت الدكتورة ليلى الحداد أن الوقت ضيق.", [["ليلى الحداد", "الدكتورة"]]],
  ["وحضر عضو اللجنة فارس أبو حسان.", [["فارس أبو حسان", "عضو اللجنة"]]],
  ["وقال رئيس الوفد الروسي ألكسندر لافرنتييف كلمته.", []],
  ["وصرح المتحدث باسم الوفد للصحفيين.", []],
  ["وشدد الوزير على ضرورة الحل.", []],
  ["وأصدرت وزارة الخارجية بيانا.", []],
];
for (const [body, expected] of cases) {
  test(`unknown names in «${body}»`, () => {
    const { unresolved } = makeRecord(LEAD + body, names);
    assert.deepEqual(
      unresolved.map(({ text, role }) => [text, role]),
      expected,
    );
  });
}

test("an editor is handed a line to paste", () => {
  const { findings } = makeRecord(`${LEAD}ووصل العميد سمير الأطرش.`, names);
  const [finding] = findings.filter(({ code }) => code === "name-unknown");
  assert.match(
    finding?.message ?? "",
    /paste: - \{ id: FIRST-LAST, name: "\u2068سمير الأطرش\u2069", roles: \["\u2068العميد\u2069"\] \}/,
  );
});

test("an article about something else lists nobody", () => {
  const { unresolved } = makeRecord("سباق الهجن\n\nفاز العميد سمير الأطرش بالسباق.", names);
  assert.deepEqual(unresolved, []);
});
