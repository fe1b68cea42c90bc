import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";

import { makeBag } from "../../src/bag/make-bag.js";
import { main } from "../../src/cli/main.js";
import { diskError, testEffects } from "../publish/test-effects.js";
import { smallRegistry } from "../registry/small-registry.js";
import { filesOf, tempFolder } from "../support/temp-folder.js";

/** Stands in the withdrawn article alone. */
const WITHHELD = "زبرجدة";
const KEPT = "# اختتام اللقاء\n\nاختتم المشاركون لقاءهم في أستانا.\n";

const PLACE = ["--base-url", "https://jawlat.example", "--path-prefix", "/archive/"];

const temp = tempFolder();
let bag: Map<string, Buffer>;
before(async () => {
  temp.write({
    ...Object.fromEntries(smallRegistry().map(({ file, text }) => [file, text])),
    "articles/kept.md": KEPT,
    "articles/taken-back.md": `# عنوان ${WITHHELD}\n\nنص ${WITHHELD}.\n`,
    "registry/withheld.yaml": "- { slug: taken-back, since: 2026-03-04, reason: rights }\n",
  });
  await run(0, "build", "--publish", "--no-cache", ...PLACE);
  await run(0, "bag", "--out", "bag", "--no-cache", ...PLACE);
  bag = filesOf(temp.path("bag"));
});
after(() => temp.remove());

async function run(wanted: number, ...argv: string[]): Promise<string> {
  const effects = testEffects(temp.path());
  const code = await main(argv, effects);
  const said = [...effects.printed, ...effects.said].join("\n");
  assert.equal(code, wanted, said);
  return said;
}

const namesBelow = (files: ReadonlyMap<string, unknown>, folder: string): string[] =>
  [...files.keys()].flatMap((path) => (path.startsWith(folder) ? [path.slice(folder.length)] : []));

test("a bag holds sources, registry, promises, records and the site, and is whole", async () => {
  assert.deepEqual(namesBelow(bag, "data/content/"), [
    "articles/kept.md",
    "permalinks.lock.json",
    ...[...smallRegistry().map(({ file }) => file), "registry/withheld.yaml"].sort(),
  ]);
  assert.equal(String(bag.get("data/content/articles/kept.md")), KEPT);
  assert.match(String(bag.get("data/records.jsonl")), /^\{"slug":"kept",[^\n]*\}\n$/);
  const site = filesOf(temp.path("_site"));
  assert.deepEqual(namesBelow(bag, "data/site/"), [...site.keys()]);
  for (const [path, bytes] of site) assert.ok(bag.get(`data/site/${path}`)?.equals(bytes), path);
  const info = String(bag.get("bag-info.txt"));
  assert.match(info, /^Source-Organization: جولات$/m);
  assert.match(info, /^External-Identifier: https:\/\/jawlat\.example\/archive\/$/m);
  assert.match(info, /^Bagging-Date: 2026-03-04$/m);
  assert.match(
    await run(0, "verify", "bag"),
    /^Complete and unchanged: \d+ files, \d+ bytes in bag$/,
  );
});

test("no byte of a bag holds a word of a withdrawn article", () => {
  const found = [...bag].filter(
    ([path, bytes]) => path.includes(WITHHELD) || bytes.includes(WITHHELD),
  );
  assert.deepEqual(found, []);
  assert.ok([...bag.values()].some((bytes) => bytes.includes("اختتم المشاركون")));
});

test("the site is built again from the bag's content, the same in every byte", async () => {
  const effects = testEffects(temp.path("bag/data/content"));
  const flags = ["--out", temp.path("again"), "--no-cache", ...PLACE];
  assert.equal(await main(["build", ...flags], effects), 0, effects.said.join("\n"));
  const again = filesOf(temp.path("again"));
  const different = [...again].filter(([path, bytes]) => {
    return bag.get(`data/site/${path}`)?.equals(bytes) !== true;
  });
  assert.deepEqual(
    different.map(([path]) => path),
    [],
  );
  assert.equal(again.size, namesBelow(bag, "data/site/").length);
});

test("made again on the same day, a bag is the same in every byte, and replaces the last one", async () => {
  writeFileSync(temp.path("bag/data/records.jsonl"), "changed");
  const said = await run(1, "verify", "bag");
  assert.match(said, /^bag\/data\/records\.jsonl:1:1 {2}bag-changed-file {2}The file was changed/m);
  await run(0, "bag", "--out", "bag", "--no-cache", ...PLACE);
  assert.deepEqual(filesOf(temp.path("bag")), bag);
});

test("a folder that is no bag of ours is not replaced, a site neither", async () => {
  temp.write({ "papers/letter.txt": "رسالة", "papers/bag-info.txt": "Source-Organization: x\n" });
  for (const out of ["papers", "_site"]) {
    const said = await run(2, "bag", "--out", out, "--no-cache");
    assert.match(
      said,
      /is not empty and no bag of ours, and the bag would replace it\. Name another/,
    );
  }
  assert.equal(readFileSync(temp.path("papers/letter.txt"), "utf8"), "رسالة");
  assert.match(
    await run(2, "build", "--out", "bag", "--no-cache"),
    /is not empty and no site of ours/,
  );
});

test("content with errors makes no bag, and the last one stands", async () => {
  temp.write({ "bad/one.md": "---\nrounds: astana-1\n---\nنص\n" });
  const said = await run(1, "bag", "--out", "bag", "--articles", "bad", "--no-cache");
  assert.match(said, /^bad\/one\.md:2:1 /);
  assert.match(said, /There is no bag: 1 error/);
  assert.deepEqual(filesOf(temp.path("bag")), bag);
  assertNothingBeside();
});

test("a full disk and Ctrl-C leave the last bag and nothing beside it", async () => {
  const options = {
    ...{ articles: "articles", registry: "registry", out: "bag", useCache: false },
    ...{ baseUrl: "https://jawlat.example", pathPrefix: "/", organization: null },
  };
  const watcher = { stage: () => {}, progress: () => {} };
  const effects = testEffects(temp.path());
  const stages = {
    render: () => {
      assert.equal(existsSync(temp.path("bag.stage-4242")), true);
      effects.interrupt();
      assert.equal(existsSync(temp.path("bag.stage-4242")), false);
      return Promise.reject(diskError("ENOSPC"));
    },
    index: () => Promise.resolve([]),
    bundle: () => Promise.resolve(),
  };
  await assert.rejects(makeBag(options, stages, effects, watcher), /ENOSPC/);
  assert.deepEqual(filesOf(temp.path("bag")), bag);
  assertNothingBeside();
});

function assertNothingBeside(): void {
  const beside = readdirSync(temp.path()).filter((name) => name.startsWith("bag."));
  assert.deepEqual(beside, []);
}
