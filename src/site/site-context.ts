import type { Archive } from "../archive/archive.js";
import type { CardsInTheMaking } from "../cards/write-cards.js";
import type { DataFiles } from "../data/write-package.js";
import { indexArchive, type ArchiveIndex } from "./archive-index.js";
import type { RenderedPage } from "./print-page.js";
import type { SiteSettings } from "./addresses.js";

/** What every template reads: one archive, one site. Eleventy itself is handed addresses only. */
export interface SiteContext {
  archive: Archive;
  site: SiteSettings;
  index: ArchiveIndex;
  /** By address, the day (`YYYY-MM-DD`) on which a page's content changed last, where it is known. */
  changed: ReadonlyMap<string, string>;
  /** Filled while pages are printed. */
  rendered: RenderedPage[];
  /** Filled likewise: what the pages show that fonts lack unless asked for. */
  uncommonCharacters: Set<string>;
  /** What can be downloaded; written before the pages, which name sizes and digests. */
  data?: DataFiles;
  /** The social cards, drawn while the pages are printed. */
  cards?: CardsInTheMaking;
}

// Eleventy imports its config and templates by itself and hands them nothing of ours: this module
// is the one place where both sides meet.
let current: SiteContext | null = null;

/** Makes an archive the one that templates read, until `closeSiteContext`. */
export function openSiteContext(
  archive: Archive,
  site: SiteSettings,
  changed: ReadonlyMap<string, string> = new Map(),
): SiteContext {
  const index = indexArchive(archive);
  current = { archive, site, index, changed, rendered: [], uncommonCharacters: new Set() };
  return current;
}

export function closeSiteContext(): void {
  current = null;
}

export const isSiteContextOpen = (): boolean => current !== null;

/** @throws Error when no archive is open: a template ran outside a build. */
export function siteContext(): SiteContext {
  if (current === null) throw new Error("no archive is open: call openSiteContext first");
  return current;
}
