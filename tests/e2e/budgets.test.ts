import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";

import type { Response, ViewportSize } from "playwright-core";

import { shiftsOf, withLateFonts, withoutFonts } from "../support/layout-shift.js";
import { PAGE_KINDS } from "../support/page-kinds.js";
import { useSite } from "../support/use-site.js";
import { visit } from "../support/visit.js";

const stage = useSite("articles");

const KIB = 1024;
/** Over the wire, fonts aside. */
const PAGE_BUDGET = 100 * KIB;
const FONT_BUDGET = 120 * KIB;
/**
 * What may move, as browsers count it. Without the fonts nothing has a reason to; fonts that come after
 * the first paint move next to nothing, since the commonest letters are there before. Whether fonts that come as fast as they
 * can are there at the first paint depends on how busy the machine is, so that is no test.
 */
const MOST_SHIFT = { never: 0.0005, late: 0.01 };
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

for (const fonts of ["never", "late"] as const) {
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
  await (arrival === "never" ? withoutFonts(page) : withLateFonts(page, LATE));
  await go(address);
  await page.evaluate(() => document.fonts.ready);
  if (kind === "results") {
    await page.waitForSelector('[data-search="status"][data-state="done"]');
  }
  const shifts = await shiftsOf(page);
  assert.ok(shifts <= MOST_SHIFT[arrival], `layout shift at ${viewport.width} px: ${shifts}`);
  assert.deepEqual(troubles, []);
  if (arrival === "late") await assertSmall(kind, loaded);
  await close();
}

async function assertSmall(kind: string, loaded: readonly Response[]): Promise<void> {
  const { fonts, rest } = await weigh(loaded);
  assert.ok(fonts > 0 && fonts <= FONT_BUDGET, `fonts: ${fonts} bytes`);
  if (!isSearch(kind)) assert.ok(rest <= PAGE_BUDGET, `without fonts: ${rest} bytes`);
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
