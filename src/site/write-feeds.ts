import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { FEED_FORMATS } from "./feed-formats.js";
import { siteFeeds } from "./feeds.js";
import type { SiteContext } from "./site-context.js";

/**
 * Writes the feeds that stand beside the pages, once these are written and their folders there.
 *
 * @throws The disk's own error, such as ENOSPC.
 */
export function writeFeeds(context: SiteContext, outDir: string): void {
  for (const feed of siteFeeds(context)) {
    for (const { file, print } of FEED_FORMATS) {
      // Synchronous, as in `write-data.ts`.
      writeFileSync(join(outDir, feed.address, file), print(feed, context.site));
    }
  }
}
