import { relative } from "node:path";
import { fileURLToPath } from "node:url";

import Eleventy from "@11ty/eleventy";

import type { Archive } from "../archive/archive.js";
import type { SiteSettings } from "./addresses.js";
import type { RenderedPage } from "./print-page.js";
import { closeSiteContext, openSiteContext } from "./site-context.js";

export type { RenderedPage } from "./print-page.js";

/**
 * Renders an archive into a folder: all pages, feed, sitemap, data and static files, through
 * Eleventy. One site at a time: Eleventy's templates read the one archive that is open.
 *
 * @param outDir Is made if it is not there; files in it that the site does not have stay.
 * @param changed By address, the day on which a page's content changed last, where it is known.
 * @returns Every page with its ids and internal links, in the order of their addresses.
 * @throws Error of a template or of the disk.
 */
export async function renderSite(
  archive: Archive,
  settings: SiteSettings,
  outDir: string,
  changed: ReadonlyMap<string, string> = new Map(),
): Promise<RenderedPage[]> {
  const context = openSiteContext(archive, settings, changed);
  try {
    const eleventy = new Eleventy(here("../../templates"), outDir, {
      configPath: here("../../.eleventy.ts"),
      quietMode: true,
      source: "script",
    });
    eleventy.disableLogger();
    await eleventy.write();
    return context.rendered.sort((a, b) => (a.address < b.address ? -1 : 1));
  } finally {
    await context.cards?.stop();
    closeSiteContext();
  }
}

/** Eleventy takes paths from the current folder; the project may lie elsewhere. */
const here = (path: string): string =>
  relative(process.cwd(), fileURLToPath(new URL(path, import.meta.url)));
