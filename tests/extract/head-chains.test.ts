import assert from "node:assert/strict";
import { test } from "node:test";

import { makeRecord } from "../support/make-record.js";
import { realNames } from "../support/real-names.js";

const names = realNames();
const LEAD = "الجولة الرابعة عشرة من محادثات أستانا حول سوريا\n\nبدأت الجولة.\n\n";

/** Who leads whom, «delegation=person», in the order of the record. */
const headsOf = (body: string): string[] =>
  makeRecord(LEAD + body, names)
    .delegations.filter(({ head }) => head !== null)
    .map(({ id, head }) => `${id}=${head ?? ""}`)
    .sort();

const RUSSIA = "russia=alexander-lavrentiev";
const TURKEY = "turkey=sedat-onal";
const IRAN = "iran=hossein-jaberi-ansari";
const SYRIA = "syrian-government=bashar-al-jaafari";
const OPPOSITION = "syrian-opposition=ahmad-tomeh";

const chains = [
  ["وترأس الوفدَ الروسي ألكسندر لافرنتييف، والتركيَّ سيدات أونال.", [RUSSIA, TURKEY]],
  [
    "وقاد الوفد الروسي ألكسندر لافرنتييف والإيراني حسين جابري أنصاري والتركي سيدات أونال.",
    [IRAN, RUSSIA, TURKEY],
  ],
  [
    "وترأس ألكسندر لافرنتييف الوفد الروسي، وسيدات أونال الوفد التركي، وحسين جابري أنصاري نظيره الإيراني.",
    [IRAN, RUSSIA, TURKEY],
  ],
  [
    "ويرأس ألكسندر لافرنتييف، المبعوث الخاص للرئيس فلاديمير بوتين، وفد روسيا، وأحمد طعمة وفد المعارضة.",
    [RUSSIA, OPPOSITION],
  ],
  [
    "ويقود وفد دمشق بشار الجعفري، ووفد المعارضة أحمد طعمة، ووفد تركيا نائب وزير الخارجية سيدات أونال.",
    [SYRIA, OPPOSITION, TURKEY],
  ],
  [
    "أما الوفدان السوريان فترأس الحكومي منهما بشار الجعفري، وترأس المعارض أحمد طعمة.",
    [SYRIA, OPPOSITION],
  ],
  [
    "وصل الوفد الروسي برئاسة ألكسندر لافرنتييف، والتركي برئاسة سيدات أونال، والإيراني بقيادة حسين جابري أنصاري.",
    [IRAN, RUSSIA, TURKEY],
  ],
  ["ومثّل روسيا ألكسندر لافرنتييف، وتركيا سيدات أونال.", [RUSSIA, TURKEY]],
  ["ومثّل ألكسندر لافرنتييف روسيا وسيدات أونال تركيا.", [RUSSIA, TURKEY]],
  ["وقاد سيدات أونال نظيره التركي بعد أن ترأس بشار الجعفري وفد دمشق.", [SYRIA, TURKEY]],
  ["وجاء وفد المعارضة الذي يتقدمه أحمد طعمة.", [OPPOSITION]],
  ["وأرسلت المعارضة وفداً يضم عشرة أعضاء يرأسهم أحمد طعمة.", [OPPOSITION]],
  ["وانتقلت رئاسة وفد المعارضة من العميد أحمد بري إلى أحمد طعمة.", [OPPOSITION]],
] as const;

const homes = [
  ["وقال نائب وزير الخارجية الإيراني حسين جابري أنصاري، الذي يرأس وفد بلاده، ذلك.", [IRAN]],
  ["وترأس ألكسندر لافرنتييف وفد بلاده، وسيدات أونال وفد بلاده.", [RUSSIA, TURKEY]],
  ["وصل سيدات أونال على رأس وفد بلاده.", [TURKEY]],
  ["وأعلن رئيس وفد بلاده حسين جابري أنصاري ذلك.", [IRAN]],
] as const;

const lists = [
  [
    "رؤساء الوفود:\n\n- الوفد الروسي: ألكسندر لافرنتييف\n- الوفد التركي: السفير سيدات أونال\n- وفد المعارضة: أحمد طعمة",
    [RUSSIA, OPPOSITION, TURKEY],
  ],
  [
    "رؤساء الوفود المشاركة\n\nروسيا: ألكسندر لافرنتييف\n\nتركيا: سيدات أونال\n\nإيران: حسين جابري أنصاري\n\nوقال بشار الجعفري إن الجولة ناجحة.",
    [IRAN, RUSSIA, TURKEY],
  ],
  [
    "والتقى رؤساء وفود الدول الثلاث، وهم ألكسندر لافرنتييف، مبعوث الرئيس الروسي، وسيدات أونال، نائب وزير الخارجية التركي، وحسين جابري أنصاري، مساعد وزير الخارجية الإيراني.",
    [IRAN, RUSSIA, TURKEY],
  ],
  [
    "واجتمع رؤساء الوفود الثلاثة: الروسي ألكسندر لافرنتييف، والتركي سيدات أونال، والإيراني حسين جابري أنصاري.",
    [IRAN, RUSSIA, TURKEY],
  ],
  ["ورؤساء الوفود هم: ألكسندر لافرنتييف (روسيا)، وسيدات أونال (تركيا).", [RUSSIA, TURKEY]],
] as const;

const none = [
  "وترأس بشار الجعفري الجلسة، وحضرها الوفد الروسي.",
  "وترأس أحمد طعمة الاجتماع مع الوفد الروسي.",
  "وهو ما يمثل خرقاً للاتفاق بحسب الوفد الروسي وبشار الجعفري.",
  "والتقى رؤساء الوفود بشار الجعفري، وحضر الوفد الروسي.",
  "وقال الوفد الروسي إن بشار الجعفري والتركي سيدات أونال التقيا.",
] as const;

for (const [body, expected] of [...chains, ...homes, ...lists]) {
  test(`heads in «${body}»`, () => {
    assert.deepEqual(headsOf(body), [...expected].sort());
  });
}
for (const body of none) {
  test(`no head in «${body}»`, () => {
    assert.deepEqual(headsOf(body), []);
  });
}
