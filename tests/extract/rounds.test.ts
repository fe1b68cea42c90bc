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
  ["الجولة الثالثة عشر من محادثات أستانا حول سوريا", "astana-13"],
  ["الجولة العشرين من محادثات أستانا حول سوريا", "astana-20"],
  ["الجولة ال 11 من محادثات أستانا حول سوريا", "astana-11"],
  ["الجولة الـ «11» من محادثات أستانا حول سوريا", "astana-11"],
  ["الجولة الـ۱۷ من محادثات أستانا حول سوريا", "astana-17"],
  ["محادثات سورية: استانا ١٧", "astana-17"],
  ["محادثات «أستانا — 9» حول سوريا", "astana-9"],
  ["مفاوضات جنيف-6 حول سوريا", "geneva-6"],
  ["مفاوضات {جنيف 3} حول سوريا", "geneva-3"],
  ["محادثات أستانا ثلاثة حول سوريا", "astana-3"],
  ["مفاوضات جنيف ستة حول سوريا", "geneva-6"],
  ["مؤتمر جنيف اثنين حول سوريا", "geneva-2"],
  ["الاجتماع الدولي السابع حول سوريا في أستانا", "astana-7"],
  ["رابع اجتماعات أستانا حول سوريا", "astana-4"],
  ["النسخة الرابعة من محادثات أستانا حول سوريا", "astana-4"],
  ["الجولة 170لقاءات من محادثات أستانا حول سوريا", "astana-17"],
  ["المرحلة الثانية من الجولة الثامنة من مفاوضات جنيف حول سوريا", "geneva-8"],
  ["المرحلة الثانية من مسار جنيف 3 حول سوريا", "geneva-3"],
  ["الجولة الثانية من جنيف 2 حول سوريا", "geneva-2"],
  ["مفاوضات جنيف 9 حول سوريا في فيينا", "geneva-9"],
  ["الدورة الثامنة للجنة مناقشة الدستور في سوريا", "constitutional-committee-8"],
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
  "مؤتمر الرياض الثاني للمعارضة السورية قبل مفاوضات جنيف",
  "استضافت جنيف 4 جولات منذ 2016 من محادثات سوريا",
  "حضر محادثات أستانا حول سوريا 11 وفداً",
  "جولة للصحفيين على هامش محادثات أستانا حول سوريا",
  "الوزير يبدأ جولة في المنطقة هي الثانية قبل محادثات أستانا حول سوريا",
  "الجولة الثالثة من المشاورات اليمنية في جنيف، ومحادثات سوريا تتواصل",
  "الجولة الرابعة من المفاوضات النووية مع إيران في جنيف، ومحادثات سوريا تتواصل",
  "الدورة السابعة لمجلس حقوق الإنسان في جنيف بعد محادثات سوريا",
  "مجموعة العمل تعقد الاجتماع السادس في أستانا ضمن محادثات سوريا",
  "القمة الخامسة لرؤساء روسيا وتركيا وإيران ضمن مسار أستانا حول سوريا",
  "اجتماع تقني حول سوريا في أستانا في 6 شباط 2017",
  "وزراء الدول الضامنة يجتمعون في أستانا في 16 آذار 2018 حول سوريا",
  "الاجتماع الثاني لمجموعة دعم سوريا في فيينا قبل مفاوضات جنيف",
  "الجولة السادسة من الانتخابات، ومحادثات سوريا في جنيف",
  "محادثات جنيف ستة وفود سورية تحضرها",
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

test("«جولتها الرابعة» is of the talks named last", () => {
  const body =
    "بدأت محادثات أستانا حول سوريا برعاية ثلاث دول، وجلست الفصائل إلى طاولة واحدة مع الوفد. وبعد شهور أثمرت جولتها الرابعة مناطق هدوء.";
  const title = "مفاوضات جنيف وأخواتها حول سوريا";
  assert.deepEqual(Object.keys(roundsOf(title, body)), ["astana-4"]);
});

test("a sentence on other talks at Geneva names no round of ours", () => {
  const body =
    "وقّع طرفا النزاع في ليبيا اتفاقاً في ختام الجولة الرابعة من محادثات اللجنة العسكرية. واحتضنت جنيف أيضاً الدورة الثالثة للجنة الدستورية السورية.";
  const rounds = roundsOf("جنيف تحتضن محادثات", body);
  assert.deepEqual(Object.keys(rounds), ["constitutional-committee-3"]);
});

/** One sitting, several numbers: the day decides what a bare number means. */
const dated = [
  ["الجولة الأولى من مفاوضات جنيف حول سوريا في 14 آذار 2016", undefined, "geneva-3"],
  ["الجولة الثانية من مفاوضات جنيف حول سوريا", "2016-03-15", "geneva-3"],
  [
    "الجولة السابعة لمباحثات جنيف: اللجنة الدستورية السورية",
    "2022-03-25",
    "constitutional-committee-7",
  ],
  ["الجولة السابعة لمباحثات جنيف حول سوريا", "2017-07-14", "geneva-7"],
] as const;
for (const [title, published, id] of dated) {
  test(`«${title}», published ${published ?? "on an unknown day"}, is about ${id}`, () =>
    assert.deepEqual(roundsOf(title, "", published), { [id]: "subject" }));
}
