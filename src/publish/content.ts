import type { FileFinding } from "../archive/archive.js";
import { readPackage } from "../data/read-package.js";
import { loadRegistry } from "../registry/load-registry.js";
import type { RegistryFile } from "../registry/load-registry.js";
import type { Registry } from "../registry/schema.js";
import { slugOf } from "../source/slug-of.js";
import type { SourceFile } from "../source/source.js";
import { codeDigest } from "./code-digest.js";
import type { Effects } from "./effects.js";
import type { ContentFolders } from "./read-content.js";
import { readArticles, readRegistryFiles } from "./read-content.js";
import { NO_CACHE, digestOf, folderCache } from "./record-cache.js";
import type { RecordCache } from "./record-cache.js";

/** Everything that editors wrote, read and not yet understood; null registry: it has errors. */
export interface Content {
  registry: Registry | null;
  files: SourceFile[];
  registryFiles: RegistryFile[];
  cache: RecordCache;
  findings: FileFinding[];
}

/** Where kept records lie, below the current folder. */
export const CACHE_FOLDER = ".jawlat-cache";

/** Reads registry and articles, and opens the cache that fits both of them and the code. */
export async function readContent(
  folders: ContentFolders,
  useCache: boolean,
  effects: Effects,
): Promise<Content> {
  const { registry, articles } = await readFolders(folders, effects);
  return {
    registry: registry.registry,
    files: withoutWithheld(articles.files, registry.registry),
    registryFiles: registry.files,
    cache: useCache ? await openCache(registry.files, effects) : NO_CACHE,
    findings: [...registry.findings, ...articles.findings],
  };
}

async function readFolders({ dataPackage, ...folders }: ContentFolders, effects: Effects) {
  if (dataPackage === undefined) {
    const registry = await readRegistry(folders.registry, effects);
    return { registry, articles: await readArticles(folders.articles, effects) };
  }
  const { sources, registry: files, findings } = await readPackage(dataPackage, effects.disk);
  if (findings.length > 0) {
    return { registry: { registry: null, files, findings }, articles: { files: [], findings: [] } };
  }
  const articles = { files: sources, findings };
  return { registry: { files, ...loadRegistry(files) }, articles };
}

/** A withdrawn article's file may still lie in its folder: from here on there is none. */
function withoutWithheld(files: readonly SourceFile[], registry: Registry | null): SourceFile[] {
  const slugs = new Set(registry?.withheld.map(({ slug }) => slug));
  return files.filter(({ file }) => {
    const reading = slugOf(file);
    return reading.kind === "fault" || !slugs.has(reading.slug);
  });
}

/** Reads and validates the registry alone. */
export async function readRegistry(folder: string, effects: Effects) {
  const { files, findings } = await readRegistryFiles(folder, effects);
  if (findings.length > 0) return { registry: null, files, findings };
  return { files, ...loadRegistry(files) };
}

async function openCache(files: readonly RegistryFile[], effects: Effects): Promise<RecordCache> {
  const registry = digestOf(...files.flatMap(({ file, text }) => [file, text]));
  const generation = digestOf(registry, await codeDigest(effects.disk));
  return folderCache(CACHE_FOLDER, generation, effects.disk, effects.process.id);
}
