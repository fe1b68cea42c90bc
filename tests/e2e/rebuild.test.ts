import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { after, test } from "node:test";

import { jawlat } from "../support/jawlat.js";
import { filesOf, tempFolder } from "../support/temp-folder.js";

const temp = tempFolder();
after(() => {
  temp.remove();
});

const ADDRESS = ["--base-url", "https://jawlat.example", "--path-prefix", "/archive/"];
/** Not UTF-8: it must come back from the package, too. */
const UTF_16 = Buffer.from(
  "\ufeffختام الجولة\r\n\r\nاختتمت الجولة في أستانا مساء اليوم.\r\n",
  "utf16le",
);

test("a site is built again from its data package, the same in every byte", async () => {
  const articles = temp.path("articles");
  for (const name of ["2019-12-09-astana-14-eve.md", "2019-12-12-astana-14.md"]) {
    cpSync(`articles/${name}`, `${articles}/${name}`);
  }
  const opening = Buffer.from(
    "\ufeffبدء الجولة\r\n\r\nانطلقت الجولة في أستانا صباح اليوم.\r\n\r\nوقال الوفد إن «اللقاء مفيد».\r\n",
  );
  temp.write({ "articles/with-bom.txt": opening });
  temp.write({ "articles/utf-16.txt": UTF_16 });
  await build("--articles", articles, "--out", temp.path("first"));
  cpSync(temp.path("first", "data"), temp.path("package"), { recursive: true });
  await build("--package", temp.path("package"), "--out", temp.path("second"));
  const [first, second] = [filesOf(temp.path("first")), filesOf(temp.path("second"))];
  assert.ok(first.has("articles/utf-16/index.html"));
  assert.ok(first.get("data/sources.jsonl")?.includes('"base64":'));
  assert.deepEqual([...second.keys()], [...first.keys()]);
  const different = [...first].filter(([name, bytes]) => second.get(name)?.equals(bytes) !== true);
  assert.deepEqual(
    different.map(([name]) => name),
    [],
  );
});

test("a package that was changed is not built, and the line is named", async () => {
  const file = temp.path("package", "sources.jsonl");
  writeFileSync(file, readFileSync(file, "utf8").replace("انطلقت", "افتتحت"));
  const run = await jawlat("build", "--package", temp.path("package"), "--out", temp.path("third"));
  assert.equal(run.code, 1);
  assert.match(
    run.stderr,
    /sources\.jsonl:\d+:1 .*package-source.*with-bom\.txt is not what its sha256/,
  );
});

test("a package beside folders of content is a wrong use", async () => {
  const run = await jawlat("build", "--package", "x", "--articles", "articles");
  assert.equal(run.code, 2);
  assert.match(run.stderr, /--package holds articles and registry/);
});

async function build(...flags: string[]): Promise<void> {
  const { code, stderr } = await jawlat("build", ...flags, ...ADDRESS);
  assert.equal(code, 0, stderr);
}
