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
  const furniture = [".site-header", ".site-footer", ".breadcrumb", ".beside", ".links-switch"];
  for (const part of [...furniture, ".digest", ".cite"]) {
    assert.equal(await isShown(part), false, part);
  }
  const address = await page.locator(".printed-address bdi").innerText();
  assert.equal(address, `https://jawlat.example${ADDRESS}`);
  const ink = await page.evaluate(() => getComputedStyle(document.documentElement).color);
  assert.equal(ink, "rgb(0, 0, 0)");
  await close();
});

/** Pixels between the margins of a sheet of A4: 174 mm. */
const sheet = { width: 658, height: 970 };

for (const address of ["/", "/rounds/", "/processes/astana/", "/publishers/"]) {
  test(`on paper no picture of ${address} is cut off at the sheet's edge`, async () => {
    const { page, go, close } = await visit(stage.browser, stage.site, { viewport: sheet });
    await go(address);
    await page.emulateMedia({ media: "print" });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll("main :is(table, svg, .strip-rows, .attendance-row)")].flatMap(
        (node) => {
          const { left, right, width } = node.getBoundingClientRect();
          return width > 0 && (left < -1 || right > innerWidth + 1) ? [node.className] : [];
        },
      ),
    );
    assert.deepEqual(cut, []);
    const marks = page.locator(".matrix .mark, .row-mark .mark");
    assert.ok(await marks.first().isVisible());
    await close();
  });
}

test("what a finger needs on the screen of a phone is no room on its paper", async () => {
  const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true };
  const { page, go, close } = await visit(stage.browser, stage.site, phone);
  await go("/rounds/astana-14/");
  const height = () =>
    page
      .locator("td .reference")
      .first()
      .evaluate((sign) => sign.clientHeight);
  assert.ok((await height()) >= 44);
  await page.emulateMedia({ media: "print" });
  assert.ok((await height()) < 30);
  await close();
});
