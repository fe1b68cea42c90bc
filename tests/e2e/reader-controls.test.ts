import assert from "node:assert/strict";
import { test } from "node:test";

import { COLOURS } from "../../src/site/colours.js";
import { useSite } from "../support/use-site.js";
import { visit } from "../support/visit.js";

const stage = useSite("articles");
const ARTICLE = "/articles/2019-12-12-astana-14/";

/** `#rrggbb` as browsers report it. */
function reported(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${String(red)}, ${String(green)}, ${String(blue)})`;
}

test("the theme follows the system, then the reader, on this page and on the next", async () => {
  const { page, go, troubles, close } = await visit(stage.browser, stage.site, {
    colorScheme: "dark",
  });
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const frame = () =>
    page.$$eval('meta[name="theme-color"]', (nodes) =>
      nodes
        .filter((node) => matchMedia(node.getAttribute("media") ?? "all").matches)
        .map((node) => node.getAttribute("content")),
    );
  await go("/");
  assert.equal(await ground(), reported(COLOURS.paper.dark));
  const theme = page.locator("[data-theme-switch] select");
  await theme.selectOption("light");
  assert.equal(await ground(), reported(COLOURS.paper.light));
  assert.deepEqual(await frame(), [COLOURS.paper.light]);
  await go("/rounds/");
  assert.equal(await ground(), reported(COLOURS.paper.light));
  assert.equal(await theme.inputValue(), "light");
  assert.deepEqual(await frame(), [COLOURS.paper.light]);
  await theme.selectOption("");
  assert.equal(await ground(), reported(COLOURS.paper.dark));
  assert.deepEqual(await frame(), [COLOURS.paper.dark]);
  assert.deepEqual(troubles, []);
  await close();
});

test("what the reader chose is there before the first paint: no script of ours has run yet", async () => {
  const { page, go, close } = await visit(stage.browser, stage.site, { colorScheme: "light" });
  await go("/");
  await page.locator("[data-theme-switch] select").selectOption("dark");
  await page.route("**/assets/*.js", (route) => route.abort());
  await go("/rounds/");
  assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
  await close();
});

test("the links in a text can be turned off, for good", async () => {
  const { page, go, troubles, close } = await visit(stage.browser, stage.site);
  const links = page.locator(".prose a.mention[href]");
  await go(ARTICLE);
  const all = await links.count();
  assert.ok(all > 5);
  const words = await page.locator(".prose").innerText();
  await page.locator("[data-links-switch] input").uncheck();
  assert.equal(await links.count(), 0);
  assert.equal(await page.locator(".prose").innerText(), words);
  await go(ARTICLE);
  assert.equal(await links.count(), 0);
  await page.locator("[data-links-switch] input").check();
  assert.equal(await links.count(), all);
  assert.deepEqual(troubles, []);
  await close();
});

test("a button copies its text or another element's, and says so", async () => {
  const { page, go, troubles, close } = await visit(stage.browser, stage.site, {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  // A page with two buttons, on which the site's own script runs.
  await page.route("**/data/", async (route) => {
    const response = await route.fetch();
    const buttons =
      '<button id="a" data-copy="عنوان دائم" hidden>نسخ</button>' +
      '<p id="said">نص الاستشهاد</p><button id="b" data-copy="" data-copy-of="said" hidden>نسخ</button>';
    const body = (await response.text()).replace("</main>", `${buttons}</main>`);
    await route.fulfill({ response, body });
  });
  await go("/data/");
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.locator("#a").click();
  await page.locator("[data-announce]", { hasText: "نُسخ" }).waitFor({ state: "attached" });
  assert.equal(await clipboard(), "عنوان دائم");
  await page.locator("#b").click();
  await page.locator("#b", { hasText: "نُسخ" }).waitFor();
  assert.equal(await clipboard(), "نص الاستشهاد");
  assert.deepEqual(troubles, []);
  await close();
});

test("without JavaScript no control is shown that would do nothing", async () => {
  const { page, go, close } = await visit(stage.browser, stage.site, { javaScriptEnabled: false });
  await go(ARTICLE);
  for (const control of ["[data-theme-switch]", "[data-links-switch]"]) {
    assert.equal(await page.locator(control).isVisible(), false, control);
  }
  await close();
});
