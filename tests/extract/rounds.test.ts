import assert from "node:assert/strict";
import { test } from "node:test";

import { findDates } from "../../src/extract/date-expressions.js";
import { processCues } from "../../src/extract/process-cues.js";
import { readRounds } from "../../src/extract/rounds.js";
import { textField } from "../../src/extract/text-field.js";
import { realNames } from "../support/real-names.js";

const names = realNames();

function roundsOf(title: string, body: string, published?: string): Record<string, string> {
  const fields = [textField(title, true), textField(body, false)];
  const hints = { frontMatterRound: undefined, published, dates: fields.flatMap(findDates) };
  const { rounds } = readRounds(fields, processCues(fields, names), names, hints);
  return Object.fromEntries(rounds.map(({ id, role }) => [id, role]));
}

const named = [
  ["انطلقت الجولة الرابعة عشرة من محادثات أستانا حول سوريا", "astana-14"],
  ["انطلقت الجولة الـ 14 من محادثات أستانة حول سوريا", "astana-14"],
  ["انطلقت الجولة ال11 من مباحثات أستانا حول سوريا", "astana-11"],
  ["وفود سورية في محادثات «أستانا-15»", "astana-15"],
  ["محادثات سورية في استانة (5)", "astana-5"],
  ["محادثات سورية: أستانة ٦", "astana-6"],
  ["الوفد السوري إلى مفاوضات جنيف7", "geneva-7"],
  ['الوفد السوري إلى مفاوضات جنيف "4"', "geneva-4"],
  ["محادثات سوريا بصيغة أستانا بنسختها العشرين", "astana-20"],
  ["مؤتمر أستانا الرابع حول سوريا", "astana-4"],
  ["سابع جولة من محادثات أستانا حول سوريا", "astana-7"],
  ["الجولة الحادية والعشرون من مسار أستانا السوري", "astana-21"],
  ["الاجتماع الدولي الثاني والعشرون حول سوريا بصيغة أستانا", "astana-22"],
  ["لقاء سوتشي العاشر حول سوريا", "astana-10"],
  ["الدورة الثالثة للجنة الدستورية السورية في جنيف", "constitutional-committee-3"],
  ["الجولة الثامنة من المحادثات السورية - السورية", "geneva-8"],
] as const;
for (const [title, id] of named) {
  test(`«${title}» is about ${id}`, () =>
    assert.deepEqual(roundsOf(title, ""), { [id]: "subject" }));
}

const unnamed = [
  "عُقد 17 اجتماعاً في أستانا حول سوريا حتى اليوم",
  "بيان من 19 نقطة في ختام محادثات أستانا حول سوريا",
  "الجولة السابعة من الدوري السوري في اجتماع بجنيف",
  "وصل الوفد السوري إلى جنيف 8 شباط",
  "عُرضت في جنيف 4 تقارير عن محادثات سوريا",
  "محادثات سورية في أستانا 30 و31 تشرين الأول",
  "الاجتماع السادس لمجموعة العمل حول سوريا في أستانا",
  "مجلس حقوق الإنسان يفتتح دورته السابعة في جنيف بمحادثات حول سوريا",
  "«الرياض 2» يجمع المعارضة السورية قبل محادثات جنيف",
] as const;
for (const text of unnamed) {
  test(`«${text}» names no round`, () => assert.deepEqual(roundsOf(text, ""), {}));
}

test("another conference's seventh edition is no round", () => {
  const body = "عُقدت في بروكسل النسخة السابعة من مؤتمر المانحين. وتناول الحضور مفاوضات جنيف.";
  assert.deepEqual(roundsOf("مؤتمر المانحين لسوريا يدعم محادثات جنيف", body), {});
});

test("previous and next rounds are mentions", () => {
  const body =
    "اختُتمت الجولة السابعة من محادثات أستانا حول سوريا. وكانت الجولة السادسة قد عُقدت في أيلول. وتُعقد الجولة الثامنة المقبلة في كانون الأول.";
  assert.deepEqual(roundsOf("محادثات أستانا حول سوريا", body), {
    "astana-7": "subject",
    "astana-6": "mention",
    "astana-8": "mention",
  });
});

test("sessions of a conference are not the process's early rounds", () => {
  const body =
    "انتهى مؤتمر جنيف 2 حول سوريا. وكانت الجولة الأولى قد انتهت في كانون الثاني، وعُقدت الجولة الثانية في شباط.";
  assert.deepEqual(roundsOf("مؤتمر جنيف 2 حول سوريا", body, "2014-02-16"), {
    "geneva-2": "subject",
  });
});

test("a round that the registry lacks is reported, not guessed", () => {
  const fields = [textField("أستانا 35 حول سوريا: محادثات جديدة", true)];
  const hints = { frontMatterRound: undefined, published: undefined, dates: [] };
  const { rounds, findings } = readRounds(fields, processCues(fields, names), names, hints);
  assert.deepEqual(rounds, []);
  assert.deepEqual(
    findings.map(({ code }) => code),
    ["round-unknown"],
  );
});
