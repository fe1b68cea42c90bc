import type { Archive } from "../archive/archive.js";
import type { SiteSettings } from "../site/addresses.js";
import type { RenderedPage } from "../site/render-site.js";

/** The stages that write by libraries of their own; a test passes others that fail. */
export interface Stages {
  /**
   * Writes every page, feed and static file below `folder`.
   *
   * @param changed By address, the day on which a page's content changed last, where it is known.
   */
  render(
    archive: Archive,
    settings: SiteSettings,
    folder: string,
    changed?: ReadonlyMap<string, string>,
  ): Promise<RenderedPage[]>;
  /** Writes the search index; the indexer returns its errors and throws none. */
  index(archive: Archive, folder: string): Promise<string[]>;
  /** Writes the scripts that run in the reader's browser. */
  bundle(folder: string): Promise<void>;
}

/**
 * The real ones. They are loaded when a site is built: Eleventy, Pagefind and esbuild take most of a
 * second, which `check` and `records` can do without.
 */
export async function realStages(): Promise<Stages> {
  const [{ renderSite }, { writeSearchIndex }, { bundleSearchScript }, { bundleSiteScript }] =
    await Promise.all([
      import("../site/render-site.js"),
      import("../search/write-index.js"),
      import("../search/bundle-browser.js"),
      import("../site/bundle-scripts.js"),
    ]);
  return {
    render: renderSite,
    index: writeSearchIndex,
    bundle: async (folder) => {
      await Promise.all([bundleSearchScript(folder), bundleSiteScript(folder)]);
    },
  };
}
