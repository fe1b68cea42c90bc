import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { readContent } from "../src/publish/content.js";
import { realEffects } from "../src/publish/real-effects.js";
import { realStages } from "../src/publish/stages.js";
import { writeCorpus } from "./corpus.js";
import {
  indexArticles,
  indexFiltersWithPagefind,
  indexLine,
  indexWithPagefind,
} from "./index-build.js";
import { watchMemory, type Peak } from "./memory.js";
import { measureArchive, measureSite } from "./stages.js";
import { stopwatch } from "./stopwatch.js";
import { mebibytes, stageTable } from "./table.js";

const HELP = `npm run bench -- [--articles DIR] [--registry DIR] [--limit N]

Says where the time of a build goes. Without --articles it takes the measuring corpus that lies
beside the checkout (../shared, or what JAWLAT_SHARED names), if it does. No cache is used.`;

/** Enough to see what kind of fault it is. */
const MOST_FAULTS = 5;
const SETTINGS = { baseUrl: "https://jawlat.example", pathPrefix: "/" };

/** Runs one build, stage by stage, in a temporary folder, and prints the table. */
async function bench(articles: string, registry: string, limit: number, scratch: string) {
  const effects = realEffects();
  const stopMemory = watchMemory();
  const watch = stopwatch((stage) => process.stderr.write(`${stage} …\n`));
  const stages = await watch.stage("load libraries", 0, realStages);
  const read = await watch.stage("read files", 0, () =>
    readContent({ articles, registry }, false, effects),
  );
  const archive = await measureArchive({ ...read, files: read.files.slice(0, limit) }, watch);
  const place = { settings: SETTINGS, out: join(scratch, "site"), disk: effects.disk };
  const { pages, faults } = await measureSite(archive, place, stages, watch);
  console.log(`${archive.articles.length} articles, ${pages} pages, ${faults.length} faults`);
  for (const fault of faults.slice(0, MOST_FAULTS)) console.log(fault);
  console.log(machine());
  console.log(stageTable(watch.stages));
  console.log(memoryLine(stopMemory()));
  const pagefind = await indexWithPagefind(archive, join(scratch, "pagefind-alone"));
  const filtered = await indexFiltersWithPagefind(archive, join(scratch, "pagefind-filters"));
  const ours = await indexArticles(archive, join(scratch, "articles-alone"));
  console.log(indexLine("index of the articles, jawlat", ours));
  console.log(indexLine("index of the articles, Pagefind", pagefind));
  console.log(indexLine("the same with filters and dates, Pagefind", filtered));
}

const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model ?? "processor"}, ${mebibytes(totalmem())} MiB, Node ${process.versions.node}`;

function memoryLine({ own, withChildren }: Peak): string {
  const family =
    withChildren === null ? "" : `; with Pagefind's process ${mebibytes(withChildren)} MiB`;
  return `peak memory ${mebibytes(own)} MiB${family}`;
}

async function main(): Promise<number> {
  const options = { articles: { type: "string" }, registry: { type: "string" } } as const;
  const { values } = parseArgs({
    options: { ...options, limit: { type: "string" }, help: { type: "boolean" } },
  });
  if (values.help === true) {
    console.log(HELP);
    return 0;
  }
  const limit = values.limit === undefined ? null : Number(values.limit);
  if (limit !== null && !(Number.isInteger(limit) && limit > 0)) {
    console.error(`--limit takes a number of articles, not "${values.limit ?? ""}"`);
    return 2;
  }
  const scratch = mkdtempSync(join(tmpdir(), "jawlat-bench-"));
  try {
    const articles = values.articles ?? join(scratch, "articles");
    if (values.articles === undefined && !writeCorpus(articles, limit)) {
      console.error(`There is no measuring corpus beside the checkout.\n\n${HELP}`);
      return 2;
    }
    await bench(articles, values.registry ?? "registry", limit ?? Infinity, scratch);
    return 0;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

process.exitCode = await main();
