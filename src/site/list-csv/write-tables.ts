import { writeFileSync } from "node:fs";
import { join } from "node:path";

import type { SiteContext } from "../site-context.js";
import { fileOfList, printList } from "./list-table.js";
import { siteTables } from "./site-tables.js";

/**
 * Writes the tables that stand beside the pages, once these are written and their folders there.
 *
 * @throws The disk's own error, such as ENOSPC.
 */
export function writeTables(context: SiteContext, outDir: string): void {
  for (const table of siteTables(context)) {
    // Synchronous, as in `write-data.ts`.
    writeFileSync(join(outDir, table.address, fileOfList(table.name)), printList(table));
  }
}
