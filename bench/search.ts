import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import type { Browser } from "playwright-core";

import type { Archive } from "../src/archive/archive.js";
import { launchBrowser } from "../tests/support/browser.js";
import { archiveOf } from "./archive-of.js";
import { writeCorpus } from "./corpus.js";
import {
  indexArticles,
  indexFiltersWithPagefind,
  indexLine,
  indexWithPagefind,
  type BuiltIndex,
} from "./index-build.js";
import { measureCost, type Cost } from "./search-cost.js";
import { pagefindEngine, quality, searchPageEngine, type Quality } from "./search-engines.js";
import { askNames, type Naming } from "./search-names.js";
import { readJudged, relevantTo, textsOf } from "./search-queries.js";
import { serveMeasured, type MeasuringServer } from "./search-server.js";
import { buildSearchSite } from "./search-site.js";

const HELP = `npm run bench:search -- [--articles DIR] [--queries FILE …] [--skip PART …] [--misses] [--write]

Says how good the search is and what it costs, beside Pagefind as it comes out of the box.
Without --articles it takes the articles of the measuring corpus that speak of Syria, if the corpus
lies beside the checkout. --queries names files of judged queries in place of the project's own.
--skip leaves out "pagefind", "cost" or "names". --misses lists what went wrong. --write puts the
figures of a run that left out nothing into docs/search-figures.json.`;

const FIGURES = "docs/search-figures.json";
const QUERIES = "tests/search/queries.json";
/** Written before anybody had seen an answer to them. */
const UNSEEN = "tests/search/queries-unseen.json";
/** Beside the checkout, where there is one. */
const FURTHER = "../shared/gold/search-queries.json";
const MATCH = "سوري";

/** Judged queries of one file, asked of both. */
interface Asked {
  file: string;
  ours: Quality;
  pagefind: Quality | null;
}

/** What the run came to; `docs/search-figures.json` is this. */
interface Figures {
  command: string;
  articles: number;
  /** `index`: of the same articles; `site`: with the pages of rounds, people and delegations. */
  ours: { index: BuiltIndex; site: BuiltIndex; quality: Quality };
  pagefind: { index: BuiltIndex; quality: Quality };
  unseen: { ours: Quality; pagefind: Quality };
  cost: Cost;
  naming: Naming;
}

interface Options {
  articles: string;
  files: readonly string[];
  skip: ReadonlySet<string>;
  told: (miss: string) => void;
}

async function askFile(
  file: string,
  archive: Archive,
  browser: Browser,
  server: MeasuringServer,
  { skip, told }: Options,
): Promise<Asked> {
  const texts = textsOf(archive);
  const judged = readJudged(file).map((query) => ({
    q: query.q,
    relevant: relevantTo(query, texts),
  }));
  const page = await browser.newPage();
  await page.goto(`${server.home}site/search/`);
  const ours = await quality(searchPageEngine(page), judged, told);
  let pagefind: Quality | null = null;
  if (!skip.has("pagefind")) {
    await page.goto(`${server.home}default/`);
    pagefind = await quality(pagefindEngine(page), judged);
  }
  await page.close();
  return { file, ours, pagefind };
}

/** Queries of every kind, for what searching costs. */
const costQueries = (): string[] =>
  readJudged(QUERIES)
    .map(({ q }) => q)
    .slice(0, 12);

function printQuality({ file, ours, pagefind }: Asked): void {
  const row = (name: string, { recall, atTen, precision, empty }: Quality) =>
    `${name.padEnd(10)} ${recall.toFixed(3)}  ${atTen.toFixed(3)}  ${precision.toFixed(3)}  ${String(empty).padStart(5)}`;
  console.log(`${file}: ${String(ours.queries)} queries`);
  console.log("           recall p@10   prec.  empty");
  console.log(row("jawlat", ours));
  if (pagefind !== null) console.log(row("Pagefind", pagefind));
}

async function measure(scratch: string, browser: Browser, options: Options) {
  const { skip, told } = options;
  const archive = await archiveOf(options.articles);
  console.log(`${String(archive.articles.length)} articles`);
  const folders = { ours: join(scratch, "ours"), pagefind: join(scratch, "pagefind") };
  const site = await buildSearchSite(archive, folders.ours);
  console.log(indexLine("index of the whole site, jawlat", site));
  const index = skip.has("pagefind") ? null : await bothIndexes(archive, folders.pagefind, scratch);
  const server = await serveMeasured({ "/site/": folders.ours, "/default/": folders.pagefind });
  const cost = skip.has("cost") ? null : await measureCost(browser, server, costQueries());
  if (cost !== null) console.log(JSON.stringify(cost));
  const asked: Asked[] = [];
  for (const file of options.files) {
    const one = await askFile(file, archive, browser, server, options);
    printQuality(one);
    asked.push(one);
  }
  server.stop();
  const naming = skip.has("names") ? null : await askNames(browser, scratch, told);
  if (naming !== null)
    console.log(`names: ${String(naming.first)} of ${String(naming.queries)} put their page first`);
  return { articles: archive.articles.length, site, index, cost, asked, naming };
}

/** The same articles without pages of things, and as Pagefind indexes them by itself. */
async function bothIndexes(archive: Archive, folder: string, scratch: string) {
  const pagefind = await indexWithPagefind(archive, folder);
  writeFileSync(join(folder, "index.html"), '<!doctype html><html lang="ar"><title>x</title>');
  const filtered = await indexFiltersWithPagefind(archive, join(scratch, "pagefind-filters"));
  const ours = await indexArticles(archive, join(scratch, "articles-alone"));
  console.log(indexLine("index of the articles, jawlat", ours));
  console.log(indexLine("index of the articles, Pagefind", pagefind));
  console.log(indexLine("the same with filters and dates, Pagefind", filtered));
  return { ours, pagefind };
}

/** Null when a part was left out: half a table is none. */
function figuresOf(run: Awaited<ReturnType<typeof measure>>): Figures | null {
  const { articles, site, index, cost, asked, naming } = run;
  const [own, unseen] = [QUERIES, UNSEEN].map((name) => asked.find(({ file }) => file === name));
  if (index === null || cost === null || naming === null) return null;
  if (own?.pagefind == null || unseen?.pagefind == null) return null;
  return {
    command: "npm run bench:search -- --write",
    articles,
    ours: { index: index.ours, site, quality: own.ours },
    pagefind: { index: index.pagefind, quality: own.pagefind },
    unseen: { ours: unseen.ours, pagefind: unseen.pagefind },
    cost,
    naming,
  };
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      articles: { type: "string" },
      queries: { type: "string", multiple: true },
      skip: { type: "string", multiple: true },
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
    const figures = figuresOf(
      await measure(scratch, browser, {
        articles,
        files: values.queries ?? [QUERIES, UNSEEN, FURTHER].filter((file) => existsSync(file)),
        skip: new Set(values.skip),
        told: (miss) => {
          if (values.misses === true) console.log(`  ${miss}`);
        },
      }),
    );
    if (values.write !== true) return 0;
    if (figures === null) console.error("Some part was left out: nothing is written.");
    else writeFileSync(FIGURES, JSON.stringify(figures, null, 2) + "\n");
    return figures === null ? 2 : 0;
  } finally {
    await browser.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

process.exitCode = await main();
