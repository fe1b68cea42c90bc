import type { Archive, FileFinding } from "../archive/archive.js";
import { addressOf } from "../site/addresses.js";
import { checkPromises } from "./check-promises.js";
import { checkRedirects } from "./check-redirects.js";
import { listRedirects } from "./list-redirects.js";
import type { Lock, LockEntry } from "./lock.js";
import { newAddresses } from "./new-addresses.js";
import { isPlannable, plannedPages } from "./present-pages.js";

/**
 * The same as `settleAddresses`, before anything is rendered: which published pages a change of an id,
 * a file's name or a text would lose. Lists and data files are a build's to check.
 *
 * @param unread Slugs of article files that have errors of their own: their pages are not judged.
 * @param today `YYYY-MM-DD`, for the entries that messages propose.
 */
export function checkAddresses(
  archive: Archive,
  lock: Lock | null,
  unread: ReadonlySet<string>,
  today: string,
): FileFinding[] {
  const { redirects, faults } = listRedirects(archive.registry);
  if (faults.length > 0) return faults;
  const pages = plannedPages(archive);
  const unjudged = new Set([...unread].map((slug) => addressOf("article", slug)));
  const isJudged = (address: string) => isPlannable(address) && !unjudged.has(address);
  const keeping = {
    pages,
    redirects,
    // What led to a page of a thing was an alias or an editor's redirect, and these are all known.
    isJudged: (address: string, { kind, to }: LockEntry) =>
      isJudged(address) || (kind === "redirect" && to !== undefined && isPlannable(to)),
    today,
  };
  return [
    ...checkRedirects(redirects, pages, { pages, isJudged }),
    ...(lock === null ? [] : checkPromises(lock, keeping)),
    ...newAddresses(lock, pages, redirects),
  ];
}
