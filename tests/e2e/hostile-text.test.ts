import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import type { Browser } from "playwright-core";

import { articleRecordSchema } from "../../src/record/article-record.js";
import { launchBrowser } from "../support/browser.js";
import { buildSite, type Site } from "../support/site.js";
import { tempFolder } from "../support/temp-folder.js";
import { visit } from "../support/visit.js";

/** Everything a page must hold as words, or not at all; never as markup. */
const HOSTILE = `---
title: 'وفد <script>window.attacked = 1</script> يصل إلى أستانا'
published: 2019-12-10
---

وصل الوفد إلى أستانا اليوم. <script>window.attacked = 2</script>

<img src="x" onerror="window.attacked = 3">

<a href="javascript:window.attacked = 4">اقرأ البيان</a> وقال رئيس الوفد إن الجولة تبدأ غدا.

[البيان الختامي](javascript:window.attacked%20=%205) و[نص ثان](data:text/html,<b>x</b>) وردا معا.

كُتب الرقم \u202E321\u202C مقلوبًا، ثم أُعلن موعد الجولة المقبلة.

<iframe src="https://elsewhere.example/"></iframe>

<p onclick="window.attacked = 6" style="color: red">انتهت الجولة بلا بيان.</p>
`;

const temp = tempFolder();
let site: Site;
let browser: Browser;

before(async () => {
  temp.write({ "articles/hostile.md": HOSTILE });
  [site, browser] = await Promise.all([buildSite(temp.path("articles")), launchBrowser()]);
});

after(async () => {
  await browser.close();
  await site.stop();
  temp.remove();
});

test("text that holds scripts is published without running any", async () => {
  const { page, go, troubles, close } = await visit(browser, site);
  for (const address of ["/articles/hostile/", "/", "/articles/", "/search/?q=attacked"]) {
    await go(address);
    await page.waitForLoadState("networkidle");
    assert.equal(await page.evaluate("window.attacked"), undefined, address);
  }
  assert.deepEqual(troubles, []);
  await close();
});

test("no handler, frame or unsafe address of a text becomes markup", async () => {
  const { page, go, close } = await visit(browser, site);
  await go("/articles/hostile/");
  const handlers = "[onerror], [onclick], [style], main iframe, main img, main script";
  assert.equal(await page.locator(handlers).count(), 0);
  const links = await page.$$eval("a[href]", (nodes) => nodes.map((n) => n.getAttribute("href")));
  assert.deepEqual(
    links.filter((href) => /^(javascript|data|vbscript):/i.test(href ?? "")),
    [],
  );
  await close();
});

test("the words beside the markup stay, and the override characters go", async () => {
  const html = readFileSync(`${site.folder}/articles/hostile/index.html`, "utf8");
  assert.doesNotMatch(html, /[\u202A-\u202E]/);
  const { page, go, close } = await visit(browser, site);
  await go("/articles/hostile/");
  const words = await page.locator("main").innerText();
  for (const phrase of ["رئيس الوفد إن الجولة تبدأ غدا", "البيان الختامي", "321"]) {
    assert.ok(words.includes(phrase), phrase);
  }
  await close();
});

test("what was taken out is kept in the record, with its words", () => {
  const json: unknown = JSON.parse(
    readFileSync(`${site.folder}/articles/hostile/index.json`, "utf8"),
  );
  const { removed } = articleRecordSchema.parse(json);
  for (const words of ["window.attacked = 2", "انتهت الجولة بلا بيان."]) {
    assert.ok(
      removed.some(({ text }) => text.includes(words)),
      words,
    );
  }
});
