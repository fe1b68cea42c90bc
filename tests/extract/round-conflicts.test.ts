import assert from "node:assert/strict";
import { test } from "node:test";

import { makeRecord } from "../support/make-record.js";
import { realNames } from "../support/real-names.js";

const names = realNames();

function recordOf(title: string, sentence: string, published: string | null) {
  const text = published === null ? "" : `---\npublished: ${published}\n---\n\n# `;
  return makeRecord(`${text}${title}\n\n${sentence}\n`, names, published ? "x.md" : "x.txt");
}

/** What is printed, its day of publication, the round it is about, the finding's words. */
const numbers = [
  {
    text: "تُعقد الجولة الرابعة عشر من محادثات أستانا حول سوريا يومي 1 و2 آب.",
    published: "2019-07-20",
    round: "astana-13",
    says: /says round 14, but the days printed with it are those of astana-13/,
  },
  {
    text: "محادثات أستانا – 15 حول سوريا بين 1 و2 آب.",
    published: null,
    round: "astana-13",
    says: /says round 15, but the days printed with it are those of astana-13/,
  },
  {
    text: "يعقد مؤتمر استانا 18 حول سوريا في العاصمة الكازاخية.",
    published: "2019-10-28",
    round: "astana-14",
    says: /says round 18, but when this was published the round nearest was astana-14/,
  },
  {
    text: 'انتهت الجولة الثامنة من محادثات "أستانا-7" حول سوريا.',
    published: "2017-10-31",
    round: "astana-7",
    says: /says round 8, but beside it the text also names astana-7/,
  },
];
for (const { text, published, round, says } of numbers) {
  test(`the wrong number of «${text}» is reported`, () => {
    const { rounds, findings } = recordOf("وفود سورية في أستانا", text, published);
    assert.deepEqual(
      rounds.map(({ id, role }) => [id, role]),
      [[round, "subject"]],
    );
    const found = findings.find(({ code }) => code === "round-number-conflict");
    assert.match(found?.message ?? "", says);
  });
}

/** A date given to a round: its words, the value read, what does not fit. */
const dates = [
  {
    text: "اختتمت الجولة العشرون من محادثات أستانا حول سوريا التي انطلقت في (20/6/2012).",
    published: "2023-06-21",
    date: ["20/6/2012", "2023-06-20"],
    conflict: /خارج أيام «الجولة العشرون من محادثات أستانا»/,
  },
  {
    text: "عُقدت الجولة الثانية والعشرون من محادثات أستانا حول سوريا يومي 11 و12 تشرين الأول.",
    published: "2024-11-13",
    date: ["يومي 11 و12 تشرين الأول", "2024-11-11/2024-11-12"],
    conflict: /خارج أيام/,
  },
  {
    text: "تُعقد الجولة الرابعة عشر من محادثات أستانا حول سوريا يومي 1 و2 آب.",
    published: "2019-07-20",
    date: ["يومي 1 و2 آب", "2019-08-01/2019-08-02"],
    conflict: /هذه أيام «الجولة الثالثة عشرة.*رقم الجولة 14/,
  },
  {
    text: "عُقدت الجولة السابعة من محادثات أستانا حول سوريا في 14 تموز 2016.",
    published: "2017-11-02",
    date: ["14 تموز 2016", "2016-07-14"],
    conflict: /خارج أيام/,
  },
];
for (const { text, published, date, conflict } of dates) {
  test(`the date of «${text}» does not fit its round`, () => {
    const record = recordOf("وفود سورية في أستانا", text, published);
    const [found] = record.dates.filter((each) => each.conflict !== null);
    assert.deepEqual([found?.text, found?.value], date);
    assert.match(found?.conflict ?? "", conflict);
    assert.ok(record.findings.some(({ code }) => code === "date-conflict"));
  });
}

/** Dates beside a round's number that are not its own, or were announced and slipped. */
const fitting = [
  ["تُعقد الجولة الخامسة من محادثات أستانا حول سوريا يومي 12 و13 حزيران المقبل.", "2017-06-01"],
  [
    "أعلنت كازاخستان في 2 آب الماضي موعد الجولة الرابعة عشرة من محادثات أستانا حول سوريا.",
    "2019-12-10",
  ],
  ["انطلقت الجولة الخامسة من محادثات أستانا حول سوريا بعد مذكرة 4 أيار الماضي.", "2017-07-04"],
  [
    "فشلت الوفود في عقد الجولة الثامنة من محادثات أستانا حول سوريا في 26 تشرين الأول.",
    "2017-12-20",
  ],
  [
    "عُقدت الجولة السابعة عشرة من محادثات أستانا حول سوريا يومي 21 و22 كانون الأول، في حين استضافت جنيف الدورة الثامنة للجنة مناقشة الدستور.",
    "2022-06-15",
  ],
  [
    "تستمر الجولة الثامنة عشرة من محادثات أستانا حول سوريا بين الـ 14 والـ 16 من حزيران.",
    "2022-06-15",
  ],
] as const;
for (const [text, published] of fitting) {
  test(`«${text}» holds no conflict`, () => {
    const { dates: found, findings } = recordOf("وفود سورية في أستانا", text, published);
    assert.ok(found.length > 0);
    assert.deepEqual(
      [...found.flatMap((date) => date.conflict ?? []), ...findings.map(({ code }) => code)],
      [],
    );
  });
}

test("without a day of publication the round gives its dates their year", () => {
  const text = "تُعقد الجولة السابعة من محادثات أستانا حول سوريا يومي 30 و31 تشرين الأول.";
  const { dates: found } = recordOf("وفود سورية في أستانا", text, null);
  assert.deepEqual(
    found.map(({ value }) => value),
    ["2017-10-30/2017-10-31"],
  );
});
