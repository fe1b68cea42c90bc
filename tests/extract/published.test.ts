import assert from "node:assert/strict";
import { test } from "node:test";

import { makeRecord } from "../support/make-record.js";
import { realNames } from "../support/real-names.js";

const names = realNames();

/** What each text says, the day it was published, and the round it is about. */
const inferred = [
  [
    "انطلاق محادثات أستانا حول سوريا\n\nانطلقت أمس الجولة الثانية عشرة من محادثات أستانا.",
    "2019-04-26",
    "astana-12",
  ],
  [
    "محادثات أستانا حول سوريا\n\nانطلقت اليوم الثلاثاء الجولة الرابعة عشرة من محادثات أستانا.",
    "2019-12-10",
    "astana-14",
  ],
  [
    "وفود سوريا تصل إلى أستانا\n\nتبدأ غداً الإثنين محادثات أستانا، قبل مفاوضات جنيف في الثامن من شباط المقبل.",
    "2017-01-22",
    "astana-1",
  ],
  [
    "ختام محادثات جنيف حول سوريا\n\nقال دي ميستورا في ختام الجولة السابعة مساء الجمعة إن البحث يتواصل.",
    "2017-07-14",
    "geneva-7",
  ],
] as const;
for (const [text, value, round] of inferred) {
  test(`«${text.split("\n\n")[1] ?? ""}» was published on ${value}`, () => {
    const record = makeRecord(text, names);
    assert.equal(record.published?.value, value);
    assert.equal(record.published.basis, "inferred");
    assert.ok(record.published.evidence.length > 0);
    assert.equal(record.rounds.find(({ role }) => role === "subject")?.id, round);
  });
}

const open = [
  "محادثات أستانا حول سوريا\n\nتتواصل الجولة الرابعة عشرة من محادثات أستانا.",
  "وفود سوريا في أستانا\n\nتبدأ اليوم محادثات أستانا.",
  "سباق الهجن\n\nانطلق أمس السباق السنوي.",
];
for (const text of open) {
  test(`«${text.split("\n\n")[1] ?? ""}» leaves the day open`, () =>
    assert.equal(makeRecord(text, names).published, null));
}

test("the front matter wins, and a contradiction is reported", () => {
  const text =
    "---\npublished: 2019-12-30\n---\n\n# محادثات أستانا حول سوريا\n\nانطلقت اليوم الثلاثاء الجولة الرابعة عشرة من محادثات أستانا.";
  const record = makeRecord(text, names, "example.md");
  assert.deepEqual(record.published, { value: "2019-12-30", basis: "front-matter", evidence: [] });
  assert.ok(record.findings.some(({ code }) => code === "published-contradicted"));
});

test("a round or an outlet that the registry lacks is an error", () => {
  const text = "---\nround: astana-99\npublisher: جريدة الغد البعيد\n---\n\n# عنوان\n\nنص المقال.";
  const { findings } = makeRecord(text, names, "example.md");
  assert.deepEqual(
    findings.map(({ code, severity }) => [code, severity]),
    [
      ["front-matter-round", "error"],
      ["front-matter-publisher", "error"],
    ],
  );
});
