import assert from "node:assert/strict";
import { test } from "node:test";

import { article, fixtureArchive } from "./fixture-archive.js";
import { useRealEngine } from "./real-engine.js";

/** Year of publication and text. */
const TEXTS: [year: string, text: string][] = [
  ["2017", "التقت الوفود في القاعة ثم تبادلت الوثائق."],
  ["2018", "تبادلت الوفود التحية ثم التقت في القاعة."],
  ["2019", "انتهت الجلسة في القاعة."],
];
const dated = TEXTS.map(([year, body]) =>
  article(`of-${year}`, {
    title: "جلسة",
    body,
    published: { value: year, basis: "text", evidence: [] },
  }),
);
/** More than are looked at only in order to be counted. */
const many = Array.from({ length: 30 }, (_, i) =>
  article(`many-${String(i)}`, { title: "قافلة", body: "وصلت ثم التقت الأهالي." }),
);
const archive = fixtureArchive([...dated, ...many]);
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

/** A query with a year chosen, and how many articles each year would leave in its place. */
const YEARS: [query: string, chosen: string, counted: Record<string, number>][] = [
  ["القاعة", "2018", { 2017: 1, 2018: 1, 2019: 1 }],
  ["القاعة -«التقت الوفود»", "2018", { 2017: 0, 2018: 1, 2019: 1 }],
  ["القاعة -تبادلت", "2019", { 2017: 0, 2018: 0, 2019: 1 }],
  ["«التقت الوفود»", "2017", { 2017: 1, 2018: 0, 2019: 0 }],
  ["القاعة", "1999", { 2017: 1, 2018: 1, 2019: 1 }],
];

for (const [query, chosen, counted] of YEARS) {
  test(`«${query}» in ${chosen}: other years carry what they would leave`, async () => {
    const answer = await engine.answer(`?q=${encodeURIComponent(query)}&year=${chosen}`);
    const years = answer.counted?.year ?? {};
    const known = Object.keys(counted).map((year) => [year, years[year]]);
    assert.deepEqual(Object.fromEntries(known), counted);
    assert.equal(answer.counted?.kind?.["article"], answer.pages.length);
  });
}

test("a phrase that too many pages may have leaves the other choices without a number", async () => {
  const answer = await engine.answer(`?q=${encodeURIComponent("«ثم التقت»")}&year=2018`);
  assert.equal(answer.counted?.year, undefined);
  assert.equal(answer.counted?.kind?.["article"], 1);
});

test("where nothing is found nothing is counted", async () => {
  const answer = await engine.answer(`?q=${encodeURIComponent("زرافة")}`);
  assert.equal(answer.counted?.kind?.["article"], 0);
});
