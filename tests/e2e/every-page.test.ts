import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

import { PAGE_KINDS } from "../support/page-kinds.js";
import { useSite } from "../support/use-site.js";
import { visit } from "../support/visit.js";

const stage = useSite("articles");
const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/** One address of each kind of page, and a round of which little is known. */
const PAGES = [...PAGE_KINDS.map(([, address]) => address), "/rounds/geneva-3/"];
/** The narrowest phone and a wide desk. */
const WIDTHS = [320, 1440];

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const ALL_RULES = { runOnly: TAGS, rules: { "target-size": { enabled: true } } };
const COLOUR_RULES = { runOnly: ["color-contrast", "link-in-text-block"] };

for (const address of PAGES) {
  test(`${address} is sound at 320 and 1440 pixels, in light and dark`, async () => {
    const { page, go, troubles, close } = await visit(stage.browser, stage.site);
    await go(address);
    if (address.startsWith("/search/?")) await page.waitForSelector('[data-state="done"]');
    // Run by the test, not loaded by the page: the page's own scripts stay what they are.
    await page.evaluate(AXE);
    await unfold(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: "light" });
      assert.deepEqual(await tooWide(page), []);
      assert.deepEqual(await faultsOf(page, ALL_RULES), [], `${width} px, light`);
      // The other theme changes colours and nothing else.
      await page.emulateMedia({ colorScheme: "dark" });
      assert.deepEqual(await faultsOf(page, COLOUR_RULES), [], `${width} px, dark`);
    }
    assert.deepEqual(troubles, []);
    await close();
  });
}

/** What is folded away is looked at as well. */
const unfold = (page: Page): Promise<void> =>
  page.$$eval("details", (nodes) => {
    for (const node of nodes) node.open = true;
  });

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

/** What axe finds: rule, and the first place where it is broken. */
async function faultsOf(page: Page, options: object): Promise<string[]> {
  const results = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify({ ...options, resultTypes: ["violations"] })})`,
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}
