import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, watch } from "node:fs";
import { test } from "node:test";

import { filesOf, tempFolder } from "../support/temp-folder.js";

for (const [signal, expected] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const) {
  test(`${signal} in the middle of a build leaves the last good site and nothing else`, async () => {
    const temp = tempFolder();
    temp.write({
      "articles/first.md": "# اختتام اللقاء\n\nاختتم المشاركون لقاءهم في أستانا أمس.\n",
      "out/site/.jawlat-site": "{}",
      "out/site/index.html": "old",
    });
    const args = ["build", "--articles", temp.path("articles"), "--out", temp.path("out/site")];
    const watcher = watch(temp.path("out"));
    const child = spawn(process.execPath, ["bin/jawlat.js", ...args, "--no-cache"], {
      stdio: "ignore",
    });
    const exit = once(child, "exit");
    await Promise.race([once(watcher, "change"), exit]);
    const stages = readdirSync(temp.path("out")).filter((name) => name.includes("stage"));
    child.kill(signal);
    await exit;
    watcher.close();
    assert.equal(stages.length, 1);
    assert.equal(child.exitCode, expected);
    assert.deepEqual(
      [...filesOf(temp.path("out"))].map(([path, bytes]) => `${path} ${bytes.toString()}`),
      ["site/.jawlat-site {}", "site/index.html old"],
    );
    assert.deepEqual(readdirSync(temp.path("out")), ["site"]);
    temp.remove();
  });
}
