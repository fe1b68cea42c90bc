import { setTimeout } from "node:timers/promises";

import type { Page } from "playwright-core";

/** All that the browser called a layout shift since the page was opened, added up. */
export const shiftsOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += "value" in entry ? Number(entry.value) : 0;
        }).observe({ type: "layout-shift", buffered: true });
        // Two frames later it has been told of all that was drawn.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            resolve(sum);
          }),
        );
      }),
  );

const FONT = "**/*.woff2";

/** The commonest letters, in a style sheet: see `src/site/early-letters.ts`. */
const EARLY_LETTERS = "**/early-letters.css*";

/**
 * Gives the page no fonts at all, so that it keeps its stand-ins: what still moves, its own scripts and
 * styles have moved. With fonts that would depend on how busy the machine is, for a browser swaps those
 * that come after the first paint.
 */
export async function withoutFonts(page: Page): Promise<void> {
  await page.route(FONT, (route) => route.fulfill({ status: 200, body: "" }));
  await page.route(EARLY_LETTERS, (route) =>
    route.fulfill({ status: 200, contentType: "text/css", body: "" }),
  );
}

/** Holds the page's fonts back for so many milliseconds. */
export const withLateFonts = (page: Page, milliseconds: number): Promise<unknown> =>
  page.route(FONT, async (route) => {
    await setTimeout(milliseconds);
    await route.continue();
  });
