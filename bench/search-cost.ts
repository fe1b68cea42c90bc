import type { Browser, Page } from "playwright-core";

import type { MeasuringServer } from "./search-server.js";

/** What searching costs a reader: medians over queries; bytes as sent, compressed. */
export interface Cost {
  /** The search page itself with its script and style, before anything is typed. */
  pageBytes: number;
  /** A fresh visitor's first query, beyond the page. */
  firstQueryBytes: number;
  /** Each further query of the same visitor. */
  furtherQueryBytes: number;
  /** From the last keystroke to the first result, with the engine loaded, in ms. */
  keystrokeToResult: number;
  /** From the last keystroke to the whole list, its number and the choices' numbers, in ms. */
  keystrokeToList: number;
  /** The longest that the page stood still while all these queries ran, in ms. */
  longestTask: number;
}

const DONE = '[data-search="status"][data-state="done"]';

/** Asks every query as a fresh visitor, then all of them as one who stays. */
export async function measureCost(
  browser: Browser,
  server: MeasuringServer,
  queries: readonly string[],
): Promise<Cost> {
  const first: number[] = [];
  let pageBytes = 0;
  for (const query of queries.slice(0, 5)) {
    const visitor = await browser.newContext();
    const page = await open(await visitor.newPage(), server);
    pageBytes = server.takeBytes();
    await ask(page, query);
    first.push(server.takeBytes());
    await visitor.close();
  }
  const visitor = await browser.newContext();
  const page = await open(await visitor.newPage(), server);
  await ask(page, "جنيف");
  const further: number[] = [];
  const waits: Wait[] = [];
  server.takeBytes();
  for (const query of queries) {
    waits.push(await ask(page, query));
    further.push(server.takeBytes());
  }
  const longestTask = await page.evaluate(() =>
    Math.max(0, ...(globalThis as unknown as { longTasks: number[] }).longTasks),
  );
  await visitor.close();
  return {
    pageBytes,
    firstQueryBytes: median(first),
    furtherQueryBytes: median(further),
    keystrokeToResult: Math.round(median(waits.map(({ first }) => first))),
    keystrokeToList: Math.round(median(waits.map(({ whole }) => whole))),
    longestTask: Math.round(longestTask),
  };
}

async function open(page: Page, server: MeasuringServer): Promise<Page> {
  await page.addInitScript(() => {
    const longTasks: number[] = [];
    Object.assign(globalThis, { longTasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) longTasks.push(entry.duration);
    }).observe({ type: "longtask" });
  });
  server.takeBytes();
  await page.goto(`${server.home}site/search/`, { waitUntil: "networkidle" });
  return page;
}

/** Milliseconds from a keystroke. */
interface Wait {
  first: number;
  whole: number;
}

/** Types a query at once, and waits until its first result and all of its list (or none) are shown. */
async function ask(page: Page, query: string): Promise<Wait> {
  return page.evaluate(
    async ([text, done]) => {
      const field = document.querySelector<HTMLInputElement>('[data-search="field"]');
      const status = document.querySelector('[data-search="status"]');
      const results = document.querySelector('[data-search="results"]');
      if (field === null || status === null || results === null) throw new Error("no search page");
      field.value = text;
      const start = performance.now();
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      const listed: number[] = [];
      await new Promise<void>((resolve) => {
        // The list changes with the first new result: those of before stay until then.
        const listing = new MutationObserver(() => {
          listed.push(performance.now() - start);
        });
        listing.observe(results, { childList: true });
        const ending = new MutationObserver(() => {
          if (!status.matches(done)) return;
          listing.disconnect();
          ending.disconnect();
          resolve();
        });
        ending.observe(status, { attributes: true });
      });
      const whole = performance.now() - start;
      return { first: listed[0] ?? whole, whole };
    },
    [query, DONE] as const,
  );
}

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
