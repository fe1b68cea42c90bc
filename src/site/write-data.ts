import { writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Archive } from "../archive/archive.js";
import { jsonFiles } from "./entity-json.js";

/**
 * Writes the data that stands beside the pages, once they are written: an `index.json` each. The
 * package of `/data/` is `writePackage`'s.
 *
 * @throws The disk's own error, such as ENOSPC.
 */
export function writeData(archive: Archive, outDir: string): void {
  for (const { address, value } of jsonFiles(archive)) {
    // The page beside it was written before, so the folder is there. Synchronous, as Eleventy
    // writes too: with thousands of small files, waiting for each costs more than writing it.
    writeFileSync(join(outDir, address), `${JSON.stringify(value)}\n`);
  }
}
