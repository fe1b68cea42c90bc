import assert from "node:assert/strict";
import { test } from "node:test";

import { loadRegistry } from "../../src/registry/load-registry.js";
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
  ["ووصل العقيد الطيار فايز الأطرش أمس.", [["فايز الأطرش", "العقيد الطيار"]]],
  ["وقال د. مأمون الرشيد ذلك.", [["مأمون الرشيد", "د"]]],
  ["وقال نائب وزير الخارجية سردار قليجوف ذلك.", [["سردار قليجوف", "نائب وزير الخارجية"]]],
  ["وقال عضو وفد المعارضة، إدريس الرعدان، ذلك.", [["إدريس الرعدان", "عضو وفد المعارضة"]]],
  [
    "وقال السفير الأردني لدى كازاخستان يوسف العلي ذلك.",
    [["يوسف العلي", "السفير الأردني لدى كازاخستان"]],
  ],
  [
    "وقال القيادي في الجبهة الشمالية عدنان الشامي ذلك.",
    [["عدنان الشامي", "القيادي في الجبهة الشمالية"]],
  ],
  ["وهذا ما ذكره عضو الوفد، أحمد ذكر غيره.", []],
  ["وأضافت الدكتورة ليلى الحداد أن الوقت ضيق.", [["ليلى الحداد", "الدكتورة"]]],
  ["وحضر عضو اللجنة فارس أبو حسان.", [["فارس أبو حسان", "عضو اللجنة"]]],
  ["وقال رئيس الوفد الروسي ألكسندر لافرنتييف كلمته.", []],
  ["وصرح المتحدث باسم الوفد للصحفيين.", []],
  ["وشدد الوزير على ضرورة الحل.", []],
  ["وقال السفير في وزارة الخارجية الكازاخستانية قليجوف ذلك.", []],
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

test("an editor is handed a line that loads when it is pasted", () => {
  const { findings } = makeRecord(`${LEAD}ووصل العميد الركن سمير الأطرش.`, names);
  const [finding] = findings.filter(({ code }) => code === "name-unknown");
  const entry = /\u2066(.+)\u2069$/.exec(finding?.message ?? "")?.[1] ?? "";
  assert.equal(entry, '- { id: smir-al-atrsh, name: "سمير الأطرش", roles: ["العميد الركن"] }');
  const faultsOf = (text: string): number =>
    loadRegistry([{ file: "people.yaml", text }]).findings.filter(
      ({ file, severity }) => file.endsWith("people.yaml") && severity === "error",
    ).length;
  assert.equal(faultsOf(entry), 0);
  assert.notEqual(faultsOf(entry.replace("smir", "SMIR")), 0);
});

test("an article about something else lists nobody", () => {
  const { unresolved } = makeRecord("سباق الهجن\n\nفاز العميد سمير الأطرش بالسباق.", names);
  assert.deepEqual(unresolved, []);
});
