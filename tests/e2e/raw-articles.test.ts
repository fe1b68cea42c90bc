import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";

import { articleRecordSchema } from "../../src/record/article-record.js";
import { sharedPath } from "../support/shared.js";
import { useSite } from "../support/use-site.js";
import { visit } from "../support/visit.js";

const seeds = sharedPath("seeds");

/** The main job on real input: texts as saved from news pages, boilerplate and all. */
describe("five raw articles", { skip: seeds === undefined && "no acceptance texts here" }, () => {
  if (seeds === undefined) return;
  const stage = useSite(seeds, "/archive/");

  test("each becomes a record that is about one round at least", () => {
    const lines = readFileSync(`${stage.site.folder}/data/records.jsonl`, "utf8")
      .trim()
      .split("\n");
    const records = lines.map((line) => articleRecordSchema.parse(JSON.parse(line)));
    assert.equal(records.length, 5);
    for (const { file, rounds } of records) {
      assert.ok(
        rounds.some(({ role }) => role === "subject"),
        `${file} is about no round`,
      );
    }
  });

  test("a round's page lists the article about it, which leads back to the round", async () => {
    const { page, go, troubles, close } = await visit(stage.browser, stage.site);
    await go("/rounds/astana-14/");
    await page.locator('main a[href^="/archive/articles/"]').first().click();
    assert.ok(page.url().startsWith(stage.site.at("/articles/")));
    await page.locator('main a[href="/archive/rounds/astana-14/"]').first().click();
    assert.equal(page.url(), stage.site.at("/rounds/astana-14/"));
    assert.deepEqual(troubles, []);
    await close();
  });

  test("the search page answers «الجعفري» with an article and the person", async () => {
    const { page, go, troubles, close } = await visit(stage.browser, stage.site);
    await go(`/search/?q=${encodeURIComponent("الجعفري")}&all=1`);
    await page.waitForSelector('[data-search="status"][data-state="done"]', { state: "attached" });
    for (const kind of ["article", "person"]) {
      const results = page.locator(`[data-search="result"][data-kind="${kind}"] a[href]`);
      assert.ok((await results.count()) > 0, `no ${kind}`);
    }
    assert.deepEqual(troubles, []);
    await close();
  });
});
