import type { Article, FileFinding } from "../archive/archive.js";
import { cleanArticle } from "../clean/clean-article.js";
import type { NameIndex } from "../extract/name-index.js";
import { indexNames } from "../extract/name-index.js";
import { makeArticle } from "../record/make-article.js";
import type { Registry } from "../registry/schema.js";
import { checkSlugs } from "../source/check-slugs.js";
import { readSource } from "../source/read-source.js";
import type { Source, SourceFile, SourceReading } from "../source/source.js";
import type { Effects } from "./effects.js";
import { placeKeys } from "./key-line.js";
import { placeFindings } from "./place-findings.js";
import { digestOf } from "./record-cache.js";
import type { MadeArticle, RecordCache } from "./record-cache.js";

/** One file's outcome: an article, or null and the errors that say why there is none. */
export interface ArticleOutcome {
  article: Article | null;
  findings: FileFinding[];
}

/** Told after each file: how many of how many are done. */
export type Progress = (done: number, total: number) => void;

/** What making articles needs besides files and registry. */
export interface Making {
  cache: RecordCache;
  effects: Effects;
  onProgress: Progress;
}

/**
 * Makes the article of each file, one after another in the order given; findings that concern
 * several files come first.
 *
 * @throws Error naming the file, for our own bugs only.
 */
export async function* makeArticles(
  files: readonly SourceFile[],
  registry: Registry,
  { cache, effects, onProgress }: Making,
): AsyncGenerator<ArticleOutcome> {
  const names = indexNames(registry);
  const readings = await readAll(files, effects);
  yield { article: null, findings: checkSlugs(readings.flatMap(sourceOf)) };
  for (const [i, reading] of readings.entries()) {
    yield await makeOne(reading, files[i]?.bytes ?? new Uint8Array(), names, cache);
    onProgress(i + 1, files.length);
    await effects.clock.pause();
  }
}

/** Between two files signals and the progress bar have their turn. */
async function readAll(files: readonly SourceFile[], effects: Effects): Promise<SourceReading[]> {
  const readings: SourceReading[] = [];
  for (const file of files) {
    readings.push(readSource(file));
    await effects.clock.pause();
  }
  return readings;
}

const sourceOf = (reading: SourceReading): Source[] =>
  reading.kind === "source" ? [reading.source] : [];

async function makeOne(
  reading: SourceReading,
  bytes: Uint8Array,
  names: NameIndex,
  cache: RecordCache,
): Promise<ArticleOutcome> {
  if (reading.kind === "fault") return { article: null, findings: reading.findings };
  const { source } = reading;
  const { article, findings } = await madeOf(source, names, cache);
  const placed = placeKeys(placeFindings(article.record, source), bytes, source.textLine);
  return { article, findings: [...source.findings, ...findings, ...placed] };
}

async function madeOf(source: Source, names: NameIndex, cache: RecordCache): Promise<MadeArticle> {
  const key = digestOf(source.file, source.sha256);
  const kept = await cache.get(key);
  if (kept !== null) return kept;
  const made = make(source, names);
  await cache.put(key, made);
  return made;
}

function make(source: Source, names: NameIndex): MadeArticle {
  try {
    const clean = cleanArticle(source);
    return { article: makeArticle(source, clean, names), findings: clean.findings };
  } catch (cause) {
    throw new Error(`no record could be made of ${source.file}`, { cause });
  }
}
