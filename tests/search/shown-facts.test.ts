import assert from "node:assert/strict";
import { test } from "node:test";

import { placeFacts, readFacts, type ShownFacts } from "../../src/search/shown-facts.js";

const ARTICLE: ShownFacts = {
  titleWords: 3,
  kind: "article",
  date: null,
  outlet: null,
  round: null,
};

const CASES: [what: string, facts: ShownFacts, placed: string[]][] = [
  ["nothing but a title", ARTICLE, ["3"]],
  ["a day", { ...ARTICLE, date: "2019-12-10" }, ["3", "20191210"]],
  ["a month", { ...ARTICLE, date: "2019-12" }, ["3", "201912"]],
  ["a year and an outlet", { ...ARTICLE, date: "2019", outlet: "سانا" }, ["3", "2019", "سانا"]],
  ["an outlet alone", { ...ARTICLE, outlet: "سانا" }, ["3", "", "سانا"]],
  ["a round alone", { ...ARTICLE, round: "أستانا 14" }, ["3", "", "", "أستانا 14"]],
  ["the page of a thing", { ...ARTICLE, kind: "person" }, ["3", "", "", "", "person"]],
];

for (const [what, facts, placed] of CASES) {
  test(`${what} is placed and read again`, () => {
    assert.deepEqual(placeFacts(facts), placed);
    assert.deepEqual(readFacts(placed), facts);
  });
}

test("what is no kind and no date is not shown as one", () => {
  assert.deepEqual(readFacts(["2", "12-10", "", "", "song"]), { ...ARTICLE, titleWords: 2 });
});
