import assert from "node:assert/strict";
import { test } from "node:test";

import { article, fixtureArchive } from "./fixture-archive.js";
import { useRealEngine } from "./real-engine.js";

const texts = {
  both: "التقت الوفود في القاعة ثم تبادلت الوثائق.",
  apart: "تبادلت الوفود التحية ثم التقت في القاعة.",
  other: "انتهت الجلسة في القاعة.",
};
const archive = fixtureArchive(
  Object.entries(texts).map(([slug, body]) => article(slug, { title: "جلسة", body })),
);
const engine = useRealEngine(archive);

/** A query, and how many articles it leaves; the index itself cannot count but the first two. */
const COUNTS: [query: string, articles: number][] = [
  ["القاعة", 3],
  ["الوفود", 2],
  ["القاعة -الوفود", 1],
  ["القاعة -«التقت الوفود»", 2],
  ["القاعة «التقت الوفود»", 1],
];

for (const [query, articles] of COUNTS) {
  test(`«${query}»: ${String(articles)} articles are counted beside the choice`, async () => {
    const answer = await engine.answer(`?q=${encodeURIComponent(query)}&kind=article`);
    assert.equal(answer.pages.length, articles);
    assert.ok(answer.isCountable);
    assert.equal(answer.counted?.kind?.["article"], articles);
    if (answer.counts !== null) assert.equal(answer.counts.kind?.["article"], articles);
  });
}

test("where nothing is found nothing is counted", async () => {
  const answer = await engine.answer(`?q=${encodeURIComponent("زرافة")}`);
  assert.equal(answer.counted?.kind?.["article"], 0);
});
