import assert from "node:assert/strict";
import { test } from "node:test";

import { makeRecord } from "../support/make-record.js";
import { realNames } from "../support/real-names.js";

const names = realNames();
const LEAD = "الجولة الرابعة عشرة من محادثات أستانا حول سوريا\n\n";

function presenceIn(text: string, id: string): string | undefined {
  return makeRecord(text, names).delegations.find((row) => row.id === id)?.presence;
}

const attended = [
  ["ووصل الوفد الروسي إلى العاصمة.", "russia"],
  ["وشاركت تركيا في الاجتماع بوفد صغير.", "turkey"],
  ["وعقد اللقاء بمشاركة ممثلين عن روسيا وإيران.", "iran"],
  ["وحضر الجلسة ممثلون عن الأردن ولبنان والعراق.", "iraq"],
  ["وضم اللقاء وفود الدول الضامنة: إيران وروسيا وتركيا.", "turkey"],
  ["والتقى المبعوث الأممي الوفد السوري.", "syrian-government"],
  ["واجتمع الوفدان الروسي والتركي صباحاً.", "turkey"],
  ["وترأس الوفد الروسي ألكسندر لافرنتييف.", "russia"],
  ["ويضم وفد المعارضة 24 عضواً.", "syrian-opposition"],
  ["وقال رئيس الوفد السوري بشار الجعفري إن النقاش صريح.", "syrian-government"],
  ["وتشارك في الجولة وفود روسيا وتركيا.", "russia"],
  ["وعقد المبعوث لقاء مع وفد المعارضة.", "syrian-opposition"],
  ["وغادر وفد المعارضة القاعة احتجاجاً.", "syrian-opposition"],
  ["ولم يصل الوفد التركي إلا في اليوم الثاني.", "turkey"],
  ["وجاءت مواقف متباينة بعد وصول وفد المعارضة.", "syrian-opposition"],
  ["وسيصل وفد المعارضة مساء. ووصل وفد المعارضة مساء.", "syrian-opposition"],
  ["والتقى الوفد الروسي برئاسة ألكسندر لافرنتييف المبعوث الأممي.", "united-nations"],
  ["ووصل الوفد الروسي، وسيصل الوفد التركي غداً.", "russia"],
  ["وتوزعت المواقف، بينها اجتماع الوفد الروسي مع وفد الحكومة السورية.", "russia"],
  ["وشهدت الجلسة، للمرة الأولى، مشاركة ممثلين عن الأردن.", "jordan"],
  ["ووقعت الدول الضامنة، روسيا وتركيا وإيران، البيان.", "iran"],
  ["وجلس إلى الطاولة مراقبون من لبنان والعراق.", "iraq"],
] as const;

const announced = [
  ["وسيمثل الولايات المتحدة سفيرها.", "united-states"],
  ["وستشارك روسيا وتركيا وإيران في اللقاء.", "iran"],
  ["ومن المقرر أن تشارك في الجولة وفود روسيا وتركيا.", "turkey"],
  ["ومن المتوقع أن يرأس وفد المعارضة أحمد طعمة.", "syrian-opposition"],
  ["ويتوقع أن يصل وفد المعارضة مساء.", "syrian-opposition"],
  ["وأعلنت الخارجية تأكيد مشاركة وفد المعارضة.", "syrian-opposition"],
  ["وتنطلق غداً الجولة بمشاركة وفد المعارضة.", "syrian-opposition"],
  ["وستعقد الجولة بحضور ممثلين عن الأردن.", "jordan"],
  ["وقال مصدر إن وفد المعارضة سيصل مساء.", "syrian-opposition"],
  ["وتوجه وفد المعارضة إلى العاصمة الكازاخية.", "syrian-opposition"],
  ["وأُعلن أن الولايات المتحدة والأردن سيشاركان بصفة مراقب.", "jordan"],
  ["وسوف يحضر الوفد الروسي الجلسة.", "russia"],
  ["ويعتزم الجانب الروسي أن يشارك بوفد كبير.", "russia"],
  ["وسيصل وفد المعارضة. وقال المتحدث باسم وفد المعارضة أيمن العاسمي ذلك.", "syrian-opposition"],
  ["ووصل الوفد الروسي، وسيصل الوفد التركي غداً.", "turkey"],
  [
    "ومن المنتظر أن يترأس ألكسندر لافرنتييف الوفد الروسي، وأن يترأس سيدات أونال الوفد التركي.",
    "turkey",
  ],
  ["ويُتوقع حضور مراقبين من الأردن ولبنان.", "lebanon"],
] as const;

const mentioned = [
  ["ولم يحضر وفد المعارضة الجلسة.", "syrian-opposition"],
  ["ولن يشارك وفد المعارضة في اللقاء.", "syrian-opposition"],
  ["وقاطع وفد المعارضة الجلسة.", "syrian-opposition"],
  ["واعتذر وفد المعارضة عن الحضور.", "syrian-opposition"],
  ["ورفض وفد المعارضة المشاركة.", "syrian-opposition"],
  ["وعقدت الجلسة دون حضور وفد المعارضة.", "syrian-opposition"],
  ["وغاب وفد المعارضة عن الجلسة.", "syrian-opposition"],
  ["ودعا البيان إلى مشاركة وفد المعارضة.", "syrian-opposition"],
  ["وقد يشارك وفد المعارضة في اللقاء.", "syrian-opposition"],
  ["وتحدثت الصحف عن شروط وفد المعارضة.", "syrian-opposition"],
  ["وكان وفد المعارضة شارك في الجولة السابقة.", "syrian-opposition"],
  ["وعقدت الجولة الثالثة عشرة بحضور الأردن ولبنان.", "jordan"],
  ["وطلب المنظمون أن يشارك وفد المعارضة.", "syrian-opposition"],
  ["واختتم المؤتمر في غياب وفد المعارضة.", "syrian-opposition"],
  ["وامتنع وفد المعارضة عن المشاركة.", "syrian-opposition"],
] as const;

for (const [expected, cases] of Object.entries({ attended, announced, mentioned })) {
  for (const [body, id] of cases) {
    test(`${id} is ${expected} in «${body}»`, () => {
      assert.equal(presenceIn(LEAD + body, id), expected);
    });
  }
}

test("before a round begins nobody has attended it, but may have arrived", () => {
  const eve = `الجولة الرابعة عشرة من محادثات أستانا حول سوريا\n\n9 كانون الأول/ديسمبر 2019\n\n`;
  assert.equal(presenceIn(`${eve}ويترأس الوفد الروسي ألكسندر لافرنتييف.`, "russia"), "announced");
  assert.equal(presenceIn(`${eve}ووصل الوفد الروسي مساء اليوم.`, "russia"), "attended");
  assert.equal(presenceIn(`${eve}وانتقد رئيس الوفد الروسي البيان.`, "russia"), "mentioned");
});

test("a bare «الوفد» tells of the delegation that it takes up", () => {
  assert.equal(
    presenceIn(`${LEAD}وتحدثت الصحف عن وفد المعارضة. ووصل الوفد مساء.`, "syrian-opposition"),
    "attended",
  );
});
