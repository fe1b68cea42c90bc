import assert from "node:assert/strict";
import { test } from "node:test";

import type { ArticleRecord } from "../../src/record/article-record.js";
import { article, fixtureArchive } from "../search/fixture-archive.js";
import { answers, useSearch } from "../search/search-stage.js";

const ofYear = (value: string) =>
  ({ value, basis: "text", evidence: [] }) satisfies ArticleRecord["published"];

/** More pages than are looked at for a list of ten, with the words of a phrase in another spelling. */
const others = Array.from({ length: 330 }, (_, i) =>
  article(`other-${String(i)}`, { body: "غادر الجميع القاعه الكبرى.", published: ofYear("2020") }),
);
const exact = article("exact", { body: "غادر الجميع القاعة الكبرى.", published: ofYear("2017") });
const { open } = useSearch(fixtureArchive([...others, exact]));
const address = `?q=${encodeURIComponent("«القاعة الكبرى»")}&sort=date`;

test("a phrase that is not met soon is looked for to the end when a reader asks for it", async () => {
  const page = await open(address);
  assert.deepEqual(await answers(page, 0), []);
  const status = page.locator('[data-search="status"]');
  assert.match(await status.innerText(), /حتى الآن، ولم يُفحص بعد: 21 صفحة/);
  await page.locator('[data-search="more"]', { hasText: "افحص" }).click();
  assert.deepEqual(await answers(page, 1), ["/articles/exact/"]);
  assert.ok(await page.locator('[data-search="more"]').isHidden());
  assert.match(
    await page.evaluate(() => document.activeElement?.getAttribute("href") ?? ""),
    /exact/,
  );
  await page.reload();
  assert.deepEqual(await answers(page, 1), ["/articles/exact/"]);
  await page.close();
});

test("how many there are is said before the last of them has come", async () => {
  const page = await open("");
  let isFirst = true;
  await page.route(/\.pf_fragment$/, (route) => {
    if (!isFirst) return;
    isFirst = false;
    return route.fallback();
  });
  await page.locator('[data-search="field"]').fill("غادر");
  const status = page.locator('[data-search="status"][data-state="loading"]');
  await status.filter({ hasText: "331 نتيجة" }).waitFor();
  assert.equal(await page.locator('[data-search="result"]').count(), 1);
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.close();
});
