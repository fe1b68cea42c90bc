import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { parse } from "yaml";
import { z } from "zod";

import { articleRecordSchema } from "../../src/record/article-record.js";
import { useSite } from "../support/use-site.js";
import { visit } from "../support/visit.js";

const stage = useSite("articles");
const ARTICLE = "/articles/2019-12-12-astana-14/";

test("a reader goes from the home page to a round, to an article and back", async () => {
  const { page, go, troubles, close } = await visit(stage.browser, stage.site);
  await go("/");
  await page.locator('main a[href="/rounds/astana-14/"]').first().click();
  assert.equal(page.url(), stage.site.at("/rounds/astana-14/"));
  await page.locator(`main a[href="${ARTICLE}"]`).first().click();
  assert.equal(page.url(), stage.site.at(ARTICLE));
  await page.goBack();
  assert.equal(page.url(), stage.site.at("/rounds/astana-14/"));
  assert.match(await page.locator("h1").innerText(), /أستانا/);
  assert.deepEqual(troubles, []);
  await close();
});

test("a round's page names the heads of its delegations as the registry does", async () => {
  const heads = headsOf("astana-14");
  assert.ok(heads.length > 0);
  const { page, go, close } = await visit(stage.browser, stage.site);
  await go("/rounds/astana-14/");
  for (const head of heads) {
    const links = await page.locator(`main a[href="/people/${head}/"]`).count();
    assert.ok(links > 0, `no link to ${head}`);
  }
  await close();
});

test("an article's paragraphs and sentences have anchors, counted from 1", async () => {
  const { page, go, close } = await visit(stage.browser, stage.site);
  await go(`${ARTICLE}#s2`);
  const ids = await page.$$eval("main [id]", (nodes) => nodes.map((node) => node.id));
  for (const letter of ["p", "s"]) {
    const numbers = ids.filter((id) => new RegExp(`^${letter}\\d+$`).test(id));
    assert.deepEqual(
      numbers,
      numbers.map((_, index) => `${letter}${index + 1}`),
    );
    assert.ok(numbers.length > 1, `only ${numbers.length} anchors #${letter}N`);
  }
  assert.equal(await page.locator(":target").getAttribute("id"), "s2");
  await close();
});

test("the words on an article's page are the words of its record", async () => {
  const { page, go, close } = await visit(stage.browser, stage.site);
  await go(ARTICLE);
  const response = await page.request.get(stage.site.at(`${ARTICLE}index.json`));
  const record = articleRecordSchema.parse(await response.json());
  const paragraphs = await page.$$eval("[id^=p]", (nodes) =>
    nodes.filter((node) => /^p\d+$/.test(node.id)).map((node) => node.textContent),
  );
  assert.equal(paragraphs.join("\n\n"), record.body);
  for (const { mentions } of record.people) {
    for (const span of mentions) {
      const text = span.in === "title" ? record.title : record.body;
      assert.equal(text.slice(span.start, span.end), span.text);
    }
  }
  await close();
});

test("from a person to all that is quoted of them, to the words in the article, to the search", async () => {
  const { page, go, troubles, close } = await visit(stage.browser, stage.site);
  const group = "/statements/speakers/staffan-de-mistura/";
  await go("/people/staffan-de-mistura/");
  await page.locator(`#statements a[href="${group}"]`).click();
  const quoted = page.locator(".statement q a").first();
  const said = await quoted.innerText();
  await quoted.click();
  assert.equal(await page.locator(":target").innerText(), said);
  await go(group);
  const count = await page.locator(".statement").count();
  await page.locator('main a[href*="kind=statement"]').click();
  await page.waitForSelector(`[data-search="status"][data-count="${String(count)}"]`);
  assert.equal(await page.locator('[data-kind="statement"]').count(), count);
  assert.deepEqual(troubles, []);
  await close();
});

test("an unknown address answers 404 with a way back", async () => {
  const { page, close } = await visit(stage.browser, stage.site);
  const response = await page.goto(stage.site.at("/rounds/astana-99/"));
  assert.equal(response?.status(), 404);
  assert.ok((await page.locator('a[href="/"]').count()) > 0);
  await close();
});

/** Ids of those whom the registry names as heads at a round. */
function headsOf(id: string): string[] {
  const delegation = z.object({ head: z.string().nullish() });
  const rounds = z
    .array(z.object({ id: z.string(), delegations: z.array(delegation).default([]) }))
    .parse(parse(readFileSync("registry/rounds.yaml", "utf8")));
  const round = rounds.find((entry) => entry.id === id);
  return (round?.delegations ?? []).flatMap((entry) => entry.head ?? []);
}
