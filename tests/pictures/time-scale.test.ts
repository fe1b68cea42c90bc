import assert from "node:assert/strict";
import { test } from "node:test";

import { timeScale } from "../../src/pictures/time-scale.js";

test("timeScale runs right to left over whole years", () => {
  const time = timeScale(["2016-03-05", "2017-12-31"], 731);
  assert.ok(time !== null);
  // 2016 had 366 days, 2017 had 365: a day is a unit.
  assert.deepEqual(time.years, [
    { year: 2016, from: 731, to: 365 },
    { year: 2017, from: 365, to: 0 },
  ]);
  assert.equal(time.at("2016-01-01"), 731);
  assert.equal(time.at("2016-01-31"), 701);
  assert.equal(time.at("2017-12-31"), 1);
});

test("timeScale keeps its margins free", () => {
  const time = timeScale(["2019-05-01"], 100, 10);
  assert.deepEqual(time?.years, [{ year: 2019, from: 90, to: 10 }]);
});

test("timeScale of no days is none", () => assert.equal(timeScale([], 100), null));
