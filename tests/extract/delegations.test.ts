import assert from "node:assert/strict";
import { test } from "node:test";

import { makeRecord } from "../support/make-record.js";
import { realNames } from "../support/real-names.js";

const names = realNames();
const LEAD = "الجولة الرابعة عشرة من محادثات أستانا حول سوريا\n\n";

type Row = { id: string; status: string; head: string | null; size: number | null };

function delegationsOf(body: string, lead = LEAD): Row[] {
  return makeRecord(lead + body, names).delegations.map(({ id, status, head, size }) => ({
    id,
    status,
    head,
    size,
  }));
}

const attendance = [
  ["اجتمع الوفدان السوري والروسي صباحاً.", ["syrian-government", "russia"]],
  ["شاركت وفود الدول الضامنة: إيران وروسيا وتركيا.", ["iran", "russia", "turkey"]],
  ["حضر ممثلون رفيعو المستوى من الأردن ولبنان والعراق.", ["jordan", "lebanon", "iraq"]],
  ["وصل وفد النظام، ثم وفد الفصائل.", ["syrian-government", "syrian-opposition"]],
  ["جلس ممثلو المعارضة والحكومة السوريتين.", ["syrian-opposition", "syrian-government"]],
  ["شارك وفد من الأمم المتحدة في اللقاء.", ["united-nations"]],
  ["حضر سفير الولايات المتحدة في كازاخستان.", ["united-states"]],
  ["اجتمعت منصتا القاهرة وموسكو.", ["cairo-platform", "moscow-platform"]],
  ["وصل وفدا الحكومة والمعارضة إلى الفندق.", ["syrian-government", "syrian-opposition"]],
  ["واجتمع المبعوث بوفدي الحكومة والمعارضة.", ["syrian-government", "syrian-opposition"]],
  ["جلس الوفدان الحكومي والمعارض وجهاً لوجه.", ["syrian-government", "syrian-opposition"]],
  ["وصل وفد سوريا بشقيه الحكومي والمعارض.", ["syrian-government", "syrian-opposition"]],
  ["بحضور وفود الدول الضامنة إيران-روسيا-تركيا.", ["iran", "russia", "turkey"]],
  ["حضر ممثلون عن الأردنولبنانوالعراق.", ["jordan", "lebanon", "iraq"]],
  ["حضر ممثلون عن الأردنوالولاياتالمتحدة.", ["jordan", "united-states"]],
  ["شارك فى الاجتماع بصفة مراقب كل من الأردنولبنانوالعراق.", ["jordan", "lebanon", "iraq"]],
  ["وشهد اللقاء حضور الأردن بصفة ملاحظ.", ["jordan"]],
  ["وجاء ملاحظون من لبنان والعراق.", ["lebanon", "iraq"]],
  ["وحضر القائم بأعمال مساعد وزير الخارجية الأمريكي.", ["united-states"]],
  ["وافتتحه وزراء خارجية عدة دول، منهم الروسي سيرغي لافروف والقطري.", ["russia", "qatar"]],
  ["وأرسلت تركيا وفداً إلى اللقاء.", ["turkey"]],
  ["أثنى المجتمعون على دور كازاخستان.", []],
  ["وانتقد القائم بأعمال وزير الخارجية الأمريكي البيان.", []],
  ["تناول البحث سياسة الولايات المتحدة.", []],
] as const;
for (const [body, ids] of attendance) {
  test(`delegations of «${body}»`, () => {
    assert.deepEqual(
      delegationsOf(body).map(({ id }) => id),
      ids,
    );
  });
}

const heads = [
  [
    "وصل الوفد الروسي برئاسة مبعوث الرئيس الخاص ألكسندر لافرنتييف.",
    "russia",
    "alexander-lavrentiev",
  ],
  ["الوفد الروسي سيرأسه المبعوث ألكسندر لافرنتييف.", "russia", "alexander-lavrentiev"],
  ["وترأس الوفد الروسي ألكسندر لافرنتييف.", "russia", "alexander-lavrentiev"],
  ["وترأس أحمد طعمة وفد المعارضة.", "syrian-opposition", "ahmad-tomeh"],
  ["قال رئيس الوفد السوري بشار الجعفري كلمته.", "syrian-government", "bashar-al-jaafari"],
  ["حضر سيدات أونال رئيس الوفد التركي.", "turkey", "sedat-onal"],
  [
    "أوفدت موسكو ألكسندر لافرنتييف، المبعوث الخاص، رئيساً للوفد الروسي.",
    "russia",
    "alexander-lavrentiev",
  ],
  ["سيتم تمثيل تركيا على مستوى نائب الوزير سيدات أونال.", "turkey", "sedat-onal"],
  ["ترأس الوفد الروسي ألكسندر لافرنتييف، والوفد التركي سيدات أونال.", "turkey", "sedat-onal"],
  ["كان على رأس الوفد الروسي ألكسندر لافرنتييف.", "russia", "alexander-lavrentiev"],
  ["وقال أحمد طعمة، الذي يرأس وفد المعارضة، ذلك.", "syrian-opposition", "ahmad-tomeh"],
  ["وصل وفد المعارضة، ورئيسه أحمد طعمة، مساء.", "syrian-opposition", "ahmad-tomeh"],
] as const;
for (const [body, id, head] of heads) {
  test(`the head in «${body}»`, () => {
    assert.equal(delegationsOf(body).find((row) => row.id === id)?.head, head);
  });
}

const headless = [
  ["صرّح نائب رئيس الوفد الروسي ألكسندر لافرنتييف.", "russia"],
  ["لم يتأكد من كان على رأس وفد المعارضة، وتحدث يحيى العريضي.", "syrian-opposition"],
  ["ترأس أحمد طعمة الجلسة. وحضر الوفد الروسي أيضاً.", "russia"],
] as const;
for (const [body, id] of headless) {
  test(`no head is guessed in «${body}»`, () => {
    assert.equal(delegationsOf(body).find((row) => row.id === id)?.head, null);
  });
}

test("sizes: digits, words, and the first figure of a delegation", () => {
  const size = (body: string, id: string) => delegationsOf(body).find((r) => r.id === id)?.size;
  assert.equal(size("وفد المعارضة السورية المؤلف من 12 شخصاً وصل.", "syrian-opposition"), 12);
  assert.equal(
    size("وترأس الوفد الحكومي بشار الجعفري، وضم الوفد عشرة أعضاء.", "syrian-government"),
    10,
  );
  assert.equal(size("يضم وفد المعارضة 50 شخصاً، منهم 13 شخصاً بصفة رسمية.", "syrian-opposition"), 50);
  assert.equal(size("ويتألف وفد المعارضة من خمسة وعشرين عضواً.", "syrian-opposition"), 25);
  assert.equal(size("وصل وفد المعارضة المكون من اثني عشر شخصاً.", "syrian-opposition"), 12);
  assert.equal(size("وصل وفد المعارضة، وعدد أعضائه ١٥.", "syrian-opposition"), 15);
  assert.equal(size("حضر وفد من 9 أعضاء يمثل المعارضة.", "syrian-opposition"), 9);
  assert.equal(size("غادر 12 عضواً من وفد المعارضة القاعة.", "syrian-opposition"), null);
  assert.equal(size("وصل وفد المعارضة، وقُتل 12 شخصاً في قصف.", "syrian-opposition"), null);
});

test("«الوفد» is taken up from sentence to sentence", () => {
  const rows = delegationsOf(
    "غادر وفد المعارضة القاعة. وقال المتحدث باسم الوفد ذلك. ويترأس الوفد القيادي في الفصائل محمد علوش.",
  );
  assert.deepEqual(
    rows.map(({ id, head }) => [id, head]),
    [["syrian-opposition", "mohammed-alloush"]],
  );
});

test("«وفد المعارضة» is the delegation that the round knows", () => {
  const [row] = delegationsOf("وصل وفد المعارضة.", "الجولة السابعة من محادثات جنيف حول سوريا\n\n");
  assert.equal(row?.id, "hnc");
});

test("status: what the article says, else what the registry knows of the round", () => {
  const rows = delegationsOf("حضر الوفد الأردني، والوفد الفرنسي بصفة مراقب، والوفد الصيني.");
  assert.deepEqual(
    rows.map(({ id, status }) => [id, status]),
    [
      ["jordan", "observer"],
      ["france", "observer"],
      ["china", "other"],
    ],
  );
});

test("an article that is not about the talks has no delegations", () => {
  assert.deepEqual(delegationsOf("وصل الوفد الروسي إلى القاهرة.", "زيارة اقتصادية\n\n"), []);
});
