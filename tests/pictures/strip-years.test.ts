import assert from "node:assert/strict";
import { test } from "node:test";

import { numberedProcesses, stripYears } from "../../src/pictures/strip-years.js";
import { stripOf } from "../../src/pictures/strip.js";
import { archiveOf, roundOf } from "./picture-archive.js";

const strip = stripOf(
  archiveOf([
    roundOf("astana-2", "astana", "2017-02-15"),
    roundOf("geneva-1", "geneva", "2014-12-31", { end: "2015-01-01" }),
    roundOf("astana-1", "astana", "2017-01-23"),
  ]).rounds,
);
assert.ok(strip !== null);

test("a strip's years hold their rounds in the order of time, and years without any stay", () =>
  assert.deepEqual(
    stripYears(strip).map(({ year, marks }) => [year, ...marks.map(({ entry }) => entry.round.id)]),
    [[2014, "geneva-1"], [2015], [2016], [2017, "astana-1", "astana-2"]],
  ));

test("only rounds of a process with several are told apart by number", () =>
  assert.deepEqual([...numberedProcesses(strip)], ["astana"]));
