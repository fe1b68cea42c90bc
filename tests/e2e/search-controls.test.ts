import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { parse } from "csv-parse/sync";

import { article, ARTICLES, fixtureArchive } from "../search/fixture-archive.js";
import { answers, ORIGIN, PREFIX, useSearch } from "../search/search-stage.js";

/** More than are listed at first. */
const MANY = 12;
const forecasts = Array.from({ length: MANY }, (_, i) =>
  article(`forecast-${String(i)}`, { title: "نشرة جوية", body: "أمطار متفرقة." }),
);
const successor = article("successor", { title: "بيدرسن يصل مساء", body: "وصل وحده." });
const { open, ask } = useSearch(fixtureArchive([...ARTICLES, ...forecasts, successor]));

test("while it is typed a word also finds longer ones, which come last", async () => {
  const page = await open("");
  await page.locator('[data-search="field"]').fill("جنيف");
  const found = await answers(page);
  assert.equal(found.at(-1), "/articles/namesakes/");
  assert.ok(found.includes("/articles/city/"));
  await page.close();
});

/** What is being typed, the first answer (none: the page asks for more letters). */
const BEGUN: [typed: string, first: string | undefined][] = [
  ["الج", undefined],
  ["الجع", undefined],
  ["الجعف", "/people/bashar-al-jaafari/"],
  ["قذائف الق", "/articles/clitics/"],
  ["بيدر", "/articles/successor/"],
  ["بيدرس", "/articles/successor/"],
];

test("a word just begun is no slip of the pen, and may begin with what looks like a particle", async () => {
  const page = await open("");
  for (const [typed, first] of BEGUN) {
    await page.locator('[data-search="field"]').fill(typed);
    const seen =
      first === undefined
        ? page.locator('[data-search="status"]', { hasText: "تابع الكتابة" })
        : page.locator(`[data-search="result"]:first-child a[href$="${first}"]`);
    await seen.waitFor();
    assert.equal((await answers(page))[0], first, typed);
    assert.ok(await page.locator('[data-search="note"]').isHidden(), typed);
  }
  await page.close();
});

test("more reaches all results and stays in the address; all=1 lists them at once", async () => {
  const address = `?q=${encodeURIComponent("جوية")}`;
  const page = await open(address);
  assert.equal((await answers(page, MANY)).length, 10);
  await page.locator('[data-search="more"]').click();
  await page
    .locator('[data-search="result"]')
    .nth(MANY - 1)
    .waitFor();
  assert.ok(await page.locator('[data-search="more"]').isHidden());
  await page.reload();
  assert.equal((await answers(page, MANY)).length, MANY);
  await page.goto(`${ORIGIN}${PREFIX}search/${address}&all=1`);
  assert.equal((await answers(page, MANY)).length, MANY);
  await page.close();
});

test("all results of a query are downloaded as a table, listed or not", async () => {
  const page = await open(`?q=${encodeURIComponent("جوية")}`);
  await answers(page, MANY);
  const coming = page.waitForEvent("download");
  await page.locator('[data-search="csv"]').click();
  const file = await coming;
  assert.equal(file.suggestedFilename(), "jawlat-search.csv");
  const text = await readFile(await file.path(), "utf8");
  const rows: string[][] = parse(text, { bom: true, recordDelimiter: "\r\n" });
  assert.equal(rows.length, MANY + 1);
  assert.ok(
    rows.slice(1).every((row) => row[5]?.startsWith(`${ORIGIN}${PREFIX}articles/forecast`)),
  );
  await page.close();
});

test("without results there is nothing to download", async () => {
  const page = await ask("زرافة");
  await answers(page, 0);
  assert.ok(await page.locator('[data-search="csv"]').isHidden());
  await page.close();
});

test("typing searches, Esc empties, / comes back to the field", async () => {
  const page = await open("");
  await page.waitForSelector('[data-search="status"][data-state="idle"]');
  await page.keyboard.press("/");
  await page.keyboard.type("إدلب");
  assert.equal((await answers(page, 2)).length, 2);
  assert.equal(new URL(page.url()).searchParams.get("q"), "إدلب");
  await page.keyboard.press("Escape");
  await page.waitForSelector('[data-search="status"][data-state="idle"]');
  assert.equal(new URL(page.url()).search, "");
  await page.close();
});

test("whoever comes back from a result finds the place in the list", async () => {
  const page = await open(`?q=${encodeURIComponent("جوية")}&n=20`);
  await answers(page, MANY);
  await page.evaluate(() => {
    scrollTo(0, 300);
  });
  await page.goto("about:blank");
  await page.goBack();
  await answers(page, MANY);
  await page.waitForFunction(() => scrollY === 300);
  await page.close();
});

test("arrows go from the field through the results and back, Enter opens", async () => {
  const page = await ask("إدلب");
  await answers(page, 2);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("href") ?? "");
  await page.locator('[data-search="field"]').focus();
  await page.keyboard.press("ArrowDown");
  assert.match(await focused(), /\/articles\/bare\//);
  await page.keyboard.press("ArrowDown");
  assert.match(await focused(), /\/articles\/clitics\//);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  assert.equal(await focused(), "");
  await page.keyboard.press("ArrowDown");
  const opened = page.waitForRequest(/\/articles\/bare\//);
  await page.keyboard.press("Enter");
  await opened;
  await page.close();
});
