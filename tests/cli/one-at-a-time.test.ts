import assert from "node:assert/strict";
import { test } from "node:test";

import { oneAtATime } from "../../src/cli/one-at-a-time.js";

test("work asked for while it runs runs once more, and never twice at once", async () => {
  const log: string[] = [];
  const finish: (() => void)[] = [];
  const ask = oneAtATime(() => {
    log.push("start");
    return new Promise((resolve) => {
      finish.push(() => {
        log.push("end");
        resolve();
      });
    });
  });
  const first = ask();
  void ask();
  const third = ask();
  assert.deepEqual(log, ["start"]);
  finish.shift()?.();
  await new Promise(setImmediate);
  assert.deepEqual(log, ["start", "end", "start"]);
  finish.shift()?.();
  await Promise.all([first, third]);
  assert.deepEqual(log, ["start", "end", "start", "end"]);
  void ask();
  assert.equal(log.length, 5);
});
