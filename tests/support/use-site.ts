import { after, before } from "node:test";

import type { Browser } from "playwright-core";

import { launchBrowser } from "./browser.js";
import { buildSite, type Site } from "./site.js";

/** A site and a browser for all tests of a file; read them inside a test, when both are there. */
export interface Stage {
  readonly site: Site;
  readonly browser: Browser;
}

/** Builds a site and starts a browser before a file's first test, and ends both after its last. */
export function useSite(articles: string, prefix = "/"): Stage {
  let site: Site | undefined;
  let browser: Browser | undefined;
  before(async () => {
    [site, browser] = await Promise.all([buildSite(articles, prefix), launchBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });
  return {
    get site() {
      return present(site);
    },
    get browser() {
      return present(browser);
    },
  };
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("a site is there inside tests only");
  return value;
}
