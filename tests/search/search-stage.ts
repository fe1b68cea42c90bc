import assert from "node:assert/strict";
import { after, before } from "node:test";

import { toHtml } from "hast-util-to-html";
import type { Browser, Page } from "playwright-core";

import type { Archive } from "../../src/archive/archive.js";
import { bundleSearchScript } from "../../src/search/bundle-browser.js";
import { writeSearchIndex } from "../../src/search/write-index.js";
import { SearchPage } from "../../templates/components/search-page.js";
import { launchBrowser } from "../support/browser.js";
import { filesOf, tempFolder } from "../support/temp-folder.js";

export const ORIGIN = "https://jawlat.test";
export const PREFIX = "/archive/";

export type SiteFiles = ReadonlyMap<string, Buffer>;

/** A search page over an archive of a few articles, in a browser; read inside tests only. */
export interface SearchStage {
  /** Opens the search page. @param address What follows its path: `?q=…`. */
  open: (address: string, options?: OpenOptions) => Promise<Page>;
  /** Opens it with a query. */
  ask: (query: string) => Promise<Page>;
  /** Answers a page's requests with the site's files from now on. */
  serve: (page: Page, options?: OpenOptions) => Promise<void>;
}

export interface OpenOptions {
  /** Files that are not there, by their paths in the site. */
  missing?: RegExp;
  /** Other files in place of the site's own. */
  files?: SiteFiles;
  /** Runs in the page before its own scripts. */
  prepare?: () => void;
}

/** The index and scripts of an archive, by their paths in the site. */
export async function siteOf(archive: Archive): Promise<SiteFiles> {
  const folder = tempFolder();
  assert.deepEqual(await writeSearchIndex(archive, folder.path()), []);
  await bundleSearchScript(folder.path());
  const files = filesOf(folder.path());
  folder.remove();
  return files;
}

/** The search page as a reader gets it, without the frame that all pages share. */
const pageHtml = (archive: Archive): string =>
  `<!doctype html><html lang="ar" dir="rtl"><title>x</title>
  <script type="module" src="${PREFIX}assets/search.js"></script>
  ${toHtml(SearchPage({ archive, site: { baseUrl: ORIGIN, pathPrefix: PREFIX } }))}`;

/** Indexes an archive and starts a browser before a file's first test; ends it after the last. */
export function useSearch(archive: Archive): SearchStage {
  let browser: Browser | undefined;
  let own: SiteFiles = new Map();
  before(async () => {
    [own, browser] = await Promise.all([siteOf(archive), launchBrowser()]);
  });
  after(() => browser?.close());
  const html = pageHtml(archive);

  const serve = async (
    page: Page,
    { missing = /^$/, files = own }: OpenOptions = {},
  ): Promise<void> => {
    await page.route("**/*", (route) => {
      const path = new URL(route.request().url()).pathname.slice(PREFIX.length);
      if (path === "search/")
        return route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
      const file = files.get(path);
      if (file === undefined || missing.test(path)) return route.fulfill({ status: 404 });
      const contentType = path.endsWith(".js") ? "text/javascript" : "application/octet-stream";
      return route.fulfill({ contentType, body: file });
    });
  };

  const open = async (address: string, options: OpenOptions = {}): Promise<Page> => {
    if (browser === undefined) throw new Error("a search page is there inside tests only");
    const page = await browser.newPage();
    if (options.prepare !== undefined) await page.addInitScript(options.prepare);
    await serve(page, options);
    page.setDefaultTimeout(10_000);
    await page.goto(`${ORIGIN}${PREFIX}search/${address}`);
    return page;
  };
  return { open, serve, ask: (query) => open(`?q=${encodeURIComponent(query)}`) };
}

/** Waits until a search is done; the addresses of its results, without the prefix. */
export async function answers(page: Page, count?: number): Promise<string[]> {
  const number = count === undefined ? "" : `[data-count="${String(count)}"]`;
  await page.waitForSelector(`[data-search="status"][data-state="done"]${number}`);
  const links = await page.$$eval(`[data-search="results"] [data-search="result"]`, (results) =>
    results.map((result) => result.querySelector("a[href]")?.getAttribute("href") ?? ""),
  );
  for (const link of links) assert.ok(link.startsWith(PREFIX), link);
  return links.map((link) => link.slice(PREFIX.length - 1));
}
