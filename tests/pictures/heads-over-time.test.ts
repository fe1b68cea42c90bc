import assert from "node:assert/strict";
import { test } from "node:test";

import { headsOverTime } from "../../src/pictures/heads-over-time.js";
import type { DelegationEntry } from "../../src/archive/archive.js";
import type { Round } from "../../src/registry/schema.js";
import { archiveOf, roundOf } from "./picture-archive.js";

function delegationOf(rounds: readonly Round[]): DelegationEntry {
  const entry = archiveOf(rounds).delegations.find(({ delegation }) => delegation.id === "russia");
  assert.ok(entry !== undefined);
  return entry;
}

const led = (head: string | null) => ({
  delegations: [{ id: "russia", status: "guarantor", head }],
});

test("headsOverTime gives each head a row, the first head first, later rounds further left", () => {
  const heads = headsOverTime(
    delegationOf([
      roundOf("astana-3", "astana", "2018-12-31", led("nobody")),
      roundOf("astana-1", "astana", "2017-01-01", led("nobody")),
      roundOf("astana-2", "astana", "2017-06-01", led("bashar-al-jaafari")),
      roundOf("astana-4", "astana", "2018-02-01", led(null)),
    ]),
  );
  assert.deepEqual(
    heads?.rows.map(({ head, rounds }) => [head.id, rounds.map(({ id }) => id)]),
    [
      ["nobody", ["astana-1", "astana-3"]],
      ["bashar-al-jaafari", ["astana-2"]],
    ],
  );
  const [first, last] = heads.rows[0]?.marks ?? [];
  assert.equal(first, heads.width);
  assert.ok((last ?? -1) >= 0 && (last ?? 0) < 2);
});

const headless = [
  { name: "a delegation that no one is known to have headed", rounds: [led(null)] },
  { name: "a delegation that never came", rounds: [{}] },
];
for (const { name, rounds } of headless) {
  test(`headsOverTime of ${name} is none`, () => {
    const [more = {}] = rounds;
    assert.equal(
      headsOverTime(delegationOf([roundOf("astana-1", "astana", "2017-01-01", more)])),
      null,
    );
  });
}
