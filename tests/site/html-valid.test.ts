import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

import type { Archive } from "../../src/archive/archive.js";
import { checkSite } from "../../src/publish/check-site.js";
import { filesBelow } from "../../src/publish/read-content.js";
import { realDisk } from "../../src/publish/real-disk.js";
import { FIRST_PAINT_SCRIPT } from "../../src/site/first-paint.js";
import { renderSite, type RenderedPage } from "../../src/site/render-site.js";
import { htmlFaults } from "../support/html-faults.js";
import { emptyArchive, fixtureArchive } from "./fixture-archive.js";

const folder = await mkdtemp(join(tmpdir(), "jawlat-pages-"));
after(() => rm(folder, { recursive: true }));

const site = { baseUrl: "https://jawlat.example", pathPrefix: "/archive/" };
/** What other stages add to a site: search script and index. */
const ADDED_LATER = ["assets/search.js", "assets/found.js", "assets/site.js"];

interface Rendered {
  out: string;
  archive: Archive;
  pages: RenderedPage[];
}

async function render(name: string, archive: Archive): Promise<Rendered> {
  const out = join(folder, name);
  return { out, archive, pages: await renderSite(archive, site, out) };
}

// Both before the first test: with tests done and none to come, the folder would be removed.
const full = await render("full", fixtureArchive());
const empty = await render("empty", emptyArchive());

for (const [name, { out, archive, pages }] of [
  ["full", full],
  ["empty", empty],
] as const) {
  for (const { address, file } of pages) {
    test(`${name} archive: ${address} is valid HTML`, async () => {
      const html = await readFile(join(out, file), "utf8");
      assert.deepEqual(await htmlFaults(html), []);
    });

    test(`${name} archive: ${address} has one first-level heading and each id once`, async () => {
      const html = await readFile(join(out, file), "utf8");
      assert.equal(html.split("<h1").length - 1, 1);
      const ids = pages.find((page) => page.file === file)?.ids ?? [];
      assert.equal(new Set(ids).size, ids.length);
    });
  }

  test(`${name} archive: every link of every page resolves below the path prefix`, async () => {
    const files = await filesBelow(out, realDisk(folder));
    const faults = checkSite(pages, new Set([...(files ?? []), ...ADDED_LATER]), archive, site);
    assert.deepEqual(
      faults.map(({ message }) => message),
      [],
    );
  });
}

test("content never becomes markup", async () => {
  const page = await readFile(join(folder, "full/articles/hostile/index.html"), "utf8");
  // Within a quoted attribute `<` is a letter like any other.
  const html = page.replace(/="[^"]*"/g, "");
  assert.ok(!html.includes("<script>alert"));
  assert.ok(!html.includes("<img"));
  const own = html.split("></script>").length - 1;
  assert.equal(html.split(`<script>${FIRST_PAINT_SCRIPT}</script>`).length, 2);
  assert.equal(html.split("</script>").length - 2 - own, 1, "only the JSON-LD block, besides");
});

test("a page's JSON stands beside it", async () => {
  const file = join(folder, "full/rounds/astana-14/index.json");
  const value: unknown = JSON.parse(await readFile(file, "utf8"));
  assert.ok(typeof value === "object" && value !== null && "articles" in value);
  assert.deepEqual(value.articles, { subject: ["full"], mention: [] });
});
