import assert from "node:assert/strict";
import { test } from "node:test";

import type { Page } from "playwright-core";

import { PAGE_KINDS } from "../support/page-kinds.js";
import { useSite } from "../support/use-site.js";
import { visit } from "../support/visit.js";

const stage = useSite("articles");
/** Where the focus goes the page follows at once. */
const still = { reducedMotion: "reduce" } as const;

test("from the home page to a search result by keyboard alone, always seeing where one is", async () => {
  const { page, go, troubles, close } = await visit(stage.browser, stage.site, still);
  await go("/");
  await tabTo(page, "/rounds/astana-14/");
  await page.keyboard.press("Enter");
  await page.waitForURL(stage.site.at("/rounds/astana-14/"));
  await tabTo(page, "/articles/2019-12-12-astana-14/");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/articles\/2019-12-12-astana-14\//);
  // The link led into the text; the way on leads from there, the menu is behind.
  await tabTo(page, "/search/", "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(stage.site.at("/search/"));
  await page.keyboard.press("/");
  await page.keyboard.type("بشار الجعفري");
  await page.waitForSelector('[data-state="done"]');
  await page.keyboard.press("ArrowDown");
  assert.equal(await focusFault(page), null);
  await page.keyboard.press("Enter");
  await page.waitForURL(stage.site.at("/people/bashar-al-jaafari/"));
  assert.deepEqual(troubles, []);
  await close();
});

test("on every kind of page the first stop leads past the menu, and the order is that of the text", async () => {
  const { page, go, close } = await visit(stage.browser, stage.site, still);
  for (const [kind, address] of PAGE_KINDS) {
    // The field of answers takes the focus by itself: the reader was typing.
    if (kind === "results") continue;
    await go(address);
    assert.equal(await page.locator('[tabindex]:not([tabindex="0"], [tabindex="-1"])').count(), 0);
    await page.keyboard.press("Tab");
    assert.equal(await hrefInFocus(page), "#main", kind);
    assert.equal(await focusFault(page), null, kind);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const before = page.locator(".site-header :focus, .breadcrumb :focus, .skip:focus");
    assert.equal(await before.count(), 0, `${kind}: past the menu`);
    assert.equal(await focusFault(page), null, kind);
  }
  await close();
});

/** No page of the own archive has as many stops before one of its main links. */
const MOST_STOPS = 300;

/** Goes from stop to stop until a link to an address has the focus; every stop must be seen. */
async function tabTo(page: Page, href: string, key = "Tab"): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press(key);
    assert.equal(await focusFault(page), null);
    if ((await hrefInFocus(page))?.split("#")[0] === href) return;
  }
  assert.fail(`no way to ${href} by ${key}`);
}

const hrefInFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute("href") ?? null);

/** What keeps a reader from seeing the focus, as markup; null when it is seen. */
const focusFault = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const node = document.activeElement;
    if (node === null || node === document.body) return "nothing has the focus";
    // A mark of a drawing is framed by its own square.
    const framed = node.querySelector(".strip-target") ?? node;
    const { outlineStyle, outlineWidth, stroke } = getComputedStyle(framed);
    const isFramed =
      framed === node
        ? outlineStyle !== "none" && parseFloat(outlineWidth) >= 2
        : stroke !== "none";
    const { top, bottom, width } = framed.getBoundingClientRect();
    const isInView = width > 1 && bottom > 0 && top < innerHeight;
    return isFramed && isInView ? null : node.outerHTML.slice(0, 200);
  });
