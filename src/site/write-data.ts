import { once } from "node:events";
import { createWriteStream, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";

import type { Archive } from "../archive/archive.js";
import { jsonFiles } from "./entity-json.js";

/**
 * Writes the data that stands beside the pages, once they are written: an `index.json` each, and all records in one file,
 * as JSON Lines and as JSON.
 *
 * @throws The disk's own error, such as ENOSPC.
 */
export async function writeData(archive: Archive, outDir: string): Promise<void> {
  for (const { address, value } of jsonFiles(archive)) {
    // The page beside it was written before, so the folder is there. Synchronous, as Eleventy
    // writes too: with thousands of small files, waiting for each costs more than writing it.
    writeFileSync(join(outDir, address), `${JSON.stringify(value)}\n`);
  }
  const records = archive.articles.map(({ record }) => record);
  await mkdir(join(outDir, "data"), { recursive: true });
  await writeAll(join(outDir, "data/records.jsonl"), jsonLines(records));
  await writeAll(join(outDir, "data/records.json"), jsonArray(records));
}

function* jsonLines(values: readonly unknown[]): Generator<string> {
  for (const value of values) yield `${JSON.stringify(value)}\n`;
}

function* jsonArray(values: readonly unknown[]): Generator<string> {
  yield "[";
  for (const [index, value] of values.entries()) {
    yield `${index === 0 ? "" : ","}\n${JSON.stringify(value)}`;
  }
  yield "\n]\n";
}

/** Piece by piece: all records of a large archive are longer than a string may be. */
async function writeAll(file: string, pieces: Iterable<string>): Promise<void> {
  const stream = createWriteStream(file);
  const done = finished(stream);
  for (const piece of pieces) {
    if (!stream.write(piece)) await Promise.race([once(stream, "drain"), done]);
  }
  stream.end();
  await done;
}
