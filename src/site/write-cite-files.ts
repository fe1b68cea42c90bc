import { writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Archive } from "../archive/archive.js";
import { citeFiles } from "../cite/cite-files.js";
import type { SiteSettings } from "./addresses.js";

/**
 * Writes the citations that stand beside the pages, once these are written and their folders there.
 *
 * @throws The disk's own error, such as ENOSPC.
 */
export function writeCiteFiles(archive: Archive, site: SiteSettings, outDir: string): void {
  for (const { address, text } of citeFiles(archive, site)) {
    // Synchronous, as in `write-data.ts`: of thousands of small files waiting costs more.
    writeFileSync(join(outDir, address), text);
  }
}
