import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

import { useSite } from "../support/use-site.js";
import { visit } from "../support/visit.js";

const stage = useSite("articles");
const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/** One address of each kind of page. */
const PAGES = [
  "/",
  "/articles/",
  "/articles/2019-12-12-astana-14/",
  "/rounds/",
  "/rounds/astana-14/",
  "/rounds/geneva-3/",
  "/processes/astana/",
  "/delegations/",
  "/delegations/syrian-opposition/",
  "/people/",
  "/people/bashar-al-jaafari/",
  "/publishers/almayadeen/",
  "/timeline/",
  "/search/",
  "/search/?q=%D8%A7%D9%84%D8%AC%D8%B9%D9%81%D8%B1%D9%8A",
  "/statements/",
  "/corrections/",
  "/about/",
  "/data/",
  "/404.html",
];

for (const address of PAGES) {
  test(`${address} is sound on the narrowest phone, in light and dark`, async () => {
    const { page, go, troubles, close } = await visit(stage.browser, stage.site, {
      viewport: { width: 320, height: 640 },
    });
    await go(address);
    if (address.startsWith("/search/?")) await page.waitForSelector('[data-state="done"]');
    assert.deepEqual(await page.$$eval("html", ([html]) => [html?.lang, html?.dir]), ["ar", "rtl"]);
    assert.equal(await page.locator("h1").count(), 1);
    assert.ok((await page.title()).length > 0);
    assert.deepEqual(await tooWide(page), []);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await seriousFaults(page), [], colorScheme);
    }
    assert.deepEqual(troubles, []);
    await close();
  });
}

/** The elements that make a reader push the page sideways, as markup. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = [...document.querySelectorAll("body *")].filter((node) => {
      const { left, right } = node.getBoundingClientRect();
      return left < 0 || right > clientWidth;
    });
    return [`${scrollWidth} px`, ...beyond.slice(0, 3).map((node) => node.outerHTML.slice(0, 200))];
  });

/** What axe finds that keeps somebody from reading: rule, and the first place where it is broken. */
async function seriousFaults(page: Page): Promise<string[]> {
  // Run by the test, not loaded by the page: the page's own scripts stay what they are.
  const results = await page.evaluate<AxeResults>(`${AXE}; axe.run(document)`);
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}
