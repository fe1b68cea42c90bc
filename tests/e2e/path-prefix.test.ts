import assert from "node:assert/strict";
import { test } from "node:test";

import { useSite } from "../support/use-site.js";
import { visit } from "../support/visit.js";

const stage = useSite("articles", "/archive/");

test("under a path prefix pages, styles and search work, and nothing leaves the prefix", async () => {
  const { page, go, troubles, close } = await visit(stage.browser, stage.site);
  await go("/");
  await page.locator('main a[href="/archive/rounds/astana-14/"]').first().click();
  assert.equal(page.url(), stage.site.at("/rounds/astana-14/"));
  await page.locator('main a[href^="/archive/articles/"]').first().click();
  assert.ok(page.url().startsWith(stage.site.at("/articles/")));
  await go(`/search/?q=${encodeURIComponent("الجعفري")}`);
  const result = page.locator('[data-search="result"][data-kind="person"] a[href]').first();
  await result.click();
  assert.equal(page.url(), stage.site.at("/people/bashar-al-jaafari/"));
  assert.deepEqual(troubles, []);
  await close();
});

test("under a path prefix every internal link of a page begins with it", async () => {
  const { page, go, close } = await visit(stage.browser, stage.site);
  for (const address of ["/", "/rounds/astana-14/", "/search/", "/data/", "/404.html"]) {
    await go(address);
    const rooted = await page.$$eval("[href^='/'], [src^='/'], [action^='/']", (nodes) =>
      nodes.map((n) => n.getAttribute("href") ?? n.getAttribute("src") ?? n.getAttribute("action")),
    );
    assert.deepEqual(
      rooted.filter((href) => !href?.startsWith("/archive/")),
      [],
    );
  }
  await close();
});

test("canonical addresses hold origin and prefix", async () => {
  const { page, go, close } = await visit(stage.browser, stage.site);
  await go("/rounds/astana-14/");
  assert.equal(
    await page.locator('link[rel="canonical"]').getAttribute("href"),
    "https://jawlat.example/archive/rounds/astana-14/",
  );
  const sitemap = await page.request.get(stage.site.at("/sitemap.xml"));
  assert.match(
    await sitemap.text(),
    /<loc>https:\/\/jawlat\.example\/archive\/rounds\/astana-14\//,
  );
  await close();
});
