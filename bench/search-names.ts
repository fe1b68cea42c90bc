import { join } from "node:path";

import type { Browser } from "playwright-core";

import { archiveOf } from "./archive-of.js";
import { searchPageEngine } from "./search-engines.js";
import { namingQueries } from "./naming-queries.js";
import { serveMeasured } from "./search-server.js";
import { buildSearchSite } from "./search-site.js";

/** How many queries put the page that they name first. */
export interface Naming {
  queries: number;
  first: number;
}

/** Every round and person of the registry, asked by name on the project's own site. */
export async function askNames(
  browser: Browser,
  scratch: string,
  told: (miss: string) => void,
): Promise<Naming> {
  const archive = await archiveOf("articles");
  const folder = join(scratch, "own");
  await buildSearchSite(archive, folder);
  const server = await serveMeasured({ "/site/": folder });
  const page = await browser.newPage();
  await page.goto(`${server.home}site/search/`);
  const engine = searchPageEngine(page);
  const queries = namingQueries(archive);
  let first = 0;
  for (const query of queries) {
    const [got = "nothing"] = await engine(query.q);
    if (query.first.includes(got)) first++;
    else told(`${query.q}: ${got}, wanted ${query.first.join(" or ")}`);
  }
  server.stop();
  return { queries: queries.length, first };
}
