import assert from "node:assert/strict";
import { test } from "node:test";

import { useSite } from "../support/use-site.js";
import { visit } from "../support/visit.js";

const stage = useSite("articles");
const ADDRESS = "/articles/2019-12-12-astana-14/";

test("on paper an article is its text, its sources and its address, and nothing else", async () => {
  const { page, go, close } = await visit(stage.browser, stage.site, { colorScheme: "dark" });
  await go(ADDRESS);
  const isShown = (selector: string) => page.locator(selector).first().isVisible();
  assert.equal(await isShown(".printed-address"), false, "on the screen");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const part of ["h1", ".prose", ".sources", ".printed-address"]) {
    assert.equal(await isShown(part), true, part);
  }
  for (const part of [".site-header", ".site-footer", ".breadcrumb", ".beside", ".links-switch"]) {
    assert.equal(await isShown(part), false, part);
  }
  const address = await page.locator(".printed-address bdi").innerText();
  assert.equal(address, `https://jawlat.example${ADDRESS}`);
  const ink = await page.evaluate(() => getComputedStyle(document.documentElement).color);
  assert.equal(ink, "rgb(0, 0, 0)");
  await close();
});
