import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";

import { smallRegistry } from "../registry/small-registry.js";
import { tempFolder } from "../support/temp-folder.js";

test("content that lies outside the checkout builds from its own folder", () => {
  const temp = tempFolder();
  temp.write({
    ...Object.fromEntries(smallRegistry().map(({ file, text }) => [file, text])),
    "articles/first.md": "# اختتام اللقاء\n\nاختتم المشاركون لقاءهم في أستانا أمس.\n",
  });
  const args = [resolve("bin/jawlat.js"), "build", "--no-cache"];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: temp.path(),
    encoding: "utf8",
  });
  assert.equal(status, 0, stderr);
  assert.match(readFileSync(temp.path("_site/articles/first/index.html"), "utf8"), /لقاءهم/);
  temp.remove();
});
