import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, test } from "node:test";

import { readContent } from "../../src/publish/content.js";
import type { Disk } from "../../src/publish/effects.js";
import { makeArticles } from "../../src/publish/make-articles.js";
import { digestOf, folderCache } from "../../src/publish/record-cache.js";
import type { MadeArticle, RecordCache } from "../../src/publish/record-cache.js";
import { smallRegistry } from "../registry/small-registry.js";
import { filesOf, tempFolder } from "../support/temp-folder.js";
import type { TempFolder } from "../support/temp-folder.js";
import { diskError, testEffects } from "./test-effects.js";

const ARTICLE =
  "# اختتام اللقاء\n\nقال سيدات أونال في أستانا أمس: «نريد حلا سريعا للجميع».\n\n- بند\n- **بند** ثان\n";
const KEY = digestOf("a");
const GENERATION = digestOf("registry and code");

let temp: TempFolder;
beforeEach(() => {
  temp = tempFolder();
  const registry = smallRegistry().map(({ file, text }) => [file, text] as const);
  temp.write({ ...Object.fromEntries(registry), "articles/first.md": ARTICLE });
});
afterEach(() => {
  temp.remove();
});

const cacheOf = (generation = GENERATION, fake: Partial<Disk> = {}): RecordCache =>
  folderCache(".jawlat-cache", generation, testEffects(temp.path(), fake).disk, 1);

const kept = (): [string, Buffer][] => [...filesOf(temp.path(".jawlat-cache"))];

async function madeOf(useCache: boolean): Promise<MadeArticle> {
  const effects = testEffects(temp.path());
  const folders = { articles: "articles", registry: "registry" };
  const { registry, files, cache } = await readContent(folders, useCache, effects);
  assert.ok(registry);
  for await (const { article, findings } of makeArticles(files, registry, {
    cache,
    effects,
    onProgress: () => {},
  })) {
    if (article !== null) return { article, findings };
  }
  throw new Error("no article");
}

test("an article from the cache is the article as it was made", async () => {
  const made = await madeOf(false);
  await madeOf(true);
  const [entry] = kept();
  assert.ok(entry);
  assert.deepEqual(await madeOf(true), JSON.parse(JSON.stringify(made)));
});

test("an entry is kept under its key and its generation", async () => {
  const cache = cacheOf();
  const made = await madeOf(false);
  await cache.put(KEY, made);
  assert.deepEqual(await cache.get(KEY), JSON.parse(JSON.stringify(made)));
  assert.equal(await cache.get(digestOf("b")), null);
  assert.equal(await cacheOf(digestOf("other code")).get(KEY), null);
});

const damages: [name: string, damage: (text: string) => string][] = [
  ["cut short", (text) => text.slice(0, -20)],
  ["emptied", () => ""],
  ["changed in one letter", (text) => text.replace("أستانا", "أستانة")],
  ["no entry at all", () => "{}"],
];
for (const [name, damage] of damages) {
  test(`an entry that is ${name} is made anew`, async () => {
    const cache = cacheOf();
    await cache.put(KEY, await madeOf(false));
    const [[path] = [""]] = kept();
    const file = temp.path(".jawlat-cache", path);
    writeFileSync(file, damage(readFileSync(file, "utf8")));
    assert.equal(await cache.get(KEY), null);
  });
}

test("a cache that cannot be written to fails nobody", async () => {
  const writeFile = () => Promise.reject(diskError("ENOSPC"));
  const cache = cacheOf(GENERATION, { writeFile });
  await cache.put(KEY, await madeOf(false));
  await cache.prune();
  assert.equal(await cache.get(KEY), null);
});

test("pruning removes other generations and, when there are many, unused entries", async () => {
  const made = await madeOf(false);
  await cacheOf(digestOf("old code")).put(KEY, made);
  const writer = cacheOf();
  await writer.put(KEY, made);
  const home = `.jawlat-cache/${GENERATION.slice(0, 32)}`;
  const extra = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`${home}/ff/${i}.json`, ""]));
  temp.write(extra(2000));
  const reader = cacheOf();
  await reader.get(KEY);
  await reader.prune();
  assert.equal(kept().length, 2001);
  temp.write(extra(2001));
  await reader.prune();
  assert.deepEqual(
    kept().map(([path]) => path),
    [`${GENERATION.slice(0, 32)}/${KEY.slice(0, 2)}/${KEY}.json`],
  );
});
