import type { Archive } from "../../src/archive/archive.js";
import { readContent } from "../../src/publish/content.js";
import { makeArchive } from "../../src/publish/make-archive.js";
import { realEffects } from "../../src/publish/real-effects.js";

/** The archive of the project's own articles and registry. */
export async function realArchive(): Promise<Archive> {
  const effects = realEffects();
  const folders = { articles: "articles", registry: "registry" };
  const content = await readContent(folders, true, effects);
  const { archive } = await makeArchive(content, effects, () => undefined);
  if (archive === null) throw new Error("the registry has errors: run `npx jawlat check`");
  return archive;
}
