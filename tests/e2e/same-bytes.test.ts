import assert from "node:assert/strict";
import { test } from "node:test";

import { jawlat } from "../support/jawlat.js";
import { filesOf, tempFolder } from "../support/temp-folder.js";

test("two builds of one content are the same bytes, with and without the cache", async () => {
  const temp = tempFolder();
  await build(temp.path("one"));
  await build(temp.path("two"), "--no-cache");
  const [one, two] = [filesOf(temp.path("one")), filesOf(temp.path("two"))];
  assert.ok(one.has("rounds/astana-14/index.html"));
  assert.deepEqual([...one.keys()], [...two.keys()]);
  const different = [...one].filter(([name, bytes]) => two.get(name)?.equals(bytes) !== true);
  assert.deepEqual(
    different.map(([name]) => name),
    [],
  );
  temp.remove();
});

async function build(out: string, ...flags: string[]): Promise<void> {
  const { code, stderr } = await jawlat("build", "--articles", "articles", "--out", out, ...flags);
  assert.equal(code, 0, stderr);
}
