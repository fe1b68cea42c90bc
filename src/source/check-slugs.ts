import type { FileFinding } from "../archive/archive.js";
import { fileFinding, quote } from "./file-finding.js";
import type { Source } from "./source.js";

/** Two files with one slug would be one page: an error on each of them, naming the others. */
export function checkSlugs(sources: readonly Source[]): FileFinding[] {
  const bySlug = new Map<string, string[]>();
  for (const { slug, file } of sources) bySlug.set(slug, [...(bySlug.get(slug) ?? []), file]);
  return sources.flatMap(({ slug, file }) => {
    const others = (bySlug.get(slug) ?? []).filter((other) => other !== file);
    return others.length === 0 ? [] : [slugTaken(slug, file, others)];
  });
}

const slugTaken = (slug: string, file: string, others: readonly string[]): FileFinding =>
  fileFinding(file, null, {
    code: "slug-taken",
    severity: "error",
    message: `This file and ${others.map(quote).join(", ")} would both be /articles/${slug}/. Rename one of them.`,
  });
