import assert from "node:assert/strict";
import { test } from "node:test";

import { searchFacets } from "../../src/search/search-facets.js";
import { fixtureArchive } from "./fixture-archive.js";

const facets = new Map(
  searchFacets(fixtureArchive()).map(({ filter, groups }) => [filter, groups]),
);

test("kinds are counted over the whole archive", () => {
  const [group] = facets.get("kind") ?? [];
  assert.deepEqual(
    group?.choices.map(({ value, count }) => [value, count]),
    [
      ["article", 6],
      ["round", 3],
      ["person", 2],
      ["delegation", 2],
    ],
  );
});

test("rounds stand under their process, by number", () => {
  assert.deepEqual(
    facets.get("round")?.map(({ label, choices }) => [label, choices.map(({ value }) => value)]),
    [
      ["محادثات أستانا", ["astana-4", "astana-14"]],
      ["محادثات جنيف", ["geneva-7"]],
    ],
  );
});

test("years begin with the newest, and a value that no page bears is left out", () => {
  const values = (filter: "year" | "delegation") =>
    facets.get(filter)?.flatMap(({ choices }) => choices.map(({ value }) => value));
  assert.deepEqual(values("year"), ["2024", "2019", "2018", "2017", "2014"]);
  assert.deepEqual(values("delegation"), ["united-nations", "syrian-government"]);
});

test("a filter without values is not offered", () => {
  const empty = { ...fixtureArchive([]), rounds: [], people: [], delegations: [] };
  assert.deepEqual(searchFacets(empty), []);
});
