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

/** What the page itself says, the day read and its basis. «تتناول» tells no day. */
const ABOUT = "تتناول الجولة الرابعة عشرة من محادثات أستانا ملف المعتقلين في سوريا.";
const TITLE = "محادثات أستانا حول سوريا";
const HEADER = "الأربعاء - 24 نيسان 2024";
const pages = [
  [
    "a dateline",
    `${TITLE}\n\nدمشق – 10 كانون الأول/ديسمبر 2019 – وكالة: ${ABOUT}`,
    "2019-12-10",
    "text",
  ],
  ["a line «نشر في»", `${TITLE}\nنشر في: 10/12/2019\n\n${ABOUT}`, "2019-12-10", "text"],
  [
    "«نشر في» below the day of an update",
    `${TITLE}\nآخر تحديث: 24/4/2024\nنشر في: 10/12/2019\n\n${ABOUT}`,
    "2019-12-10",
    "text",
  ],
  [
    "the text against the day of an update",
    `${TITLE}\nآخر تحديث: 24/4/2024\n\nانطلقت اليوم الثلاثاء الجولة الرابعة عشرة من محادثات أستانا حول سوريا.`,
    "2019-12-10",
    "inferred",
  ],
  [
    "the text against a page's header",
    `${HEADER}\n${TITLE}\n\nانطلقت أمس الجولة الرابعة عشرة من محادثات أستانا حول سوريا.`,
    "2019-12-11",
    "inferred",
  ],
  ["a header of years later", `${HEADER}\n${TITLE}\n\n${ABOUT}`, null, null],
  [
    "a header that the round's days confirm, as the last resort",
    `الأربعاء - 11 كانون الأول 2019\n${TITLE}\n\n${ABOUT}`,
    "2019-12-11",
    "text",
  ],
  [
    "a header that nothing confirms",
    `${HEADER}\nوزير يزور سوريا\n\nزار الوزير العاصمة وبحث ملفات عدة في محادثات مطولة.`,
    "2024-04-24?",
    "text",
  ],
  [
    "a header whose weekday is not the text's",
    `${HEADER}\nوزير يزور سوريا\n\nزار الوزير اليوم السبت العاصمة وبحث ملفات عدة.`,
    null,
    null,
  ],
  [
    "one clue alone, with a doubt",
    `${TITLE}\n\nتختتم اليوم الجولة الرابعة عشرة من محادثات أستانا حول سوريا.`,
    "2019-12-11?",
    "inferred",
  ],
] as const;
for (const [what, text, value, basis] of pages) {
  test(`the day of publication: ${what}`, () => {
    const { published } = makeRecord(text, names);
    assert.deepEqual([published?.value ?? null, published?.basis ?? null], [value, basis]);
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

/** A weekday that some round's days fit says nothing of the round; a paper that bears its name neither. */
const notAbout = [
  "زيارة إلى القاهرة\n\nيصل الوزير الأحد إلى القاهرة. ويبحث الأحد ملف سوريا ومحادثات اللجنة الدستورية في جنيف.",
  "بيان حول سوريا\n\nأكد الوزير أمس الاثنين التمسك بالحل السياسي في سوريا وفق إعلان جنيف 1 والمفاوضات.",
];
for (const text of notAbout) {
  test(`«${text.split("\n\n")[1] ?? ""}» is about no round`, () => {
    const { published, rounds } = makeRecord(text, names);
    assert.equal(published, null);
    assert.deepEqual(
      rounds.filter(({ role }) => role === "subject"),
      [],
    );
  });
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
