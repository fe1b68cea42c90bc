import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

import type { Site } from "./site.js";

/** A browser tab on a site, and all that went wrong in it so far. */
export interface Visit {
  page: Page;
  /** Console errors, uncaught exceptions, failed answers, requests that left the site. */
  troubles: string[];
  /** Goes to a page by its address in the site: `/rounds/`. */
  go: (address: string) => Promise<void>;
  close: () => Promise<void>;
}

/** Opens a fresh tab: no cookies, no cache, nothing of other tests. */
export async function visit(
  browser: Browser,
  site: Site,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ locale: "ar", ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  watch(context, page, site, troubles);
  return {
    page,
    troubles,
    go: async (address) => {
      await page.goto(site.at(address));
    },
    close: () => context.close(),
  };
}

function watch(context: BrowserContext, page: Page, site: Site, troubles: string[]): void {
  page.on("pageerror", (error) => troubles.push(`exception: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()}`);
  });
  context.on("request", (request) => {
    const url = request.url();
    const isInline = url.startsWith("data:") || url.startsWith("blob:");
    if (!isInline && !url.startsWith(site.home)) troubles.push(`left the site: ${url}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
}
