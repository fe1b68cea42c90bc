import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";

import { scoreSet } from "../../bench/accuracy.js";
import { f1, macroF1, scoreRecords, type Score } from "../../bench/score-records.js";
import type { ArticleRecord } from "../../src/record/article-record.js";

const SETS = [
  { name: "own", articles: "articles", gold: "tests/gold/articles.json", least: 0.97 },
  {
    name: "development",
    articles: "tests/fixtures/development",
    gold: "tests/gold/development.json",
    least: 0.93,
  },
];

const listOf = (score: Score): string[] =>
  score.slips
    .map(({ source, field, kind, what }) => `${source}  ${field}  ${kind}  ${what}`)
    .sort();

for (const { name, articles, gold, least } of SETS) {
  const score = scoreSet({ articles, gold });

  test(`${name} articles agree with their gold`, () => {
    assert.ok(macroF1(score) >= least, `macro-F1 is ${macroF1(score).toFixed(4)}`);
    for (const field of ["title", "published", "people"]) {
      assert.ok(f1(score.fields.get(field) ?? { right: 0, extra: 1, missed: 0 }) >= 0.99, field);
    }
  });

  // A slip in an article, or a rule that reads less than before, shows here by name. Read the
  // difference, then `UPDATE=1 npm run test:unit -- accuracy` if it is meant.
  test(`no slip of the ${name} articles but those that are known`, () => {
    const file = `tests/gold/known-slips.${name}.txt`;
    if (process.env["UPDATE"] === "1") writeFileSync(file, listOf(score).join("\n") + "\n");
    assert.deepEqual(listOf(score), readFileSync(file, "utf8").split("\n").filter(Boolean));
  });
}

test("a record that says something else is an extra and a miss", () => {
  const record = { title: "عنوان", people: [{ id: "b", name: "ب", mentions: [] }] };
  const empty = { rounds: [], delegations: [], quotes: [], dates: [], places: [] };
  const gold = {
    source: "x.md",
    title: "عنوان",
    subject: [],
    mentioned: [],
    people: ["a"],
    delegations: [],
  };
  const whole = {
    ...empty,
    ...record,
    publisher: null,
    published: null,
  } as unknown as ArticleRecord; // what is compared
  const { slips } = scoreRecords([gold], new Map([["x.md", whole]]));
  assert.deepEqual(slips, [
    { source: "x.md", field: "people", kind: "missed", what: "a" },
    { source: "x.md", field: "people", kind: "extra", what: "b" },
  ]);
});

test("F1 is the harmonic mean, and 1 where nothing was to be found", () => {
  assert.equal(f1({ right: 1, extra: 1, missed: 0 }), 2 / 3);
  assert.equal(f1({ right: 0, extra: 0, missed: 0 }), 1);
});
