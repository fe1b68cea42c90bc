import type { Archive, Article, FileFinding } from "../archive/archive.js";
import { buildArchive } from "../archive/build-archive.js";
import type { Content } from "./content.js";
import type { Effects } from "./effects.js";
import { makeArticles } from "./make-articles.js";
import type { Progress } from "./make-articles.js";
import { sortFindings } from "./sort-findings.js";

/** The archive, or null when the registry has errors; findings are sorted, each once. */
export interface ArchiveOutcome {
  archive: Archive | null;
  findings: FileFinding[];
}

/**
 * Makes an archive of the content read. Articles with errors are left out and reported: one bad
 * article hides no other.
 */
export async function makeArchive(
  content: Content,
  effects: Effects,
  onProgress: Progress,
): Promise<ArchiveOutcome> {
  const { registry, files, registryFiles, cache } = content;
  const findings = [...content.findings];
  if (registry === null) return { archive: null, findings: sortFindings(findings) };
  const articles: Article[] = [];
  for await (const outcome of makeArticles(files, registry, { cache, effects, onProgress })) {
    for (const finding of outcome.findings) findings.push(finding);
    if (outcome.article !== null) articles.push(outcome.article);
  }
  await cache.prune();
  const originals = { sources: files, registry: registryFiles };
  const archive = buildArchive(articles, registry, sortFindings(findings), originals);
  return { archive, findings: sortFindings([...findings, ...archive.findings]) };
}

export const hasErrors = (findings: readonly FileFinding[]): boolean =>
  findings.some(({ severity }) => severity === "error");
