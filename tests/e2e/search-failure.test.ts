import assert from "node:assert/strict";
import { test } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";

import type { Page } from "playwright-core";

import { exchangeText } from "../../src/search/one-byte-letters.js";
import { article, ARTICLES, fixtureArchive } from "../search/fixture-archive.js";
import { answers, PREFIX, siteOf, useSearch } from "../search/search-stage.js";

const query = `?q=${encodeURIComponent("إدلب")}`;
const { open, ask, serve } = useSearch(fixtureArchive());

/** An article that only an index published later has. */
const NEWEST = article("newest", { title: "هدوء في إدلب", body: "عاد الأهالي إلى القرى." });

test("a part of the index that cannot be loaded is an error, and retry gets it", async () => {
  const page = await open(`?q=${encodeURIComponent("إدلب")}`, {
    missing: /^pagefind\/index\//,
  });
  await page.waitForSelector('[data-search="status"][data-state="error"]');
  await page.unroute("**/*");
  await serve(page);
  await page.locator('[data-search="retry"]').click();
  assert.equal((await answers(page, 2)).length, 2);
  assert.ok(await page.locator('[data-search="retry"]').isHidden());
  await page.close();
});

test("an index that another has taken the place of is loaded anew by itself", async () => {
  const page = await open("");
  await page.locator('[data-search="field"]').focus();
  await page.waitForResponse(/\.pf_meta$/);
  // Published while the page stands open: the parts that the page knows of are gone.
  await page.unroute("**/*");
  await serve(page, { files: await siteOf(fixtureArchive([...ARTICLES, NEWEST])) });
  await page.keyboard.type("إدلب");
  assert.ok((await answers(page, 3)).includes("/articles/newest/"));
  await page.close();
});

test("a page older than the index lists what the index has", async () => {
  const files = await siteOf(fixtureArchive([NEWEST]));
  const page = await open(`?q=${encodeURIComponent("إدلب")}&kind=article`, { files });
  assert.deepEqual(await answers(page, 1), ["/articles/newest/"]);
  await page.close();
});

/** How often a page was opened; the link in the note says that there is a newer one. */
function watchOpenings(page: Page): () => number {
  let openings = 0;
  page.on("request", (request) => {
    if (request.isNavigationRequest()) openings++;
  });
  return () => openings;
}

test("a page older than an index that it can read says so, and offers the newer page", async () => {
  const files = await siteOf(fixtureArchive([NEWEST]));
  const page = await open(query, { files });
  assert.deepEqual(await answers(page, 1), ["/articles/newest/"]);
  const openings = watchOpenings(page);
  const link = page.locator('[data-search="note"] a');
  assert.match(await page.locator('[data-search="note"]').innerText(), /جُدِّد الأرشيف/);
  await Promise.all([page.waitForEvent("load"), link.click()]);
  assert.equal(openings(), 1);
  assert.equal(new URL(page.url()).search, query);
  await answers(page, 1);
  await page.close();
});

test("a page of the index's own build says nothing of a newer one", async () => {
  const page = await open(query);
  await answers(page, 2);
  assert.ok(await page.locator('[data-search="note"]').isHidden());
  await page.close();
});

/** An index that this page's scripts cannot read. */
const STRANGE = "pagefind/names.table";
const packed = (table: string) => gzipSync(exchangeText(table));

test("a page that cannot read a newer index opens itself anew, once", async () => {
  const own = await siteOf(fixtureArchive());
  const files = new Map(own).set(STRANGE, packed(JSON.stringify({ build: "later" })));
  const page = await open("", { files });
  const openings = watchOpenings(page);
  await page.goto(page.url() + query);
  const status = page.locator('[data-search="status"][data-state="error"]');
  await status.waitFor();
  assert.equal(openings(), 2);
  assert.match(await status.innerText(), /جُدِّد الأرشيف/);
  const button = page.locator('[data-search="retry"]');
  assert.match(await button.innerText(), /الصفحة/);
  // What the browser had kept of the older build is gone.
  await page.unroute("**/*");
  await serve(page);
  await button.click();
  assert.equal((await answers(page, 2)).length, 2);
  assert.equal(openings(), 3);
  await page.close();
});

test("a page opens itself anew when the index is of other code, and then makes do", async () => {
  const own = await siteOf(fixtureArchive());
  const table = exchangeText(gunzipSync(own.get(STRANGE) ?? "").toString("utf8"));
  const files = new Map(own).set(STRANGE, packed(table.replace(/"build":"/, '"build":"later')));
  const page = await open("", { files });
  const openings = watchOpenings(page);
  await page.goto(page.url() + query);
  assert.equal((await answers(page, 2)).length, 2);
  assert.equal(openings(), 2);
  assert.match(await page.locator('[data-search="note"]').innerText(), /جُدِّد الأرشيف/);
  await page.close();
});

test("searches run in a worker, and nothing of the engine in the page", async () => {
  const page = await ask("إدلب");
  await answers(page, 2);
  assert.deepEqual(
    page.workers().map((worker) => new URL(worker.url()).pathname),
    [`${PREFIX}assets/search-worker.js`],
  );
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name),
  );
  assert.ok(!loaded.some((name) => name.includes("/pagefind/")), loaded.join(" "));
  await page.close();
});

test("without workers the page searches by itself", async () => {
  const page = await open(query, { prepare: () => Reflect.deleteProperty(globalThis, "Worker") });
  assert.equal((await answers(page, 2)).length, 2);
  await page.close();
});

test("a search script that does not come is an error in words, and retry gets it", async () => {
  const page = await open(query, { missing: /search-worker/ });
  await page.waitForSelector('[data-search="status"][data-state="error"]');
  await page.unroute("**/*");
  await serve(page);
  await page.locator('[data-search="retry"]').click();
  assert.equal((await answers(page, 2)).length, 2);
  await page.close();
});

for (const [what, query] of [
  ["one letter", "و"],
  ["ten thousand letters", "ب".repeat(10_000)],
  ["two thousand words", "جنيف إدلب ".repeat(1_000)],
  ["signs alone", "«»-–!؟"],
] as const) {
  test(`${what} are answered like any query`, async () => {
    const page = await open("");
    await page.locator('[data-search="field"]').fill(query);
    await page.locator('button[type="submit"]').click();
    await answers(page);
    await page.close();
  });
}

test("a filter value that no page bears finds nothing, and says so", async () => {
  const page = await open(`?q=${encodeURIComponent("إدلب")}&round=no-such-round`);
  assert.deepEqual(await answers(page, 0), []);
  assert.match(await page.locator('[data-search="note"]').innerText(), /no-such-round/);
  await page.close();
});

test("markup in a query is shown as text", async () => {
  const page = await ask("إدلب <b>زرافة</b>");
  await answers(page);
  assert.match(await page.locator('[data-search="note"]').innerText(), /<b>زرافة<\/b>/);
  assert.equal(await page.locator('[data-search="note"] b').count(), 0);
  await page.close();
});

test("a missing index is an error in words, and another attempt may succeed", async () => {
  const page = await open(`?q=${encodeURIComponent("إدلب")}`, { missing: /^pagefind\// });
  const status = page.locator('[data-search="status"][data-state="error"]');
  await status.waitFor();
  assert.match(await status.innerText(), /تعذّر تحميل الفهرس/);
  await page.unroute("**/*");
  await serve(page);
  await page.locator('button[type="submit"]').click();
  assert.equal((await answers(page, 2)).length, 2);
  await page.close();
});
