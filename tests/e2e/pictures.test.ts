import assert from "node:assert/strict";
import { test } from "node:test";

import type { Locator, Page } from "playwright-core";

import { useSite } from "../support/use-site.js";
import { visit } from "../support/visit.js";

const stage = useSite("articles");

/** No script: what pictures show on hover and focus is the style sheet's work alone. */
const phone = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } };
const tablet = { javaScriptEnabled: false, viewport: { width: 768, height: 1024 } };
const desk = { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } };

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  assert.ok(box !== null);
  return box;
}

/** How far an element's content can be scrolled sideways: pixels. */
const sideways = (page: Page, selector: string): Promise<number> =>
  page.$eval(selector, (node) => node.scrollWidth - node.clientWidth);

test("where the page is narrower than the strip it scrolls in its own box, newest years first", async () => {
  const { page, go, troubles, close } = await visit(stage.browser, stage.site, tablet);
  await go("/");
  assert.equal(await sideways(page, "html"), 0);
  assert.ok((await sideways(page, ".strip-frame")) > 0);
  const frame = await boxOf(page.locator(".strip-frame"));
  const newest = await boxOf(page.locator(".strip-target").last());
  assert.ok(newest.x >= frame.x && newest.x + newest.width <= frame.x + frame.width);
  assert.equal(await page.locator(".strip-rows").isVisible(), false);
  assert.deepEqual(troubles, []);
  await close();
});

test("on the narrowest phone every round of the strip is seen without scrolling sideways", async () => {
  const { page, go, troubles, close } = await visit(stage.browser, stage.site, phone);
  await go("/");
  const hrefs = (selector: string) =>
    page.$$eval(selector, (links) => links.map((link) => link.getAttribute("href")));
  assert.deepEqual(await hrefs(".row-mark"), await hrefs(".strip-mark"));
  assert.equal(await page.locator(".strip-frame").isVisible(), false);
  assert.equal(await sideways(page, "html"), 0);
  for (const mark of await page.locator(".row-mark").all()) {
    const { x, width } = await boxOf(mark);
    assert.ok(x >= 0 && x + width <= 320);
  }
  assert.deepEqual(troubles, []);
  await close();
});

const layouts = [
  ["on the axis", tablet, ".strip-target"],
  ["in rows", phone, ".row-mark"],
] as const;
for (const [place, device, target] of layouts) {
  test(`every mark of the strip has 44 pixels of its own ${place}`, async () => {
    const { page, go, close } = await visit(stage.browser, stage.site, device);
    await go("/");
    const boxes = await Promise.all((await page.locator(target).all()).map(boxOf));
    assert.ok(boxes.length > 30);
    for (const [n, a] of boxes.entries()) {
      assert.ok(a.width >= 43.9 && a.height >= 43.9);
      for (const b of boxes.slice(n + 1)) {
        const apart = Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
        assert.ok(apart >= 43.8, "two marks share room");
      }
    }
    await close();
  });
}

test("a mark of the strip shows its label on hover and on focus, and leads to its round", async () => {
  const { page, go, close } = await visit(stage.browser, stage.site, desk);
  await go("/");
  const mark = page.locator('.strip-mark[href="/rounds/astana-14/"]');
  const label = mark.locator(".strip-label text").first();
  assert.equal(await label.isVisible(), false);
  await mark.locator(".strip-target").hover();
  assert.ok(await label.isVisible());
  assert.match((await label.textContent()) ?? "", /الرابعة عشرة/);
  await page.mouse.move(0, 0);
  assert.equal(await label.isVisible(), false);
  await page.keyboard.press("Tab");
  await mark.focus();
  assert.ok(await label.isVisible());
  await page.keyboard.press("Enter");
  await page.waitForURL(stage.site.at("/rounds/astana-14/"));
  await close();
});

test("the matrix keeps the heads of rows and columns in sight when it scrolls", async () => {
  const { page, go, close } = await visit(stage.browser, stage.site, phone);
  await go("/rounds/");
  const frame = page.locator("#in-astana .matrix-frame");
  const rowHead = frame.locator("tbody th").nth(2);
  const columnHead = frame.locator("thead th").nth(1);
  const before = { row: await boxOf(rowHead), column: await boxOf(columnHead) };
  await frame.evaluate((node) => {
    node.scrollBy(-300, 200);
  });
  const after = { row: await boxOf(rowHead), column: await boxOf(columnHead) };
  assert.ok((await frame.evaluate((node) => Math.abs(node.scrollLeft))) > 250);
  assert.ok(Math.abs(after.row.x - before.row.x) < 1);
  assert.ok(Math.abs(after.column.y - before.column.y) < 1);
  assert.equal(await sideways(page, "html"), 0);
  await close();
});

test("a cell of the matrix names the head on hover and on focus", async () => {
  const { page, go, close } = await visit(stage.browser, stage.site, desk);
  await go("/rounds/");
  const part = page.locator('#in-astana a.part[href="/people/bashar-al-jaafari/"]').first();
  const tip = part.locator(".tip");
  assert.ok((await boxOf(tip)).width <= 1);
  await part.hover();
  assert.ok((await boxOf(tip)).width > 60);
  assert.match(await tip.innerText(), /الجعفري/);
  await page.mouse.move(0, 0);
  await page.keyboard.press("Tab");
  await part.focus();
  assert.ok((await boxOf(tip)).width > 60);
  await close();
});

test("what a square of the attendance strip says stays on the narrowest page", async () => {
  const { page, go, close } = await visit(stage.browser, stage.site, phone);
  await go("/delegations/syrian-government/");
  const squares = await page.locator(".square").all();
  for (const square of [squares[0], squares[5], squares.at(-1)]) {
    assert.ok(square !== undefined);
    await square.hover();
    const { x, width } = await boxOf(square.locator(".tip"));
    assert.ok(width > 100 && x >= 0 && x + width <= 320);
  }
  assert.equal(await sideways(page, "html"), 0);
  await close();
});

test("with the reader's own colours, marks are still to be seen", async () => {
  const { page, go, close } = await visit(stage.browser, stage.site, {
    ...desk,
    forcedColors: "active",
  });
  await go("/");
  const [mark, ground] = await page.evaluate(() => {
    const path = document.querySelector(".strip-mark:not(.mark-hollow) > path");
    return [
      path === null ? "" : getComputedStyle(path).fill,
      getComputedStyle(document.body).color,
    ];
  });
  assert.equal(mark, ground, "drawn in the colour of the text");
  await close();
});
