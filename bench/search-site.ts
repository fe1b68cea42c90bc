import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

import { toHtml } from "hast-util-to-html";

import type { Archive } from "../src/archive/archive.js";
import { bundleSearchScript } from "../src/search/bundle-browser.js";
import { writeSearchIndex } from "../src/search/write-index.js";
import { SearchPage } from "../templates/components/search-page.js";
import { built, type BuiltIndex } from "./index-build.js";

/** The search page with its index and scripts, and no other page, for the path prefix `/site/`. */
export async function buildSearchSite(archive: Archive, folder: string): Promise<BuiltIndex> {
  const start = performance.now();
  const errors = await writeSearchIndex(archive, folder);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const milliseconds = performance.now() - start;
  await bundleSearchScript(folder);
  const site = { baseUrl: "https://jawlat.example", pathPrefix: "/site/" };
  const script = '<script type="module" src="/site/assets/search.js"></script>';
  const body = toHtml(SearchPage({ archive, site }));
  mkdirSync(join(folder, "search"));
  writeFileSync(
    join(folder, "search/index.html"),
    `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>x</title>${script}${body}`,
  );
  return built(milliseconds, folder);
}
