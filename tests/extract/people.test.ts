import assert from "node:assert/strict";
import { test } from "node:test";

import { findPeople, peopleOf } from "../../src/extract/people.js";
import { textField } from "../../src/extract/text-field.js";
import { realNames } from "../support/real-names.js";

const names = realNames();
const cases = [
  ["التقى ألكسندر لافرينتييف الوفد", ["alexander-lavrentiev"]],
  ["التقى لافرنتيف الوفد", ["alexander-lavrentiev"]],
  ["وقال ديمستورا إن الجولة انتهت", ["staffan-de-mistura"]],
  ["سلّم ستيفان دي مستورا ورقة", ["staffan-de-mistura"]],
  ["ولافروف وللجعفري كلمة", ["sergei-lavrov", "bashar-al-jaafari"]],
  ["سيدات أونال غير سلجوق أونال", ["sedat-onal", "selcuk-unal"]],
  ["حضر علي أصغر خاجي، ثم تحدث أصغر خاجي", ["ali-asghar-khaji"]],
  ["خيرت عبدالرحمنوف وزير الخارجية", ["kairat-abdrakhmanov"]],
  ["استقبل نور سلطان نزارباييف الوفود", ["nursultan-nazarbayev"]],
  ["بشار وحده لا يكفي", []],
  ["وصل لافروف، لا لافرنتييف", ["sergei-lavrov", "alexander-lavrentiev"]],
  ["نصف كلمة: الجعفرية", []],
  ["وقال إبراهيم الجعفري ذلك، وأضاف الجعفري كلمة", []],
  ["تحدث بشار الجعفري، لا إبراهيم الجعفري، وختم الجعفري", ["bashar-al-jaafari"]],
  ["قال زهران علوش ذلك", []],
  ["وماجد الأنصاري غير هذا", []],
  ["وتحدث الأنصاري إلى الوفود", ["hossein-jaberi-ansari"]],
  ["على الجعفري أن يرد", ["bashar-al-jaafari"]],
  ["وقال الجعفـ.ـري كلمته", ["bashar-al-jaafari"]],
  ["وقال بشّار الجعفریّ كلمته", ["bashar-al-jaafari"]],
  ["وقال الجعفر\u200cي كلمته", ["bashar-al-jaafari"]],
  ["وقال استيفان دى ميستورا كلمته", ["staffan-de-mistura"]],
  ["وصل لافرونتیف", ["alexander-lavrentiev"]],
  ["حضر بدرسون وبيدرسين", ["geir-pedersen"]],
  ["حضر علي عسكر حاجي وعلي أكبر خاجي", ["ali-asghar-khaji"]],
  ["حضر أحمد توما", ["ahmad-tomeh"]],
  ["تحدث عبد الرحمن قاديروف", ["kairat-abdrakhmanov"]],
  ["تحدث جاويش أوغلو", ["mevlut-cavusoglu"]],
  ["وصل ألكسندرلافرنتييف", ["alexander-lavrentiev"]],
  ["كان الطقس جميل في البر", []],
] as const;
for (const [text, expected] of cases) {
  test(`people of «${text}»`, () => {
    const { mentions } = findPeople([textField(text, false)], names, true);
    assert.deepEqual(
      peopleOf(mentions, names).map((person) => person.id),
      expected,
    );
  });
}

test("a surname that two bear is the one named in full before it", () => {
  const text = "تحدث أسعد الزعبي، ثم عمران الزعبي. وأضاف الزعبي أن الجلسة انتهت.";
  const { mentions } = findPeople([textField(text, false)], names, true);
  assert.deepEqual(
    mentions.map((mention) => mention.id),
    ["asaad-zoubi", "omran-zoubi", "omran-zoubi"],
  );
});

test("a surname of many needs its full name in the article", () => {
  const read = (text: string): string[] =>
    findPeople([textField(text, false)], names, true).mentions.map((mention) => mention.id);
  assert.deepEqual(read("وقال الحريري إن بيروت هادئة"), []);
  assert.deepEqual(read("وقال الحريري ذلك، ونصر الحريري رئيس الوفد").length, 2);
});

test("a misprint is resolved and reported, and only in an article about the talks", () => {
  const field = textField("التقى سيرغي لافنتيف الوفد، وبقي اندرسون في جنيف", false);
  const { mentions, findings } = findPeople([field], names, true);
  assert.deepEqual(
    mentions.map((mention) => mention.id),
    ["alexander-lavrentiev", "geir-pedersen"],
  );
  assert.deepEqual(
    findings.map(({ code, severity }) => [code, severity]),
    [
      ["name-misprint", "warning"],
      ["name-misprint", "warning"],
    ],
  );
  const elsewhere = findPeople([textField("فاز اندرسون بالسباق", false)], names, false);
  assert.deepEqual(elsewhere.mentions, []);
});

test("a foreign surname with another's first name is read, and reported with both words", () => {
  const field = textField("والتقى سيرغي لافرنتييف الوفد", false);
  const { mentions, findings } = findPeople([field], names, true);
  assert.deepEqual(
    mentions.map((mention) => mention.id),
    ["alexander-lavrentiev"],
  );
  assert.deepEqual(
    findings.map(({ code, start, end }) => [code, field.text.slice(start ?? 0, end ?? 0)]),
    [["name-misprint", "سيرغي لافرنتييف"]],
  );
});

test("spans leave particles out and cut the name from the text", () => {
  const field = textField("ولافروف وصل", false);
  const [mention] = findPeople([field], names, true).mentions;
  assert.deepEqual(mention?.match.span, { text: "لافروف", start: 1, end: 7 });
});

const classes = [
  ["التقى ألكساندر لافرانتيف الوفد", "alexander-lavrentiev"],
  ["وقال بيدرسين إن الدورة انتهت", "geir-pedersen"],
  ["حضر سيرجي فيرشنين الاجتماع", "sergei-vershinin"],
  ["أعلن أيبك سماديروف وصول الوفود", "aibek-smadiyarov"],
  ["تحدث غينادي جاتيلوف إلى الوفود", "gennady-gatilov"],
] as const;
for (const [text, id] of classes) {
  test(`«${text}» spells ${id} in a way no list has`, () => {
    const { mentions } = findPeople([textField(text, false)], names, true);
    assert.deepEqual(
      mentions.map((mention) => mention.id),
      [id],
    );
  });
}
