import assert from "node:assert/strict";
import { test } from "node:test";

import { outletYears } from "../../src/pictures/outlet-years.js";
import type { Article } from "../../src/archive/archive.js";
import { articleOf } from "../site/fixture-archive.js";

let made = 0;
const article = (outlet: string | null, published: string | null, isBrief = false): Article =>
  articleOf(
    {
      slug: `a${(made += 1)}`,
      title: "خبر",
      publisher: outlet === null ? null : { id: outlet, name: outlet, basis: "text" },
      published: published === null ? null : { value: published, basis: "text", evidence: [] },
    },
    [],
    isBrief ? { kind: "brief" } : {},
  );

test("outletYears counts articles per outlet and year, years without articles too", () => {
  const counts = outletYears([
    article("bbc", "2017-07-14/2017-07-15"),
    article("sana", "2019?"),
    article("sana", "2017-01-23"),
    article("sana", null),
    article(null, "2019-12"),
    article("sana", "2019-12-10", true),
  ]);
  assert.deepEqual(counts?.years, ["2017", "2018", "2019"]);
  assert.deepEqual(
    counts.rows.map(({ outlet, counts: perYear, undated, total }) => [
      outlet.kind === "outlet" ? outlet.id : outlet.kind,
      perYear,
      undated,
      total,
    ]),
    [
      ["sana", [1, 0, 1], 1, 3],
      ["bbc", [1, 0, 0], 0, 1],
      ["unknown", [0, 0, 1], 0, 1],
      ["brief", [0, 0, 1], 0, 1],
    ],
  );
  assert.equal(counts.most, 1);
});

test("outletYears leaves out empty years where a misread date would make them centuries", () => {
  const counts = outletYears([article("sana", "0201-01-01"), article("sana", "2017-01-01")]);
  assert.deepEqual(counts?.years, ["0201", "2017"]);
});

test("outletYears of articles without dates has no years", () => {
  const counts = outletYears([article("sana", null)]);
  assert.deepEqual([counts?.years, counts?.rows[0]?.undated, counts?.most], [[], 1, 0]);
});

test("outletYears of no articles is none", () => assert.equal(outletYears([]), null));
