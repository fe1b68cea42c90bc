import assert from "node:assert/strict";
import { test } from "node:test";

import { countStatuses, matrixOf } from "../../src/pictures/matrix.js";
import { REGISTRY } from "../site/fixture-archive.js";
import { roundOf } from "./picture-archive.js";

const came = (...delegations: [id: string, status: string][]) => ({
  delegations: delegations.map(([id, status]) => ({ id, status })),
});

test("matrixOf puts parties first, then who came more often, and leaves out who never came", () => {
  const rounds = [
    roundOf("astana-1", "astana", "2017-01-23", came(["russia", "guarantor"], ["who", "observer"])),
    roundOf("astana-2", "astana", "2017-02-15", came(["syrian-government", "party"])),
    roundOf("astana-3", "astana", "2018-03-14", came(["russia", "observer"], ["russia", "party"])),
  ];
  const { rows, years } = matrixOf(rounds, REGISTRY.delegations);
  assert.deepEqual(
    rows.map(({ id, cells }) => [id, cells.map((cell) => cell?.status ?? null)]),
    [
      ["syrian-government", [null, "party", null]],
      ["russia", ["guarantor", null, "observer"]],
      ["who", ["observer", null, null]],
    ],
  );
  assert.equal(rows.at(-1)?.delegation, null);
  assert.deepEqual(years, [
    { year: "2017", rounds: 2 },
    { year: "2018", rounds: 1 },
  ]);
});

test("matrixOf of rounds without delegations has no rows", () => {
  assert.deepEqual(matrixOf([roundOf("astana-1", "astana", "2017-01-23")], []).rows, []);
  assert.deepEqual(matrixOf([], REGISTRY.delegations), { rounds: [], years: [], rows: [] });
});

test("countStatuses counts what was held", () => {
  const cells = (["observer", "party", "observer"] as const).map((status) => ({ status }));
  assert.deepEqual(countStatuses([...cells, null]), [
    { status: "party", rounds: 1 },
    { status: "observer", rounds: 2 },
  ]);
});
