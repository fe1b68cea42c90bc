import assert from "node:assert/strict";
import { after, test } from "node:test";

import { writeInThreads } from "../../src/cards/card-threads.js";
import type { Card } from "../../src/cards/card.js";
import { renderCard } from "../../src/cards/render-card.js";
import { filesOf, tempFolder } from "../support/temp-folder.js";

const folder = tempFolder();
// Kept cards lie below the current folder.
process.chdir(folder.path());
after(() => {
  process.chdir("/");
  folder.remove();
});

const cards = ["لقاء", "جولة", "موعد"].map((title, n): Card => ({
  address: `/articles/${n}/card.png`,
  process: "geneva",
  kicker: null,
  title,
  facts: [],
}));
const files = { outDir: folder.path("site"), maker: "test" };

test("threads write the same cards as this one, and tell which files they kept", async () => {
  const kept = await writeInThreads(cards, files, new AbortController().signal);
  const written = [...filesOf(files.outDir)];
  const expected = cards.map((card) => [card.address.slice(1), Buffer.from(renderCard(card))]);
  assert.deepEqual(written, expected);
  assert.deepEqual(kept.sort(), [...filesOf(folder.path(".jawlat-cache", "cards")).keys()]);
});

test("a fault of a thread is told", async () => {
  folder.write({ wall: "" });
  const below = { ...files, outDir: folder.path("wall") };
  const writing = writeInThreads(cards, below, new AbortController().signal);
  await assert.rejects(writing, { code: "ENOTDIR" });
});

test("threads that are ended write nothing more", async () => {
  const ending = new AbortController();
  const outDir = folder.path("ended");
  const writing = writeInThreads(cards, { ...files, outDir }, ending.signal);
  ending.abort();
  await assert.rejects(writing, { message: /ended early/ });
  await assert.rejects(writeInThreads(cards, files, ending.signal), { name: "AbortError" });
});
