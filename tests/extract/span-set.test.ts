import assert from "node:assert/strict";
import { test } from "node:test";

import { spanSet } from "../../src/extract/span-set.js";

const span = (start: number, end: number) => ({ text: "", start, end });

test("a span shares a character with one of a set, or it does not", () => {
  const isTaken = spanSet([
    span(10, 14),
    span(2, 40),
    span(50, 60),
    { ...span(0, 5), in: "title" },
  ]);
  const asked = [span(0, 2), span(1, 3), span(20, 21), span(39, 50), span(40, 50), span(59, 70)];
  assert.deepEqual(
    asked.map((one) => isTaken(one)),
    [false, true, true, true, false, true],
  );
  assert.equal(isTaken({ ...span(4, 9), in: "title" }), true);
  assert.equal(isTaken({ ...span(5, 9), in: "title" }), false);
});

test("nothing shares a character with an empty set", () => {
  assert.equal(spanSet([])(span(0, 1)), false);
});
