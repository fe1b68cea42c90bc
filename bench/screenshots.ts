import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import type { Browser } from "playwright-core";

import { launchBrowser } from "../tests/support/browser.js";
import { PAGE_KINDS } from "../tests/support/page-kinds.js";
import { buildSite, type Site } from "../tests/support/site.js";

const HELP = `npm run screenshots -- [KIND …] [--articles DIR]

Pictures of one page of each kind, whole, at 390 and 1280 pixels, light and dark, in .screenshots/:
round-390-dark.png. With kinds, of those alone: ${PAGE_KINDS.map(([kind]) => kind).join(", ")}.`;

const FOLDER = ".screenshots";
/** A phone's width and a desk's: CSS pixels. */
const WIDTHS = [390, 1280];
const THEMES = ["light", "dark"] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: "string", default: "articles" }, help: { type: "boolean" } },
});
const kinds = PAGE_KINDS.filter(([kind]) => positionals.length === 0 || positionals.includes(kind));

if (values.help === true) console.log(HELP);
else if (kinds.length === 0) fail(HELP);
else await takeAll(values.articles);

async function takeAll(articles: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const [site, browser] = await Promise.all([buildSite(articles), launchBrowser()]);
  try {
    for (const width of WIDTHS) for (const theme of THEMES) await take(browser, site, width, theme);
  } finally {
    await browser.close();
    await site.stop();
  }
}

async function take(
  browser: Browser,
  site: Site,
  width: number,
  colorScheme: (typeof THEMES)[number],
): Promise<void> {
  const viewport = { width, height: Math.round(width < 600 ? width * 2 : width * 0.7) };
  const context = await browser.newContext({ locale: "ar", viewport, colorScheme });
  const page = await context.newPage();
  for (const [kind, address] of kinds) {
    await page.goto(site.at(address));
    if (kind === "results") await page.waitForSelector('[data-state="done"]');
    await page.evaluate(() => document.fonts.ready);
    const path = join(FOLDER, `${kind}-${width}-${colorScheme}.png`);
    await page.screenshot({ path, fullPage: true });
    console.log(path);
  }
  await context.close();
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
