import assert from "node:assert/strict";
import { test } from "node:test";

import { truncatedDate } from "../../src/site/truncated-date.js";

const cases: [edtf: string, expected: string | null][] = [
  ["2017-07-15", "2017-07-15"],
  ["2017-07", "2017-07"],
  ["2017", "2017"],
  ["2017-07-15?", "2017-07"],
  ["2017-07~", "2017"],
  ["2017%", null],
  ["2017-07-14/2017-07-15", "2017-07"],
  ["2017-07-14/2017-07-15?", "2017-07"],
  ["2017-11-30/2017-12-01", "2017"],
  ["2017-12-31/2018-01-01", null],
  ["2017-07-14/2017-07", "2017-07"],
  ["2017-07/..", null],
  ["201X", null],
  ["2017-21", null],
];

for (const [edtf, expected] of cases) {
  test(`truncatedDate("${edtf}")`, () => assert.equal(truncatedDate(edtf), expected));
}
