import assert from "node:assert/strict";
import { test } from "node:test";

import { makeRecord } from "../support/make-record.js";
import { realNames } from "../support/real-names.js";

const names = realNames();
const LEAD = "الجولة الرابعة عشرة من محادثات أستانا حول سوريا\n\n";
const COMMITTEE = "الدورة الثالثة للجنة الدستورية السورية في جنيف\n\nبدأت الدورة.\n\n";

const idsOf = (text: string): string[] =>
  makeRecord(text, names)
    .delegations.map(({ id }) => id)
    .sort();

const GUARANTORS = ["iran", "russia", "turkey"];
const UNHCR = ["iraq", "jordan", "unhcr"];

const lists = [
  ["وتنعقد الجولة برعاية روسيا وتركيا وإيران.", GUARANTORS],
  ["وهو مسار ترعاه روسيا وتركيا وإيران الضامنة.", GUARANTORS],
  ["والمحادثات التي ترعاها موسكو وأنقرة وطهران تستأنف غداً.", []],
  ["وأكدت روسيا وتركيا وإيران، الدول الضامنة، تمسكها بالهدنة.", GUARANTORS],
  ["وكانت روسيا وإيران وتركيا بصفتها دولاً ضامنة قد اتفقت على ذلك.", GUARANTORS],
  ["وحضرت وفود: روسيا (ألكسندر لافرنتييف)، تركيا (سيدات أونال)، إيران.", GUARANTORS],
  ["وشارك العراق والأردنومفوضية الأمم المتحدة لشؤون اللاجئين بصفة مراقبين.", UNHCR],
  ["وغابت الولايات المتحدة عن الاجتماع.", ["united-states"]],
  ["وأجّلت الأمم المتحدة الاجتماع.", ["united-nations"]],
  ["وغابت عنه الحكومة السورية والمعارضة.", []],
  ["وجرى ذلك في مؤتمر برعاية تركيا.", []],
  ["وقدمت الأمم المتحدة مساعدات.", []],
] as const;
for (const [body, ids] of lists) {
  test(`who came in «${body}»`, () => {
    assert.deepEqual(idsOf(LEAD + body), ids);
  });
}

const LIBYA =
  "وفدا ليبيا يوقعان اتفاقاً في جنيف\n\nاختتم وفدا الليبيين محادثات اللجنة العسكرية.\n\n";
const others = [
  [`${LIBYA}وجلس وفد الحكومة ووفد الطرف الآخر في قاعة واحدة.`, []],
  [`${LIBYA}وترأس وفد المعارضة رجل لم يسم.\n\nواحتضنت جنيف اللجنة الدستورية السورية.`, []],
  [
    `${LIBYA}واحتضنت المدينة محادثات اللجنة الدستورية السورية، وحضرها وفد الحكومة.`,
    ["syrian-government"],
  ],
] as const;
for (const [text, ids] of others) {
  test(`whose delegations are meant in «${text.slice(LIBYA.length)}» beside Libya's`, () => {
    assert.deepEqual(idsOf(text), ids);
  });
}

const sizes = [
  ["ولكل من وفود الحكومة والمعارضة والمجتمع المدني خمسة عشر عضواً.", 15, 15],
  ["وحضر وفد الحكومة ووفد المعارضة، 15 لكل طرف.", 15, 15],
  ["وحضر وفد الحكومة ووفد المعارضة، بواقع 15 عضواً لكل وفد.", 15, 15],
  ["وحضر وفد الحكومة ووفد المعارضة، خمسة عشر من كل جانب.", 15, 15],
  ["ضم وفد الحكومة 12 عضواً، ووفد المعارضة 14 عضواً.", 12, 14],
  ["وصل وفد الحكومة مؤلفاً من ستة عشر عضواً، ثم وفد المعارضة.", 16, null],
  ["وأوفدت المعارضة تسعة أعضاء إلى جنيف، وحضر وفد الحكومة.", null, 9],
  ["أما وفد المعارضة فاقتصر على تسعة أشخاص، وحضر وفد الحكومة.", null, 9],
  ["ووصل وفد الحكومة ووفد المعارضة. وتضم اللجنة 150 عضواً، 50 لكل طرف.", null, null],
  ["ووصل وفد الحكومة. وصوت 26 من أعضاء هيئة التفاوض الـ36 بالرفض.", null, null],
  ["ووصل وفد الحكومة ووفد المعارضة، وبلغ عدد المشاركين 1511 شخصاً.", null, null],
] as const;
for (const [body, government, opposition] of sizes) {
  test(`sizes in «${body}»`, () => {
    const rows = makeRecord(COMMITTEE + body, names).delegations;
    const size = (id: string) => rows.find((row) => row.id === id)?.size ?? null;
    assert.deepEqual([size("syrian-government"), size("hnc")], [government, opposition]);
  });
}
