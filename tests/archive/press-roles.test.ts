import assert from "node:assert/strict";
import { test } from "node:test";

import { h } from "hastscript";

import { placeWords, pressRoles } from "../../src/archive/press-roles.js";
import { REGISTRY_SCHEMAS } from "../../src/registry/schema.js";
import { articleOf, REGISTRY, spanIn } from "../site/fixture-archive.js";

const NAME = "سالم الأمين";
const person = REGISTRY_SCHEMAS.people.parse({
  id: "salem",
  name: NAME,
  latin: [],
  roles: ["الرئيس الفلاني"],
});
const places = new Set([...placeWords(REGISTRY), "سوريا"]);

const articleSaying = (text: string, slug = "a", day: string | null = "2019-12-10") =>
  articleOf(
    {
      slug,
      title: "",
      published: day === null ? null : { value: day, basis: "text", evidence: [] },
      people: [{ id: "salem", name: NAME, mentions: [spanIn(text, NAME)] }],
    },
    [h("p", text)],
  );

const rolesIn = (...articles: ReturnType<typeof articleSaying>[]) =>
  pressRoles({ person, articles }, places);

const cases = [
  [`قال المبعوث الأممي إلى سوريا ${NAME} شيئًا.`, ["المبعوث الأممي إلى سوريا"]],
  [`وقال نائب وزير الخارجية ${NAME} شيئًا.`, ["نائب وزير الخارجية"]],
  [`اجتمع كبير مساعدي وزير الخارجية ${NAME} بهم.`, ["كبير مساعدي وزير الخارجية"]],
  [`وفد برئاسة مبعوث الأمم المتحدة ${NAME}.`, ["مبعوث الأمم المتحدة"]],
  [`كلام ينسب لوزير الخارجية ${NAME}.`, ["وزير الخارجية"]],
  [`قال ${NAME} شيئًا.`, []],
  [`وفد المعارضة ${NAME}.`, []],
  [`أما رئيس الوفد، ${NAME}، فغاب.`, []],
  [`التقى وزير الخارجية ${NAME}.`, []],
  [`زاره نائبه ${NAME}.`, []],
  [`عن نائب الرئيس ${NAME}.`, []],
  [`وصل المبعوث الخاص للرئيس الفلاني ${NAME}.`, []],
] as const;
for (const [text, expected] of cases) {
  test(`pressRoles of «${text}»`, () => {
    assert.deepEqual(
      rolesIn(articleSaying(text)).map(({ role }) => role),
      expected,
    );
  });
}

test("pressRoles names the day and the sentence of each, the most printed role first", () => {
  const roles = rolesIn(
    articleSaying(`كلام. قال المبعوث الأممي ${NAME} شيئًا.`, "b", null),
    articleSaying(`قال السفير ${NAME} شيئًا.`, "c"),
    articleSaying(`قال المبعوث الأممى ${NAME} شيئًا.`, "a"),
  );
  assert.deepEqual(
    roles.map(({ role, places: where }) => [
      role,
      where.map(({ published, reference }) => [published, reference.slug, reference.sentence]),
    ]),
    [
      [
        "المبعوث الأممي",
        [
          [null, "b", 2],
          ["2019-12-10", "a", 1],
        ],
      ],
      ["السفير", [["2019-12-10", "c", 1]]],
    ],
  );
});
