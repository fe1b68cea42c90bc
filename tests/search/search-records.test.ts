import assert from "node:assert/strict";
import { test } from "node:test";

import { searchRecords } from "../../src/search/search-records.js";
import { fixtureArchive } from "./fixture-archive.js";

const records = new Map(searchRecords(fixtureArchive()).map((record) => [record.address, record]));

function recordAt(address: string) {
  const record = records.get(address);
  if (record === undefined) throw new Error(`no record at ${address}`);
  return record;
}

test("every article, round, person and delegation has one record", () => {
  const kinds = [...records.values()].map(({ kind }) => kind);
  const counts = ["article", "round", "person", "delegation"].map(
    (kind) => kinds.filter((other) => other === kind).length,
  );
  assert.deepEqual(counts, [6, 3, 2, 2]);
});

test("an article is found by its words and by what it means but does not print", () => {
  const { title, text, hidden, filters, date } = recordAt("/articles/envoy/");
  assert.equal(title, "المبعوث يلتقي الأطراف");
  assert.ok(text.startsWith("لقاءات منفصلة\nاجتمع ديمستورا"));
  assert.ok(hidden.includes("ستيفان دي مستورا"));
  assert.ok(hidden.includes("جنيف 7"));
  assert.equal(date, null);
  assert.deepEqual(filters, {
    kind: ["article"],
    process: ["geneva"],
    round: ["geneva-7"],
    person: ["staffan-de-mistura"],
  });
});

test("an article that only mentions a round belongs to its process and not to the round", () => {
  assert.deepEqual(recordAt("/articles/city/").filters, { kind: ["article"], process: ["astana"] });
});

test("outlet, year and date come from the record", () => {
  const { filters, date, outlet } = recordAt("/articles/clitics/");
  assert.deepEqual(filters, { kind: ["article"], outlet: ["example"], year: ["2019"] });
  assert.equal(date, "2019-12-10");
  assert.equal(outlet, "صحيفة المثال");
});

test("a round holds its heads, outcomes and names", () => {
  const { text, names, filters, date } = recordAt("/rounds/astana-14/");
  assert.match(text, /وفد الحكومة السورية، بشار الجعفري/);
  assert.match(text, /بيان ختامي/);
  assert.ok(names.includes("أستانا 14"));
  assert.deepEqual(filters, {
    kind: ["round"],
    process: ["astana"],
    round: ["astana-14"],
    delegation: ["syrian-government"],
    person: ["bashar-al-jaafari"],
    year: ["2024"],
  });
  assert.equal(date, "2024-01-10");
});

test("a person holds roles, transliterations and rounds led", () => {
  const { text, names, filters } = recordAt("/people/bashar-al-jaafari/");
  assert.match(text, /مندوب دائم/);
  assert.match(text, /جولة جنيف 7/);
  assert.deepEqual(names, ["بشار الجعفري", "الجعفري", "Bashar Jaafari"]);
  assert.deepEqual(filters.round, ["astana-14", "astana-4", "geneva-7"]);
});

test("a delegation holds the terms outlets use", () => {
  assert.match(recordAt("/delegations/syrian-government/").text, /وفد دمشق/);
});
