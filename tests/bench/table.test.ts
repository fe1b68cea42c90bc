import assert from "node:assert/strict";
import { test } from "node:test";

import { stageTable } from "../../bench/table.js";

const MIB = 2 ** 20;

test("stageTable gives each stage's time, share, cost an item and memory, and the sum", () => {
  const stages = [
    { stage: "read files", ms: 500, cpuMs: 400, items: 1000, rss: 100 * MIB },
    { stage: "render pages", ms: 1500, cpuMs: 2000, items: 0, rss: 250.4 * MIB },
  ];
  assert.equal(
    stageTable(stages),
    [
      "stage         seconds   CPU  share  items  ms/item  RSS after (MiB)",
      "read files       0.50  0.40   25 %   1000     0.50              100",
      "render pages     1.50  2.00   75 %                              250",
      "all              2.00  2.40",
    ].join("\n"),
  );
});

test("stageTable divides by nothing when nothing was measured", () => {
  const lines = stageTable([{ stage: "read files", ms: 0, cpuMs: 0, items: 0, rss: 0 }]).split(
    "\n",
  );
  assert.deepEqual(lines.slice(1), [
    `read files     0.00  0.00${" ".repeat(39)}0`,
    "all            0.00  0.00",
  ]);
});
