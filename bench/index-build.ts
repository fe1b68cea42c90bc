import { mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

import { close, createIndex } from "pagefind";

import type { Archive } from "../src/archive/archive.js";
import { nameSpellings } from "../src/search/name-spellings.js";
import { searchRecords } from "../src/search/search-records.js";
import { writeIndexOf } from "../src/search/write-index.js";
import { addressOf } from "../src/site/addresses.js";

/** What an index costs to build, and how much lies on the server for browsers to load. */
export interface BuiltIndex {
  milliseconds: number;
  bytes: number;
}

/** Files that a search page may load; Pagefind writes ready-made interfaces beside them. */
const LOADED =
  /^(?:fragment|index|filter)\/|\.pf_meta$|^pagefind(?:-entry\.json|\.js)$|^wasm\.(?:ar|unknown)\.|\.table$/;

/** Our index of the articles alone, without pages of rounds and people. @param folder Made anew. */
export async function indexArticles(archive: Archive, folder: string): Promise<BuiltIndex> {
  const start = performance.now();
  const records = searchRecords(archive).filter(({ kind }) => kind === "article");
  const errors = await writeIndexOf(records, folder, nameSpellings(archive.registry));
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return built(performance.now() - start, folder);
}

/**
 * The same articles, as Pagefind indexes Arabic by itself: title and text, no filter, no sort order.
 *
 * @param folder Made anew.
 */
export async function indexWithPagefind(
  { articles }: Archive,
  folder: string,
): Promise<BuiltIndex> {
  mkdirSync(folder);
  const start = performance.now();
  const { index } = await createIndex();
  if (index === undefined) throw new Error("Pagefind made no index");
  for (const { record } of articles) {
    const content = [record.title, record.summary ?? "", record.body].join("\n");
    const url = addressOf("article", record.slug);
    await index.addCustomRecord({ url, content, language: "ar", meta: { title: record.title } });
  }
  await index.writeFiles({ outputPath: join(folder, "pagefind") });
  const milliseconds = performance.now() - start;
  await close();
  return built(milliseconds, folder, /^wasm\.unknown\./);
}

/** One line for a terminal. */
export const indexLine = (name: string, { milliseconds, bytes }: BuiltIndex): string =>
  `${name.padEnd(34)} ${(milliseconds / 1000).toFixed(2).padStart(6)} s ${(bytes / 1024).toFixed(0).padStart(8)} KiB`;

/** @param unused Files that are there and never loaded. */
export function built(milliseconds: number, folder: string, unused = /^$/): BuiltIndex {
  const names = readdirSync(join(folder, "pagefind"), { recursive: true, encoding: "utf8" });
  const sizes = names
    .filter((name) => LOADED.test(name) && !unused.test(name))
    .map((name) => statSync(join(folder, "pagefind", name)).size);
  return { milliseconds, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
