import assert from "node:assert/strict";
import { test } from "node:test";

import { article, ARTICLES, fixtureArchive } from "../search/fixture-archive.js";
import { answers, useSearch } from "../search/search-stage.js";

const foreign = article("foreign", {
  title: "تقرير Human Rights Watch عن البلدة",
  body: "قالت المنظمة (HRW) إن الطريق مقطوع.",
});
/** A city in one spelling, and in another that is five times as frequent; a country. */
const helsinki = Array.from({ length: 5 }, (_, i) =>
  article(`helsinki-${String(i)}`, { title: "قمة هلسنكي", body: "انتهت." }),
);
const rare = article("rare", { title: "وصول إلى هيلسينكي", body: "مساء." });
const berlin = article("berlin", { title: "ألمانيا ترحب", body: "في بيان." });
const { ask } = useSearch(fixtureArchive([...ARTICLES, foreign, ...helsinki, rare, berlin]));

/** A query, the first of its answers, and others that must be among them. */
const QUERIES: [query: string, first: string, ...others: string[]][] = [
  ["الجعفري", "/people/bashar-al-jaafari/", "/rounds/astana-14/"],
  ["Jaafari", "/people/bashar-al-jaafari/"],
  ["Germany", "/articles/berlin/"],
  ["إدلب", "/articles/bare/", "/articles/clitics/"],
  ["بإدلب", "/articles/bare/", "/articles/clitics/"],
  ["وادلب", "/articles/bare/", "/articles/clitics/"],
  ["دي مستورا", "/people/staffan-de-mistura/", "/articles/envoy/"],
  ["ستيفان دي ميستورا", "/people/staffan-de-mistura/", "/articles/envoy/"],
  ["المعارضه", "/articles/envoy/"],
  ["جنيف ٧", "/rounds/geneva-7/", "/articles/envoy/"],
  ["استانة 4", "/rounds/astana-4/"],
  ["«وصلوا إلى جنيف»", "/articles/city/"],
];

for (const [query, first, ...others] of QUERIES) {
  test(`«${query}» finds ${first}`, async () => {
    const page = await ask(query);
    const found = await answers(page);
    assert.equal(found[0], first);
    for (const other of others) assert.ok(found.includes(other), `${other}: ${found.join(" ")}`);
    await page.close();
  });
}

test("a number is found whole: «أستانا 4» is not round 14", async () => {
  const page = await ask("أستانا 4");
  assert.ok(!(await answers(page)).includes("/rounds/astana-14/"));
  await page.close();
});

test("a word is found in its forms, and not as the beginning of another word", async () => {
  const page = await ask("جنيف");
  const found = await answers(page);
  assert.ok(found.includes("/articles/city/"));
  assert.ok(!found.includes("/articles/namesakes/"));
  await page.close();
});

test("matches are marked in the spelling of the text, in the right places", async () => {
  const page = await ask("معارضة ديمستورا");
  await answers(page);
  const marks = await page.$$eval('[data-search="results"] mark', (nodes) =>
    nodes.map((node) => node.textContent),
  );
  assert.deepEqual(marks, ["ديمستورا", "وللمعارضة"]);
  await page.close();
});

test("markup in a text is shown as text", async () => {
  const page = await ask("غليظ");
  assert.deepEqual(await answers(page), ["/articles/markup/"]);
  const item = page.locator('[data-search="result"]');
  assert.equal(await item.getAttribute("data-kind"), "article");
  assert.match(await item.innerText(), /<b>غليظ<\/b>[\s\S]*<img src=x onerror=alert\(1\)>/);
  assert.equal(await page.locator('[data-search="results"] img').count(), 0);
  await page.close();
});

test("Latin words of a result say their language, marked or not", async () => {
  const page = await ask("watch HRW البلدة");
  assert.deepEqual(await answers(page, 1), ["/articles/foreign/"]);
  const item = page.locator('[data-search="result"]');
  assert.deepEqual(await item.locator('[lang="en"]').allTextContents(), [
    "Human Rights",
    "Watch",
    "HRW",
  ]);
  assert.equal(await item.locator("h3").innerText(), "تقرير Human Rights Watch عن البلدة");
  await page.close();
});

test("a word that no page holds is named, and the others are searched for", async () => {
  const page = await ask("إدلب زرافة");
  assert.equal((await answers(page)).length, 2);
  assert.match(await page.locator('[data-search="note"]').innerText(), /زرافة/);
  await page.close();
});

test("a query without an answer is done with nothing; signs alone too", async () => {
  for (const query of ["زرافة", "؟!"]) {
    const page = await ask(query);
    assert.deepEqual(await answers(page, 0), []);
    await page.close();
  }
});

/** A query that needs help, the addresses it finds, and what the reader is told. */
const HELPED: [query: string, found: string[], note: RegExp][] = [
  ["hsjhkm 4", ["/rounds/astana-4/"], /hsjhkm/],
  ["الجعفرري", ["/people/bashar-al-jaafari/"], /الجعفرري/],
];

for (const [query, found, note] of HELPED) {
  test(`«${query}» is helped to ${found.join(" ")}`, async () => {
    const page = await ask(query);
    const all = await answers(page);
    for (const address of found) assert.ok(all.includes(address), all.join(" "));
    assert.match(await page.locator('[data-search="note"]').innerText(), note);
    await page.close();
  });
}

test("behind the pages of a rare spelling stand those of the usual one, and a note says so", async () => {
  const page = await ask("هيلسينكي");
  const found = await answers(page, 1 + helsinki.length);
  assert.equal(found[0], "/articles/rare/");
  const note = page.locator('[data-search="note"]');
  assert.match(await note.innerText(), /هيلسينكي.*←.*هلسنكي/);
  await note.locator("a").click();
  assert.deepEqual(await answers(page, 1), ["/articles/rare/"]);
  await page.close();
});

test("one word of several is helped, and what was typed can still be asked for", async () => {
  const page = await ask("الجعفرري أستانا");
  assert.ok((await answers(page)).includes("/rounds/astana-14/"));
  const note = page.locator('[data-search="note"]');
  assert.match(await note.innerText(), /الجعفرري.*←/);
  await note.locator("a").click();
  assert.deepEqual(await answers(page, 0), []);
  const { searchParams } = new URL(page.url());
  assert.equal(searchParams.get("q"), "الجعفرري أستانا");
  assert.equal(searchParams.get("literal"), "1");
  assert.ok(await note.isHidden());
  await page.close();
});

test("words that no page has together are searched for with one word less", async () => {
  const page = await ask("الشاحنات المراقبة");
  assert.equal((await answers(page)).length, 1);
  assert.match(await page.locator('[data-search="note"]').innerText(), /الشاحنات|المراقبة/);
  await page.close();
});

test("quotation marks ask for the exact spelling, a minus leaves out", async () => {
  for (const [query, found] of [
    ["«سيرأس جولة»", []],
    ["«وصلوا الى جنيف»", []],
    ["إدلب -قذائف", ["/articles/bare/"]],
    ["إدلب -«قذائف تسقط»", ["/articles/bare/"]],
    ["إدلب -«تسقط قذائف»", ["/articles/bare/", "/articles/clitics/"]],
  ] as const) {
    const page = await ask(query);
    assert.deepEqual(await answers(page, found.length), found);
    await page.close();
  }
});
