import assert from "node:assert/strict";
import { test } from "node:test";

import { useSite } from "../support/use-site.js";
import { visit } from "../support/visit.js";

const stage = useSite("articles");
const noScript = { javaScriptEnabled: false };

test("without JavaScript an article is read whole", async () => {
  const { page, go, close } = await visit(stage.browser, stage.site, noScript);
  await go("/articles/2019-12-12-astana-14/");
  const paragraphs = await page.locator("#p1, #p2").allInnerTexts();
  assert.equal(paragraphs.length, 2);
  for (const paragraph of paragraphs) assert.ok(paragraph.trim().length > 40);
  await close();
});

test("without JavaScript the search page says so and offers the lists", async () => {
  const { page, go, close } = await visit(stage.browser, stage.site, noScript);
  await go("/search/");
  for (const list of ["/articles/", "/rounds/", "/people/", "/delegations/"]) {
    const link = page.locator(`main a[href="${list}"]`).first();
    assert.ok(await link.isVisible(), `no way to ${list}`);
  }
  await close();
});

test("without JavaScript the home page's search field leads to the search page", async () => {
  const { page, go, close } = await visit(stage.browser, stage.site, noScript);
  await go("/");
  await page.locator('main input[name="q"]').first().fill("جنيف");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname === "/search/");
  assert.equal(new URL(page.url()).searchParams.get("q"), "جنيف");
  await close();
});
