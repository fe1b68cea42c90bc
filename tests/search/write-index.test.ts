import assert from "node:assert/strict";
import { after, test } from "node:test";

import { writeIndexOf, writeSearchIndex } from "../../src/search/write-index.js";
import { filesOf, tempFolder } from "../support/temp-folder.js";
import { fixtureArchive } from "./fixture-archive.js";

const folder = tempFolder();
after(folder.remove);

test("one archive gives the same bytes twice", async () => {
  assert.deepEqual(await writeSearchIndex(fixtureArchive(), folder.path("a")), []);
  assert.deepEqual(await writeSearchIndex(fixtureArchive(), folder.path("b")), []);
  const [first, second] = [filesOf(folder.path("a")), filesOf(folder.path("b"))];
  assert.ok(first.has("pagefind/pagefind.js"));
  assert.deepEqual([...second.keys()], [...first.keys()]);
  for (const [name, bytes] of first) assert.ok(bytes.equals(second.get(name) ?? Buffer.of()), name);
});

test("only what the search page loads is published", () => {
  const names = [...filesOf(folder.path("a")).keys()];
  const other = names.filter(
    (name) =>
      !/^pagefind\/(?:(?:fragment|index|filter)\/und_\w+\.pf_\w+|pagefind\.und_\w+\.pf_meta|pagefind\.js|names\.table|words\.table|pagefind-entry\.json|wasm\.unknown\.pagefind)$/.test(
        name,
      ),
  );
  assert.deepEqual(other, []);
  assert.equal(names.filter((name) => name.startsWith("pagefind/fragment/")).length, 13);
});

test("an empty archive gives an index of its registry alone", async () => {
  assert.deepEqual(await writeSearchIndex(fixtureArchive([]), folder.path("none")), []);
  const names = [...filesOf(folder.path("none")).keys()];
  assert.equal(names.filter((name) => name.startsWith("pagefind/fragment/")).length, 7);
});

test("two pages at one address are an error and nothing is written", async () => {
  const record = {
    kind: "article" as const,
    address: "/articles/a/",
    text: "نص",
    lead: null,
    hidden: [],
    names: [],
    filters: {},
    date: null,
    outlet: null,
    round: null,
  };
  const twice = [
    { ...record, title: "أول" },
    { ...record, title: "ثان" },
  ];
  assert.deepEqual(await writeIndexOf(twice, folder.path("twice")), [
    "two pages have the address /articles/a/",
  ]);
  assert.throws(() => filesOf(folder.path("twice")));
});

test("a folder that cannot be made is an error, not an exception", async () => {
  folder.write({ blocked: "a file" });
  const errors = await writeSearchIndex(fixtureArchive([]), folder.path("blocked"));
  assert.equal(errors.length, 1);
  assert.match(errors.join(), /ENOTDIR|EEXIST/);
});
