import type { Archive, FileFinding } from "../archive/archive.js";
import type { Disk } from "../publish/effects.js";
import { filesBelow } from "../publish/read-content.js";
import type { SiteSettings } from "../site/addresses.js";
import type { RenderedPage } from "../site/print-page.js";
import { checkPromises } from "./check-promises.js";
import { checkRedirects } from "./check-redirects.js";
import { goneListPages } from "./gone-list-pages.js";
import { listRedirects, type Redirect } from "./list-redirects.js";
import type { Lock } from "./lock.js";
import { newAddresses } from "./new-addresses.js";
import { renderedPages, type PresentPages } from "./present-pages.js";
import { writeRedirects } from "./write-redirects.js";

/** What a rendered site is measured by. */
export interface Promises {
  /** `plannedPages` of the archive. */
  planned: PresentPages;
  /** Null where nothing was ever promised. */
  lock: Lock | null;
  /** `YYYY-MM-DD`, for the entries that messages propose. */
  today: string;
}

/** All addresses of a site, and what is wrong with them. */
export interface SettledAddresses {
  pages: PresentPages;
  redirects: readonly Redirect[];
  /** Errors, and an information on addresses that nothing promises yet. */
  findings: FileFinding[];
}

/**
 * Checks a rendered site against every address ever published, and, when all is kept, writes what
 * stands at the old ones.
 */
export async function settleAddresses(
  folder: string,
  archive: Archive,
  rendered: readonly RenderedPage[],
  { planned, lock, today }: Promises,
  site: SiteSettings,
  disk: Disk,
): Promise<SettledAddresses> {
  const pages = renderedPages(planned, rendered, (await filesBelow(folder, disk)) ?? []);
  const { redirects: listed, faults } = listRedirects(archive.registry);
  if (faults.length > 0) return { pages, redirects: listed, findings: faults };
  const redirects = [...listed, ...goneListPages(lock, pages, listed)];
  const isJudged = () => true;
  const errors = [
    ...checkRedirects(redirects, planned, { pages, isJudged }),
    ...(lock === null ? [] : checkPromises(lock, { pages, redirects, isJudged, today })),
  ];
  if (errors.length > 0) return { pages, redirects, findings: errors };
  await writeRedirects(folder, redirects, pages, site, disk);
  return { pages, redirects, findings: newAddresses(lock, pages, redirects) };
}
