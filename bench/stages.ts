import type { Archive, Article } from "../src/archive/archive.js";
import { buildArchive } from "../src/archive/build-archive.js";
import { cleanArticle, type CleanArticle } from "../src/clean/clean-article.js";
import { indexNames } from "../src/extract/name-index.js";
import { checkSite } from "../src/publish/check-site.js";
import type { Content } from "../src/publish/content.js";
import type { Disk } from "../src/publish/effects.js";
import { filesBelow } from "../src/publish/read-content.js";
import type { Stages } from "../src/publish/stages.js";
import { makeArticle } from "../src/record/make-article.js";
import type { Registry } from "../src/registry/schema.js";
import type { SiteSettings } from "../src/site/addresses.js";
import { readSource } from "../src/source/read-source.js";
import type { Source, SourceFile } from "../src/source/source.js";
import type { Stopwatch } from "./stopwatch.js";

/** Files → archive. Files with faults are left out, as a measuring run has no editor. */
export async function measureArchive(content: Content, watch: Stopwatch): Promise<Archive> {
  const { registry, files } = content;
  if (registry === null) throw new Error("the registry has errors: see `npm run check`");
  const sources = await watch.stage("decode, front matter", files.length, () => decode(files));
  const articles = await measureArticles(sources, registry, watch);
  return watch.stage("archive", articles.length, () => buildArchive(articles, registry, []));
}

async function measureArticles(sources: Source[], registry: Registry, watch: Stopwatch) {
  const cleaned: [Source, CleanArticle][] = [];
  await watch.stage("clean", sources.length, () => {
    for (const source of sources) cleaned.push([source, cleanArticle(source)]);
  });
  const names = await watch.stage("index of names", 0, () => indexNames(registry));
  return watch.stage("extract, record", sources.length, (): Article[] =>
    cleaned.map(([source, clean]) => makeArticle(source, clean, names)),
  );
}

/** What a site came to. */
export interface SiteFigures {
  pages: number;
  faults: string[];
}

/** Archive → files of the site, checked; in the order in which the build does it. */
export async function measureSite(
  archive: Archive,
  { settings, out, disk }: { settings: SiteSettings; out: string; disk: Disk },
  stages: Stages,
  watch: Stopwatch,
): Promise<SiteFigures> {
  const count = archive.articles.length;
  const pages = await watch.stage("render pages", count, () =>
    stages.render(archive, settings, out),
  );
  await watch.stage("bundle script", 0, () => stages.bundle(out));
  const errors = await watch.stage("search index", count, () => stages.index(archive, out));
  const faults = await watch.stage("check links", pages.length, async () =>
    checkSite(pages, new Set(await filesBelow(out, disk)), archive, settings),
  );
  return { pages: pages.length, faults: [...errors, ...faults.map(({ message }) => message)] };
}

const decode = (files: readonly SourceFile[]): Source[] =>
  files.flatMap((file) => {
    const reading = readSource(file);
    return reading.kind === "source" ? [reading.source] : [];
  });
