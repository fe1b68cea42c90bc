import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { gzipSync } from "node:zlib";

import type { Response, ViewportSize } from "playwright-core";

import { shiftsOf } from "../support/layout-shift.js";
import { PAGE_KINDS } from "../support/page-kinds.js";
import { useSite } from "../support/use-site.js";
import { visit } from "../support/visit.js";

const stage = useSite("articles");

const KIB = 1024;
/** Over the wire, fonts aside. */
const PAGE_BUDGET = 100 * KIB;
const FONT_BUDGET = 120 * KIB;
/**
 * As browsers count it. Preloaded fonts are mostly there at the first paint, and nothing moves; on a busy
 * machine a word in bold has come after it. Late ones move what they may and still be called good.
 */
const MOST_SHIFT = { "at once": 0.002, late: 0.1 };
type Arrival = keyof typeof MOST_SHIFT;
/** How late fonts come, in milliseconds: after the first paint on any connection. */
const LATE = 800;
/** A phone's window and a desk's. */
const WINDOWS = [
  { width: 390, height: 780 },
  { width: 1280, height: 900 },
];
/** The search brings its own engine and index, which only grow with what is searched for. */
const isSearch = (kind: string): boolean => kind === "search" || kind === "results";

for (const fonts of ["at once", "late"] as const) {
  describe(`the first view, with fonts that come ${fonts}`, { concurrency: 3 }, () => {
    for (const [kind, address] of PAGE_KINDS) {
      test(`${kind} keeps to its bytes and to its place`, async () => {
        for (const viewport of WINDOWS) await look(kind, address, viewport, fonts);
      });
    }
  });
}

async function look(
  kind: string,
  address: string,
  viewport: ViewportSize,
  arrival: Arrival,
): Promise<void> {
  const { page, go, troubles, close } = await visit(stage.browser, stage.site, { viewport });
  const loaded: Response[] = [];
  page.on("response", (response) => loaded.push(response));
  if (arrival === "late") {
    await page.route("**/*.woff2", async (route) => {
      await setTimeout(LATE);
      await route.continue();
    });
  }
  await go(address);
  await page.evaluate(() => document.fonts.ready);
  const { fonts, rest } = await weigh(loaded);
  assert.ok(fonts > 0 && fonts <= FONT_BUDGET, `fonts: ${fonts} bytes`);
  if (!isSearch(kind)) assert.ok(rest <= PAGE_BUDGET, `without fonts: ${rest} bytes`);
  assert.deepEqual(troubles, []);
  if (kind === "results") {
    await page.waitForSelector('[data-search="status"][data-state="done"]');
  }
  const shifts = await shiftsOf(page);
  assert.ok(shifts <= MOST_SHIFT[arrival], `layout shift at ${viewport.width} px: ${shifts}`);
  await close();
}

/** Bytes as a static host sends them: text compressed by gzip, fonts as they are. */
async function weigh(loaded: readonly Response[]): Promise<{ fonts: number; rest: number }> {
  const sum = { fonts: 0, rest: 0 };
  for (const response of loaded) {
    if (response.url().startsWith("blob:")) continue;
    const body = await response.body();
    if (response.url().endsWith(".woff2")) sum.fonts += body.length;
    else sum.rest += gzipSync(body).length;
  }
  return sum;
}
