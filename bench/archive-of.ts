import type { Archive } from "../src/archive/archive.js";
import { readContent } from "../src/publish/content.js";
import { makeArchive } from "../src/publish/make-archive.js";
import { realEffects } from "../src/publish/real-effects.js";

/** The archive of a folder of articles. @throws Error when the registry has errors. */
export async function archiveOf(articles: string): Promise<Archive> {
  const effects = realEffects();
  const content = await readContent({ articles, registry: "registry" }, false, effects);
  const { archive } = await makeArchive(content, effects, () => undefined);
  if (archive === null) throw new Error("the registry has errors: see `npm run check`");
  return archive;
}
