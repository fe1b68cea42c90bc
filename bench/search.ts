import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";

import { toHtml } from "hast-util-to-html";
import type { Browser } from "playwright-core";

import type { Archive } from "../src/archive/archive.js";
import { bundleSearchScript } from "../src/search/bundle-browser.js";
import { writeSearchIndex } from "../src/search/write-index.js";
import { SearchPage } from "../templates/components/search-page.js";
import { launchBrowser } from "../tests/support/browser.js";
import { archiveOf } from "./archive-of.js";
import { writeCorpus } from "./corpus.js";
import {
  built,
  indexArticles,
  indexLine,
  indexWithPagefind,
  type BuiltIndex,
} from "./index-build.js";
import { measureCost, type Cost } from "./search-cost.js";
import { pagefindEngine, quality, searchPageEngine, type Quality } from "./search-engines.js";
import { namingQueries, readJudged, relevantTo, textsOf } from "./search-queries.js";
import { serveMeasured } from "./search-server.js";

const HELP = `npm run bench:search -- [--articles DIR] [--queries FILE] [--write]

Says how good the search is and what it costs, beside Pagefind as it comes out of the box.
Without --articles it takes the articles of the measuring corpus that speak of Syria, if the corpus
lies beside the checkout. --write puts the figures into docs/search-figures.json.`;

const FIGURES = "docs/search-figures.json";
const QUERIES = "tests/search/queries.json";
const MATCH = "سوري";

/** What the run came to; `docs/search-figures.json` is this. */
interface Figures {
  command: string;
  articles: number;
  /** `index`: of the same articles; `site`: with the pages of rounds, people and delegations. */
  ours: { index: BuiltIndex; site: BuiltIndex; quality: Quality };
  pagefind: { index: BuiltIndex; quality: Quality };
  cost: Cost;
  naming: { queries: number; first: number };
}

async function timed<T>(run: () => Promise<T>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

async function buildOurs(archive: Archive, folder: string): Promise<BuiltIndex> {
  const milliseconds = await timed(async () => {
    const errors = await writeSearchIndex(archive, folder);
    if (errors.length > 0) throw new Error(errors.join("\n"));
  });
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

async function askAll(
  browser: Browser,
  archive: Archive,
  folders: { ours: string; pagefind: string },
  judgedFile: string,
) {
  const server = await serveMeasured({ "/site/": folders.ours, "/default/": folders.pagefind });
  try {
    const texts = textsOf(archive);
    const judged = readJudged(judgedFile).map((query) => ({
      q: query.q,
      relevant: relevantTo(query, texts),
    }));
    const cost = await measureCost(browser, server, judged.map(({ q }) => q).slice(0, 12)); // prettier-ignore
    const page = await browser.newPage();
    await page.goto(`${server.home}site/search/`);
    const ours = await quality(searchPageEngine(page), judged);
    await page.goto(`${server.home}default/`);
    const pagefind = await quality(pagefindEngine(page), judged);
    return { ours, pagefind, cost };
  } finally {
    server.stop();
  }
}

/** Every round and person of the registry, asked by name on the project's own site. */
async function askNames(browser: Browser, scratch: string, misses: boolean) {
  const archive = await archiveOf("articles");
  const folder = join(scratch, "own");
  await buildOurs(archive, folder);
  const server = await serveMeasured({ "/site/": folder });
  const page = await browser.newPage();
  await page.goto(`${server.home}site/search/`);
  const engine = searchPageEngine(page);
  const queries = namingQueries(archive);
  let first = 0;
  for (const query of queries) {
    const [got = "nothing"] = await engine(query.q);
    if (query.first.includes(got)) first++;
    else if (misses) console.log(`${query.q}: ${got}, wanted ${query.first.join(" or ")}`);
  }
  server.stop();
  return { queries: queries.length, first };
}

function print({ articles, ours, pagefind, cost, naming }: Figures): void {
  const row = (name: string, { recall, atTen, precision, empty }: Quality) =>
    `${name.padEnd(10)} ${recall.toFixed(3)}  ${atTen.toFixed(3)}  ${precision.toFixed(3)}  ${String(empty).padStart(5)}`;
  console.log(`${String(articles)} articles, ${String(ours.quality.queries)} queries`);
  console.log("           recall p@10   prec.  empty");
  console.log(row("jawlat", ours.quality));
  console.log(row("Pagefind", pagefind.quality));
  console.log(indexLine("index of the articles, jawlat", ours.index));
  console.log(indexLine("index of the articles, Pagefind", pagefind.index));
  console.log(indexLine("index of the whole site, jawlat", ours.site));
  console.log(`names: ${String(naming.first)} of ${String(naming.queries)} put their page first`);
  console.log(JSON.stringify(cost));
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      articles: { type: "string" },
      queries: { type: "string" },
      write: { type: "boolean" },
      misses: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  if (values.help === true) {
    console.log(HELP);
    return 0;
  }
  const scratch = mkdtempSync(join(tmpdir(), "jawlat-bench-"));
  const articles = values.articles ?? join(scratch, "articles");
  if (values.articles === undefined && !writeCorpus(articles, null, MATCH)) {
    console.error(`There is no measuring corpus beside the checkout.\n\n${HELP}`);
    return 2;
  }
  const browser = await launchBrowser();
  try {
    const archive = await archiveOf(articles);
    const folders = { ours: join(scratch, "ours"), pagefind: join(scratch, "pagefind") };
    const pagefindIndex = await indexWithPagefind(archive, folders.pagefind);
    const page = '<!doctype html><html lang="ar"><title>x</title>';
    writeFileSync(join(folders.pagefind, "index.html"), page);
    const index = await indexArticles(archive, join(scratch, "articles-alone"));
    const site = await buildOurs(archive, folders.ours);
    const asked = await askAll(browser, archive, folders, values.queries ?? QUERIES);
    const figures: Figures = {
      command: "npm run bench:search -- --write",
      articles: archive.articles.length,
      ours: { index, site, quality: asked.ours },
      pagefind: { index: pagefindIndex, quality: asked.pagefind },
      cost: asked.cost,
      naming: await askNames(browser, scratch, values.misses === true),
    };
    print(figures);
    if (values.write === true) writeFileSync(FIGURES, JSON.stringify(figures, null, 2) + "\n");
    return 0;
  } finally {
    await browser.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

process.exitCode = await main();
