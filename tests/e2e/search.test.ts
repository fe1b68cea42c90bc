import assert from "node:assert/strict";
import { test } from "node:test";

import type { Page } from "playwright-core";

import { shiftsOf, withoutFonts } from "../support/layout-shift.js";
import { useSite } from "../support/use-site.js";
import { visit } from "../support/visit.js";

const stage = useSite("articles");
const RESULT = '[data-search="results"] [data-search="result"]';

/** A query, and an address that must be among its answers. */
const QUERIES = [
  ["الجعفري", "/people/bashar-al-jaafari/"],
  ["والجعفري", "/people/bashar-al-jaafari/"],
  ["أستانا 14", "/rounds/astana-14/"],
  ["استانه", "/rounds/astana-14/"],
  ["للمعارضة السورية", "/delegations/syrian-opposition/"],
  ["دي مستورا", "/people/staffan-de-mistura/"],
] as const;

for (const [query, address] of QUERIES) {
  test(`the search page answers «${query}»`, async () => {
    const { page, go, troubles, close } = await visit(stage.browser, stage.site);
    await go(`/search/?q=${encodeURIComponent(query)}&all=1`);
    const count = await answered(page);
    const links = await page.$$eval(RESULT, (results) =>
      results.map((result) => result.querySelector("a[href]")?.getAttribute("href")),
    );
    assert.equal(links.length, count);
    assert.ok(links.includes(address), `${address} is not among ${links.join(" ")}`);
    assert.deepEqual(troubles, []);
    await close();
  });
}

test("a query without an answer is done, with nothing", async () => {
  const { page, go, close } = await visit(stage.browser, stage.site);
  await go(`/search/?q=${encodeURIComponent("زرافة")}`);
  assert.equal(await answered(page), 0);
  assert.equal(await page.locator(RESULT).count(), 0);
  await close();
});

test("a filter in the address narrows the answers, and says so in each", async () => {
  const { page, go, close } = await visit(stage.browser, stage.site);
  const query = `/search/?q=${encodeURIComponent("أستانا")}&all=1`;
  await go(query);
  const whole = await answered(page);
  await go(`${query}&kind=round`);
  const rounds = await answered(page);
  assert.ok(rounds > 0 && rounds < whole, `${rounds} of ${whole}`);
  const kinds = await page.$$eval(RESULT, (nodes) => nodes.map((n) => n.getAttribute("data-kind")));
  assert.deepEqual(new Set(kinds), new Set(["round"]));
  await close();
});

test("the address follows what is typed, and the back button goes back to it", async () => {
  const { page, go, troubles, close } = await visit(stage.browser, stage.site);
  await go(`/search/?q=${encodeURIComponent("الجعفري")}`);
  const before = await answered(page);
  const field = page.locator('main input[name="q"]');
  await field.fill("زرافة");
  await field.press("Enter");
  await page.waitForSelector('[data-search="status"][data-state="done"][data-count="0"]', {
    state: "attached",
  });
  assert.equal(new URL(page.url()).searchParams.get("q"), "زرافة");
  await page.goBack();
  await page.waitForSelector(`[data-search="status"][data-state="done"][data-count="${before}"]`, {
    state: "attached",
  });
  assert.equal(await field.inputValue(), "الجعفري");
  assert.deepEqual(troubles, []);
  await close();
});

test("words that look like markup are searched for, not run", async () => {
  const { page, go, troubles, close } = await visit(stage.browser, stage.site);
  await go(`/search/?q=${encodeURIComponent('<img src=x onerror="document.title=1">جنيف')}`);
  await answered(page);
  assert.equal(await page.locator("main img").count(), 0);
  assert.deepEqual(troubles, []);
  await close();
});

test("an article is opened with the words marked and the first of them in sight", async () => {
  const { page, go, troubles, close } = await visit(stage.browser, stage.site);
  await go(`/search/?q=${encodeURIComponent("البيان الختامي")}&kind=article`);
  await answered(page);
  await page.locator(`${RESULT} h3 a`).first().click();
  const marks = page.locator(".article mark.found");
  await marks.first().waitFor();
  const words = await marks.allInnerTexts();
  assert.ok(
    words.some((word) => /بيان|ختامي/.test(word)),
    words.join(" "),
  );
  const isInSight = await page.locator(".article .prose mark.found").first().isVisible();
  assert.ok(isInSight);
  await page.keyboard.press("Escape");
  assert.equal(await marks.count(), 0);
  assert.deepEqual(troubles, []);
  await close();
});

test("an article opened by its own address has no marks and loads nothing to make them", async () => {
  const { page, go, close } = await visit(stage.browser, stage.site);
  const scripts: string[] = [];
  page.on("request", (request) => scripts.push(request.url()));
  await go("/articles/");
  await page.locator('main a[href*="/articles/2"]').first().click();
  await page.waitForLoadState("networkidle");
  assert.equal(await page.locator("mark.found").count(), 0);
  assert.ok(!scripts.some((url) => url.includes("mark-found")), scripts.join(" "));
  await close();
});

test("a page of results keeps the rules of accessibility, with the facets open", async () => {
  const { page, go, close } = await visit(stage.browser, stage.site, { bypassCSP: true });
  await go(`/search/?q=${encodeURIComponent("أستانا")}&kind=article`);
  await answered(page);
  await page.addScriptTag({ path: "node_modules/axe-core/axe.min.js" });
  const faults = await page.evaluate(async () => {
    interface Report {
      violations: { id: string; nodes: { html: string }[] }[];
    }
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<Report> } };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  });
  assert.deepEqual(faults, []);
  await close();
});

/** A query that needs help, filters that open their lists, and no answer at all. */
const STILL = ["?q=الجعفرري", "?q=أستانا&kind=article", "?q=أستانا&round=none", "?q=زرافةة"];

for (const address of STILL) {
  for (const width of [390, 1280]) {
    test(`nothing moves when the answer to ${address} comes, ${String(width)} px wide`, async () => {
      const viewport = { width, height: 780 };
      const { page, go, close } = await visit(stage.browser, stage.site, { viewport });
      await withoutFonts(page);
      await go(`/search/${encodeURI(address)}`);
      await answered(page);
      const shifts = await shiftsOf(page);
      assert.ok(shifts <= 0.0005, `layout shift: ${shifts}`);
      await close();
    });
  }
}

/** Waits until the search has answered, and gives the number that it names. */
async function answered(page: Page): Promise<number> {
  const status = page.locator('[data-search="status"][data-state="done"]');
  await status.waitFor({ state: "attached", timeout: 15_000 });
  return Number(await status.getAttribute("data-count"));
}
