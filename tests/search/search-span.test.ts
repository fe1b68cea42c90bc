import assert from "node:assert/strict";
import { test } from "node:test";

import {
  filtersOf,
  firstDayIn,
  isInSpan,
  lastDayIn,
  uncertainMonths,
} from "../../src/search/browser/search-span.js";
import { readState } from "../../src/search/browser/search-state.js";

const stateOf = (from: string, to: string) => readState(new URLSearchParams({ from, to }));

/** From, to; the months asked of the index, and those of them that the span cuts through. */
const SPANS = [
  ["2019-11", "2019-12", ["2019-11", "2019-12"], []],
  ["2019-11-01", "2019-12-31", ["2019-11", "2019-12"], []],
  ["2019-11-02", "2019-12", ["2019-11", "2019-12"], ["2019-11"]],
  ["2019-12-03", "2019-12-09", ["2019-12"], ["2019-12"]],
  ["2019-12", "2020-02-28", ["2019-12", "2020-01", "2020-02"], ["2020-02"]],
  ["2019-12", "2020-02-29", ["2019-12", "2020-01", "2020-02"], []],
  ["2024-11", "", ["2024-11", "2024-12"], []],
  ["", "2017-01-20", ["2017-01"], ["2017-01"]],
  ["2019-12", "2019-11", ["none"], []],
  ["2019-12-09", "2019-12-03", ["none"], ["2019-12"]],
] as const;

for (const [from, to, months, cut] of SPANS) {
  test(`from «${from}» to «${to}» asks for ${months.join(" ")}`, () => {
    const state = stateOf(from, to);
    const { month } = filtersOf(state, { first: "2017-01", last: "2024-12" });
    assert.deepEqual(month, { any: months });
    assert.deepEqual(uncertainMonths(state), cut);
  });
}

/** A page's date, from, to, and whether it may lie between them. */
const DATES = [
  ["2019-12-10", "2019-12-10", "2019-12-10", true],
  ["2019-12-10", "2019-12-11", "", false],
  ["2019-12-10", "", "2019-12-09", false],
  ["2019-12-31", "", "2019-12", true],
  ["2020-01-01", "", "2019-12", false],
  ["2019-12", "2019-12-15", "", true],
  ["2019-12", "", "2019-12-15", true],
  ["2019-12", "2020-01-01", "", false],
  ["2019", "2019-06-01", "2019-07-01", true],
  ["2018", "2019-06-01", "", false],
] as const;

for (const [date, from, to, lies] of DATES) {
  test(`${date} lies ${lies ? "" : "not "}from «${from}» to «${to}»`, () => {
    assert.equal(isInSpan(date, { from, to }), lies);
  });
}

test("a month is its first and its last day, a day itself, an open end open", () => {
  assert.deepEqual(["2019-02", "2020-02", "2019-12-10", ""].map(firstDayIn), [
    "2019-02-01",
    "2020-02-01",
    "2019-12-10",
    "",
  ]);
  assert.deepEqual(["2019-02", "2020-02", "2019-12-10", ""].map(lastDayIn), [
    "2019-02-28",
    "2020-02-29",
    "2019-12-10",
    "",
  ]);
});
