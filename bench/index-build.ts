import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

import { close, createIndex, type PagefindIndex } from "pagefind";

import type { Archive } from "../src/archive/archive.js";
import { registrySpellings } from "../src/search/registry-spellings.js";
import { indexRecord } from "../src/search/index-record.js";
import { searchRecords, type SearchRecord } from "../src/search/search-records.js";
import { writeIndexOf } from "../src/search/write-index.js";
import { addressOf } from "../src/site/addresses.js";

/** What an index costs to build, and how much lies on the server for browsers to load. */
export interface BuiltIndex {
  milliseconds: number;
  /** Seconds of processor, Pagefind's own process included. */
  cpu?: number;
  bytes: number;
}

/** Files that a search page may load; Pagefind writes ready-made interfaces beside them. */
const LOADED =
  /^(?:fragment|index|filter)\/|\.pf_meta$|^pagefind(?:-entry\.json|\.js)$|^wasm\.(?:ar|unknown)\.|\.table$/;

/** Our index of the articles alone, without pages of rounds and people. @param folder Made anew. */
export const indexArticles = (archive: Archive, folder: string): Promise<BuiltIndex> =>
  measured(folder, async () => {
    const errors = await writeIndexOf(
      articlesOf(archive),
      folder,
      registrySpellings(archive.registry),
    );
    if (errors.length > 0) throw new Error(errors.join("\n"));
  });

/**
 * The same articles, as Pagefind indexes Arabic by itself: title and text, no filter, no sort order.
 *
 * @param folder Made anew.
 */
export const indexWithPagefind = (archive: Archive, folder: string): Promise<BuiltIndex> =>
  measured(
    folder,
    () =>
      writeWithPagefind(
        archive.articles.map(({ record: { slug, title, summary, body } }) => ({
          url: addressOf("article", slug),
          content: [title, summary ?? "", body].join("\n"),
          language: "ar",
          meta: { title },
        })),
        folder,
      ),
    UNUSED,
  );

/** The same, with the filters and the order by date that our index has. @param folder Made anew. */
export const indexFiltersWithPagefind = (archive: Archive, folder: string): Promise<BuiltIndex> =>
  measured(
    folder,
    () =>
      writeWithPagefind(
        articlesOf(archive).map((record) => {
          const { fields, filters, date } = indexRecord({ ...record, text: "", lead: null });
          return {
            url: record.address,
            content: [record.title, record.text].join("\n"),
            language: "ar",
            meta: {
              title: record.title,
              lead: record.lead ?? "",
              words: String(fields.title.length),
            },
            filters,
            sort: { date },
          };
        }),
        folder,
      ),
    UNUSED,
  );

const articlesOf = (archive: Archive): SearchRecord[] =>
  searchRecords(archive).filter(({ kind }) => kind === "article");

type PagefindRecord = Parameters<PagefindIndex["addCustomRecord"]>[0];

/** Through the same interface as ours, its pages sent one behind the other without waiting. */
async function writeWithPagefind(records: readonly PagefindRecord[], folder: string) {
  const { index } = await createIndex();
  if (index === undefined) throw new Error("Pagefind made no index");
  await Promise.all(records.map((record) => index.addCustomRecord(record)));
  await index.writeFiles({ outputPath: join(folder, "pagefind") });
  await close();
}

async function measured(
  folder: string,
  run: () => Promise<void>,
  unused?: RegExp,
): Promise<BuiltIndex> {
  mkdirSync(folder, { recursive: true });
  const [start, cpuBefore] = [performance.now(), cpuSeconds()];
  await run();
  const milliseconds = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, REAPED)); // for Pagefind's process to be counted
  const cpu = cpuSeconds() - cpuBefore;
  return { ...built(milliseconds, folder, unused), cpu };
}

/** Ms after which an ended process has been waited for. */
const REAPED = 2_000;
/** Behind the clock ticks of a process stand those of its children that have ended, in `proc(5)`. */
const CHILDREN = [13, 14] as const;
const TICKS_A_SECOND = 100;

/** Of this process, its threads and the processes it had; without these where there is no `/proc`. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  const own = (user + system) / 1e6;
  if (!existsSync("/proc/self/stat")) return own;
  // The name in brackets may hold spaces; what follows it does not.
  const fields = readFileSync("/proc/self/stat", "utf8").replace(/^.*\) /s, "").split(" "); // prettier-ignore
  return own + CHILDREN.reduce((sum, at) => sum + Number(fields[at] ?? 0), 0) / TICKS_A_SECOND;
}

/** One line for a terminal. */
export const indexLine = (name: string, { milliseconds, cpu, bytes }: BuiltIndex): string =>
  [
    name.padEnd(46),
    `${(milliseconds / 1000).toFixed(2).padStart(6)} s`,
    `${cpu?.toFixed(2).padStart(6) ?? "     –"} s of processor`,
    `${(bytes / 1024).toFixed(0).padStart(6)} KiB`,
  ].join("  ");

/** Pagefind writes the engine for pages without a language as well; ours has no other. */
const UNUSED = /^wasm\.unknown\./;

/** Files of an index that a browser may load. */
export function built(milliseconds: number, folder: string, unused = /^$/): BuiltIndex {
  const names = readdirSync(join(folder, "pagefind"), { recursive: true, encoding: "utf8" });
  const sizes = names
    .filter((name) => LOADED.test(name) && !unused.test(name))
    .map((name) => statSync(join(folder, "pagefind", name)).size);
  return { milliseconds, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
