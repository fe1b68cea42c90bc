import assert from "node:assert/strict";
import { test } from "node:test";

import { parse } from "csv-parse/sync";
import { h } from "hastscript";

import type { Archive } from "../../src/archive/archive.js";
import { buildArchive } from "../../src/archive/build-archive.js";
import { fileOfList, printList, type ListTable } from "../../src/site/list-csv/list-table.js";
import { siteTables } from "../../src/site/list-csv/site-tables.js";
import { openSiteContext } from "../../src/site/site-context.js";
import { articleOf, emptyArchive, fixtureArchive, REGISTRY, spanIn } from "./fixture-archive.js";

const site = { baseUrl: "https://jawlat.example", pathPrefix: "/archive/" };
const HOME = "https://jawlat.example/archive/";

const tablesOf = (archive: Archive): Map<string, ListTable> =>
  new Map(
    [...siteTables(openSiteContext(archive, site))].map((table) => [
      table.address + fileOfList(table.name),
      table,
    ]),
  );

const FULL = tablesOf(fixtureArchive());

const ROUND = "الجولة الرابعة عشرة من محادثات أستانا";
const cases: { file: string; rows: unknown[][] }[] = [
  {
    file: "/rounds/astana-14/articles.csv",
    rows: [
      ["العنوان", "وسيلة الإعلام", "الكاتب", "التاريخ", "الجولة", "صلته بالجولة", "الرابط"],
      [
        ...["الجعفري: «الجولة مفيدة»", "موجز كتبه الأرشيف", "Some Author", "2019-12-10", ROUND],
        ...["موضوع المقال", `${HOME}articles/full/`],
      ],
    ],
  },
  {
    file: "/rounds/geneva-1/articles.csv",
    rows: [
      ["العنوان", "وسيلة الإعلام", "الكاتب", "التاريخ", "الجولة", "صلته بالجولة", "الرابط"],
      [
        ...["الجعفري: «الجولة مفيدة»", "موجز كتبه الأرشيف", "Some Author", "2019-12-10", ROUND],
        ...["ورد ذكرها", `${HOME}articles/full/`],
      ],
    ],
  },
  {
    file: "/rounds/astana-14/statements.csv",
    rows: [
      [
        ...["القائل", "القول", "الجولة", "التاريخ", "وسيلة الإعلام", "المقال", "الرابط"],
        "مصدر القول",
      ],
      [
        ...["بشار الجعفري", "الجولة مفيدة", ROUND, "2019-12-10", "موجز كتبه الأرشيف"],
        ...["الجعفري: «الجولة مفيدة»", `${HOME}articles/full/#q1`, ""],
      ],
      [
        ...["", "ووصل وفد", ROUND, "2019-12-10", "موجز كتبه الأرشيف"],
        ...["الجعفري: «الجولة مفيدة»", `${HOME}articles/full/#q2`, ""],
      ],
      [
        ...["روسيا", "لقاء مثمر", ROUND, "2019-12-10/2019-12-11", "", ""],
        ...[`${HOME}rounds/astana-14/#quote-1`, "https://a.example/x?y=1&z=2"],
      ],
    ],
  },
  {
    file: "/rounds/astana-14/delegations.csv",
    rows: [
      [
        ...["الوفد", "الصفة", "رئيس الوفد", "صفة رئيسه", "أُعلن أنه يرأسه", "عدد الأعضاء"],
        ...["الحضور", "الجمل التي قُرئ منها"],
      ],
      [
        ...["وفد الحكومة السورية", "طرف", "بشار الجعفري", "", "", "12؛ 3", "حضر"],
        `${HOME}articles/full/#s2 ${HOME}articles/full/#s1`,
      ],
      ["روسيا", "ضامن", "", "مبعوث", "اسم كما كُتب", "", "أُعلنت مشاركته", ""],
    ],
  },
  {
    file: "/rounds/astana-14/terms.csv",
    rows: [
      ["المسمّى", "اللفظ", "وسيلة الإعلام", "عدد المرات", "من مواضعه"],
      ["هذه الجولة", "الجولة", "موجزات كتبها الأرشيف", "1", `${HOME}articles/full/`],
      ["وفد الحكومة السورية", "وفد دمشق", "موجزات كتبها الأرشيف", "1", `${HOME}articles/full/`],
    ],
  },
  {
    file: "/delegations/syrian-government/terms.csv",
    rows: [
      ["المسمّى", "اللفظ", "وسيلة الإعلام", "عدد المرات", "من مواضعه"],
      ["وفد الحكومة السورية", "وفد دمشق", "موجزات كتبها الأرشيف", "1", `${HOME}articles/full/`],
    ],
  },
  {
    file: "/people/bashar-al-jaafari/rounds.csv",
    rows: [
      ["الجولة", "التاريخ", "الوفد الذي ترأسه", "أُعلن أنه يرأس", "عدد المقالات", "الرابط"],
      [
        ...[ROUND, "2019-12-10/2019-12-11", "وفد الحكومة السورية", "", "1"],
        `${HOME}rounds/astana-14/`,
      ],
    ],
  },
  {
    file: "/delegations/syrian-government/attendance.csv",
    rows: [
      ["الجولة", "التاريخ", "الصفة", "رئيس الوفد", "عدد الأعضاء", "الرابط"],
      [
        ...[ROUND, "2019-12-10/2019-12-11", "طرف", "بشار الجعفري", "12"],
        `${HOME}rounds/astana-14/`,
      ],
    ],
  },
  {
    file: "/rounds/rounds.csv",
    rows: [
      [
        ...["الجولة", "المسار", "أول أيامها", "آخر أيامها", "المدينة", "المقر"],
        ...["رؤساء الوفود السورية", "عدد المقالات", "الرابط"],
      ],
      [
        ...["اجتماع بلا مقالات ولا وفود", "محادثات جنيف", "2012-06-30", "2012-06-30", "جنيف"],
        ...["", "", "0", `${HOME}rounds/geneva-1/`],
      ],
      [
        ...[ROUND, "محادثات أستانا", "2019-12-10", "2019-12-11", "نور سلطان"],
        ...["فندق <ريكسوس> & برزيدنت", "بشار الجعفري", "1", `${HOME}rounds/astana-14/`],
      ],
    ],
  },
  {
    file: "/rounds/attendance.csv",
    rows: [
      [
        ...["الجولة", "التاريخ", "الوفد", "الصفة", "رئيس الوفد", "صفة رئيسه", "عدد الأعضاء"],
        "الرابط",
      ],
      [
        ...[ROUND, "2019-12-10/2019-12-11", "وفد الحكومة السورية", "طرف", "بشار الجعفري", ""],
        ...["12", `${HOME}rounds/astana-14/`],
      ],
      [
        ...[ROUND, "2019-12-10/2019-12-11", "روسيا", "ضامن", "", "مبعوث", ""],
        `${HOME}rounds/astana-14/`,
      ],
    ],
  },
  {
    file: "/rounds/astana-14/sources.csv",
    rows: [
      ["وسيلة الإعلام", "التاريخ", "الرابط"],
      ["وكالة", "2019-12-11", "https://a.example/1"],
    ],
  },
  {
    file: "/publishers/years.csv",
    rows: [
      ["وسيلة الإعلام", "السنة", "عدد المقالات"],
      ["مصدر غير معروف", "2017", "1"],
      ["مصدر غير معروف", "", "4"],
      ["موجزات كتبها الأرشيف", "2019", "1"],
    ],
  },
  {
    file: "/statements/speakers/speakers.csv",
    rows: [
      ["القائل", "عدد الأقوال", "الرابط"],
      ["بشار الجعفري", "1", `${HOME}statements/speakers/bashar-al-jaafari/`],
      ["روسيا", "1", `${HOME}statements/speakers/russia/`],
      ["قائل غير معروف", "1", `${HOME}statements/speakers/unknown/`],
    ],
  },
  {
    file: "/corrections/corrections.csv",
    rows: [
      ["المقال", "التاريخ", "ما تغيّر", "السبب", "الرابط"],
      [
        ...["الجعفري: «الجولة مفيدة»", "2020-01-02", "صُحح اسم", "خطأ مطبعي"],
        `${HOME}articles/full/#change-1`,
      ],
    ],
  },
];
for (const { file, rows } of cases) {
  test(`${file} holds what its page shows`, () => {
    const table = FULL.get(file);
    assert.ok(table !== undefined);
    assert.deepEqual(parse(printList(table), { bom: true }), rows);
  });
}

test("each list of a page is a file beside it, empty where the list is", () => {
  const beside = (folder: string) =>
    [...FULL.keys()].filter((file) => file.startsWith(folder)).map((f) => f.slice(folder.length));
  assert.deepEqual(beside("/rounds/geneva-1/"), [
    ...["articles.csv", "statements.csv", "delegations.csv", "terms.csv", "sources.csv"],
  ]);
  assert.deepEqual(beside("/people/nobody/"), [
    ...["rounds.csv", "roles.csv", "companions.csv", "statements.csv", "articles.csv"],
  ]);
  assert.deepEqual(beside("/delegations/russia/"), [
    ...["attendance.csv", "terms.csv", "statements.csv", "articles.csv"],
  ]);
  assert.deepEqual(beside("/processes/astana/"), [
    ...["rounds.csv", "attendance.csv", "years.csv", "articles.csv"],
  ]);
  assert.deepEqual(beside("/publishers/outlet/"), ["articles.csv"]);
  assert.equal(FULL.get("/people/nobody/articles.csv")?.rows.length, 0);
});

test("the lists of an empty archive have their heads alone", () => {
  const tables = [...tablesOf(emptyArchive())];
  assert.deepEqual(
    tables.map(([file, { rows }]) => [file, rows.length]),
    [
      ["/articles/articles.csv", 0],
      ["/statements/statements.csv", 0],
      ["/statements/speakers/speakers.csv", 0],
      ["/statements/rounds/rounds.csv", 0],
      ["/statements/years/years.csv", 0],
      ["/rounds/rounds.csv", 0],
      ["/rounds/attendance.csv", 0],
      ["/timeline/timeline.csv", 0],
      ["/people/people.csv", 0],
      ["/delegations/delegations.csv", 0],
      ["/publishers/publishers.csv", 0],
      ["/publishers/years.csv", 0],
      ["/corrections/corrections.csv", 0],
    ],
  );
});

test("a title that spreadsheets would run is made text, and all Arabic is read as such", () => {
  const archive = buildArchive(
    [articleOf({ slug: "a", title: '=HYPERLINK("x";"انقر")' }, [h("p", "نص.")])],
    REGISTRY,
    [],
  );
  const table = tablesOf(archive).get("/articles/articles.csv");
  assert.ok(table !== undefined);
  const text = printList(table);
  assert.ok(text.startsWith("\uFEFFالعنوان,"));
  assert.ok(text.includes('\r\n"\'=HYPERLINK(""x"";""انقر"")",,,,,https://'));
});

test("a person's printed roles and companions, each role with its place", () => {
  const text = "انتهت الجولة. وصل رئيس وفد الحكومة السورية بشار الجعفري ومعه شخص بلا صفة.";
  const named = (id: string, name: string) => ({ id, name, mentions: [spanIn(text, name)] });
  const people = [named("bashar-al-jaafari", "بشار الجعفري"), named("nobody", "شخص بلا صفة")];
  const parts = { slug: "a", title: "وصول الوفد", people, rounds: [ABOUT_ROUND] };
  const archive = buildArchive([articleOf(parts, [h("p", text)])], REGISTRY, []);
  const rowsOf = (file: string) =>
    tablesOf(archive).get(`/people/bashar-al-jaafari/${file}`)?.rows ?? [];
  assert.deepEqual(rowsOf("roles.csv"), [
    ["رئيس وفد الحكومة السورية", null, null, "وصول الوفد", `${HOME}articles/a/#s2`],
  ]);
  assert.deepEqual(rowsOf("companions.csv"), [["شخص بلا صفة", 1, ROUND, `${HOME}people/nobody/`]]);
});

const ABOUT_ROUND = {
  id: "astana-14",
  role: "subject" as const,
  basis: "text" as const,
  mentions: [],
};
