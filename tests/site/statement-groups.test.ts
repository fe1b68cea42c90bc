import assert from "node:assert/strict";
import { test } from "node:test";

import { h } from "hastscript";

import type { Article } from "../../src/archive/archive.js";
import { buildArchive } from "../../src/archive/build-archive.js";
import { jsonFiles } from "../../src/site/entity-json.js";
import { listedStatements } from "../../src/site/listed-statements.js";
import {
  STATEMENT_WAYS,
  statementGroup,
  statementGroups,
  statementPages,
} from "../../src/site/statement-groups.js";
import { articleOf, emptyArchive, REGISTRY, spanIn } from "./fixture-archive.js";

const JAAFARI = "bashar-al-jaafari";

/** An article in which somebody says one thing after a sentence of another. */
function quoting(slug: string, words: string, day: string | null, round?: string): Article {
  const text = `انتهى اللقاء. وقال المتحدث: «${words}».`;
  return articleOf(
    {
      slug,
      title: "خبر",
      published: day === null ? null : { value: day, basis: "text", evidence: [] },
      rounds:
        round === undefined ? [] : [{ id: round, role: "subject", basis: "text", mentions: [] }],
      quotes: [
        { speaker: null, ...spanIn(text, "انتهى اللقاء") },
        { speaker: JAAFARI, ...spanIn(text, words) },
      ],
    },
    [h("p", text)],
  );
}

const archive = buildArchive(
  [
    quoting("undated", "لا موعد بعد", null),
    quoting("old", "نريد الحوار", "2017-07?"),
    quoting("new", "عدنا إلى هنا", "2019-12-10", "astana-14"),
  ],
  REGISTRY,
  [],
);

test("a statement has its address, sentence, speaker, round and date", () => {
  assert.deepEqual(listedStatements(archive)[1], {
    kind: "article",
    id: "/articles/new/#q2",
    slug: "new",
    number: 2,
    sentence: 2,
    speaker: JAAFARI,
    text: "عدنا إلى هنا",
    round: "astana-14",
    date: "2019-12-10",
  });
});

test("newest first, those without a date last; the registry's stand at their round's days", () => {
  assert.deepEqual(
    listedStatements(archive).map(({ id }) => id),
    [
      ...["/articles/new/#q1", "/articles/new/#q2", "/rounds/astana-14/#quote-1"],
      ...["/articles/old/#q1", "/articles/old/#q2"],
      ...["/articles/undated/#q1", "/articles/undated/#q2"],
    ],
  );
});

test("a quotation is listed whoever said it, and one of a title with its place there", () => {
  const title = "«لن نرحل» في ختام اللقاء";
  const quotes = [{ speaker: null, ...spanIn(title, "لن نرحل"), in: "title" as const }];
  const one = articleOf({ slug: "headline", title, quotes }, [h("p", "نص.")]);
  const listed = listedStatements(buildArchive([one], { ...REGISTRY, rounds: [] }, []));
  assert.deepEqual(listed, [
    {
      kind: "article",
      id: "/articles/headline/#title-q1",
      slug: "headline",
      number: null,
      sentence: null,
      speaker: null,
      text: "لن نرحل",
      round: null,
      date: null,
    },
  ]);
});

test("what an article about the round prints is not listed as the registry's as well", () => {
  const printing = quoting("printing", "لقاء مثمر", "2019-12-11", "astana-14");
  const ids = listedStatements(buildArchive([printing], REGISTRY, [])).map(({ id }) => id);
  assert.deepEqual(ids, ["/articles/printing/#q1", "/articles/printing/#q2"]);
});

const groups: Record<(typeof STATEMENT_WAYS)[number], [key: string, statements: number][]> = {
  // By the alphabet: بشار, روسيا; and last nobody.
  speakers: [
    [JAAFARI, 3],
    ["russia", 1],
    ["unknown", 3],
  ],
  rounds: [["astana-14", 3]],
  years: [
    ["2019", 3],
    ["2017", 2],
    ["undated", 2],
  ],
};
for (const way of STATEMENT_WAYS) {
  test(`groups by ${way}: only those that have statements`, () => {
    const found = statementGroups(archive, way);
    assert.deepEqual(
      found.map(({ key, statements }) => [key, statements.length]),
      groups[way],
    );
    for (const { key, address } of found) assert.equal(address, `/statements/${way}/${key}/`);
  });
}

test("a group is found by its key, and one that has nothing is not there", () => {
  assert.equal(statementGroup(archive, "rounds", "astana-14")?.statements.length, 3);
  assert.equal(statementGroup(archive, "rounds", "geneva-1"), undefined);
});

test("long lists stand on several pages, of 100 each", () => {
  const many = Array.from({ length: 51 }, (_, n) =>
    quoting(`a-${String(n)}`, "كلام", "2018-02-01"),
  );
  const pages = statementPages(buildArchive(many, { ...REGISTRY, rounds: [] }, []));
  const sizes = [...pages.values()].map(({ page }) => [page.address, page.items.length]);
  const speaker = `/statements/speakers/${JAAFARI}/`;
  assert.deepEqual(sizes, [
    ["/statements/", 100],
    ["/statements/page/2/", 2],
    [speaker, 51],
    ["/statements/speakers/unknown/", 51],
    ["/statements/years/2018/", 100],
    ["/statements/years/2018/page/2/", 2],
  ]);
});

test("an archive without quotations has the first page all the same", () => {
  assert.deepEqual([...statementPages(emptyArchive()).keys()], ["/statements/"]);
});

test("beside each page stand its statements as records", () => {
  const files = new Map([...jsonFiles(archive)].map(({ address, value }) => [address, value]));
  assert.deepEqual(files.get("/statements/rounds/astana-14/index.json"), {
    by: "rounds",
    id: "astana-14",
    name: "الجولة الرابعة عشرة من محادثات أستانا",
    page: 1,
    pages: 1,
    statements: listedStatements(archive).slice(0, 3),
  });
  assert.deepEqual(files.get("/statements/years/index.json"), {
    by: "years",
    groups: [
      { id: "2019", name: "2019", address: "/statements/years/2019/", statements: 3 },
      { id: "2017", name: "2017", address: "/statements/years/2017/", statements: 2 },
      {
        id: "undated",
        name: "بلا تاريخ معروف",
        address: "/statements/years/undated/",
        statements: 2,
      },
    ],
  });
});
