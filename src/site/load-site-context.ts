import { openSiteContext, type SiteContext } from "./site-context.js";

/** Where `npx eleventy` finds its content: in the current folder, as `jawlat build` does. */
const FOLDERS = { articles: "articles", registry: "registry" };
const SETTINGS = { baseUrl: "http://localhost:8080", pathPrefix: "/" };

/**
 * Makes the archive of the current folder's content and opens it, for a run of Eleventy that no
 * `jawlat` command has prepared.
 *
 * @throws Error when the registry cannot be read; `jawlat check` says why.
 */
export async function loadSiteContext(): Promise<SiteContext> {
  // Loaded here only: `publish` builds on `site`, not the other way round.
  const { readContent } = await import("../publish/content.js");
  const { makeArchive } = await import("../publish/make-archive.js");
  const { realEffects } = await import("../publish/real-effects.js");
  const effects = realEffects();
  const content = await readContent(FOLDERS, true, effects);
  const { archive } = await makeArchive(content, effects, () => undefined);
  if (archive === null) throw new Error("the registry has errors: run `npx jawlat check`");
  return openSiteContext(archive, SETTINGS);
}
