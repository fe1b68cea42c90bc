import assert from "node:assert/strict";
import { test } from "node:test";

import { ARTICLES, fixtureArchive } from "../search/fixture-archive.js";
import { answers, useSearch } from "../search/search-stage.js";

const { open, ask } = useSearch(fixtureArchive(ARTICLES));

test("filters alone list all that bears them, newest first", async () => {
  const page = await open("?kind=article");
  const found = await answers(page, ARTICLES.length);
  assert.deepEqual(found.slice(0, 2), ["/articles/clitics/", "/articles/bare/"]);
  await page.close();
});

test("a filter that is picked goes into the address, and back takes it out", async () => {
  const page = await ask("جنيف");
  const all = await answers(page);
  await page.locator("summary").click();
  await page.locator('select[name="kind"]').selectOption("round");
  const rounds = await answers(page, 1);
  assert.deepEqual(rounds, ["/rounds/geneva-7/"]);
  assert.equal(new URL(page.url()).searchParams.get("kind"), "round");
  await page.goBack();
  assert.deepEqual(await answers(page, all.length), all);
  assert.equal(await page.locator('select[name="kind"]').inputValue(), "");
  await page.close();
});

test("choices made stand in their heading, and on a phone the results are not below them", async () => {
  const page = await ask("إدلب");
  await page.setViewportSize({ width: 390, height: 780 });
  await page.goto(`${page.url()}&kind=article&from=2018-01`);
  await answers(page, 2);
  const facets = page.locator('[data-search="facets"]');
  assert.equal(await facets.getAttribute("open"), null);
  const chosen = page.locator('[data-search="chosen"]');
  assert.equal((await chosen.innerText()).replace(/[\u2068\u2069]/g, ""), "مقال، من تاريخ 2018-01");
  await page.setViewportSize({ width: 1280, height: 780 });
  await page.reload();
  await answers(page, 2);
  assert.equal(await facets.getAttribute("open"), "");
  await page.locator('select[name="kind"]').selectOption("");
  await chosen.filter({ hasNotText: "مقال" }).waitFor();
  await page.close();
});

test("choices carry how many results they would leave", async () => {
  const page = await open(`?q=${encodeURIComponent("إدلب")}&kind=article`);
  await answers(page, 2);
  assert.match(
    await page.locator('select[name="year"] option[value="2018"]').innerText(),
    /\(1\)$/,
  );
  assert.ok(await page.locator('select[name="year"] option[value="2024"]').isDisabled());
  await page.close();
});

test("beside a choice made stands what the others would leave in its place", async () => {
  const page = await open(`?q=${encodeURIComponent("الجعفري")}&kind=person`);
  await answers(page, 1);
  const kinds = page.locator('select[name="kind"] option');
  await page.locator('option[value="article"]', { hasText: "(0)" }).waitFor({ state: "attached" });
  assert.deepEqual(await kinds.allTextContents(), [
    "الكل",
    "مقال (0)",
    "جولة (3)",
    "شخص (1)",
    "وفد (1)",
  ]);
  await page.locator('select[name="kind"]').selectOption("round");
  assert.equal((await answers(page, 3)).length, 3);
  await page.close();
});

test("choices beside a minus carry their numbers too", async () => {
  const page = await open(`?q=${encodeURIComponent("إدلب -قذائف")}&kind=article`);
  await answers(page, 1);
  const option = page.locator('select[name="year"] option[value="2018"]');
  await option.filter({ hasText: "(1)" }).waitFor({ state: "attached" });
  assert.ok(await page.locator('select[name="year"] option[value="2019"]').isDisabled());
  await page.close();
});

test("a span of time narrows the results and stays in the address", async () => {
  const page = await open(`?q=${encodeURIComponent("إدلب")}&from=2019-01`);
  assert.deepEqual(await answers(page, 1), ["/articles/clitics/"]);
  assert.equal(await page.locator('input[name="from"]').inputValue(), "2019-01-01");
  await page.locator('input[name="from"]').fill("2018-01-15");
  assert.equal((await answers(page, 2)).length, 2);
  assert.equal(new URL(page.url()).searchParams.get("from"), "2018-01-15");
  await page.close();
});

test("a span that ends before it begins finds nothing, and says why", async () => {
  const page = await open("?kind=article&from=2020-01&to=2010-01");
  assert.deepEqual(await answers(page, 0), []);
  assert.ok(await page.locator('[data-search="note"]').isVisible());
  await page.close();
});

/** The ends of a span, in days, and what of two pages lies in it: of 10 December, and of February. */
const SPANS = [
  ["2019-12-10", "2019-12-10", ["/articles/clitics/"]],
  ["2019-12-11", "", []],
  ["2018-02-28", "2019-12-09", ["/articles/bare/"]],
] as const;

for (const [from, to, found] of SPANS) {
  test(`days cut through a month: from «${from}» to «${to}»`, async () => {
    const page = await open(`?q=${encodeURIComponent("إدلب")}&from=${from}&to=${to}`);
    assert.deepEqual(await answers(page, found.length), found);
    assert.equal(await page.locator('input[name="to"]').inputValue(), to);
    await page.close();
  });
}
