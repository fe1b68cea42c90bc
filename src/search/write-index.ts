import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";

import type { IndexFile } from "pagefind";

import type { Archive } from "../archive/archive.js";
import { gluedWords } from "./glued-words.js";
import { indexRecord, printedTexts } from "./index-record.js";
import type { IndexLexicon } from "./index-text.js";
import type { IndexFiles } from "./pagefind-format.js";
import { pagefindIndex } from "./pagefind-index.js";
import { searchRecords, type SearchRecord } from "./search-records.js";
import { nameSpellings } from "./name-spellings.js";
import { nameTable } from "./name-table.js";
import { usualSpellings } from "./spelling-marks.js";
import { NAMES_FILE, WORDS_FILE } from "./table-files.js";
import { helpfulWords, nameWords, vocabularyOf } from "./vocabulary.js";

/** Files on their way to the disk at once. */
const BATCH = 200;

/**
 * Indexes an archive and writes the index to `OUT/pagefind/`. The same archive gives the same bytes.
 * Addresses in it are without path prefix: the search page adds it, so one index serves under any.
 *
 * @returns What went wrong, one fault each; an index with errors must not be published.
 */
export const writeSearchIndex = (archive: Archive, outDir: string): Promise<string[]> =>
  writeIndexOf(searchRecords(archive), outDir, nameSpellings(archive.registry));

/** As `writeSearchIndex`, from records ready made. */
export async function writeIndexOf(
  records: SearchRecord[],
  outDir: string,
  spellings: ReadonlyMap<string, string> = new Map(),
): Promise<string[]> {
  try {
    const shared = sharedAddresses(records);
    if (shared.length > 0) return shared;
    const built = await buildIndex(records, spellings);
    if (built.errors.length > 0) return built.errors;
    await writeFiles(built.files, join(outDir, "pagefind"));
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

async function buildIndex(
  records: readonly SearchRecord[],
  spellings: ReadonlyMap<string, string>,
): Promise<IndexFiles> {
  const vocabulary = vocabularyOf(records);
  const names = nameWords(records);
  const lexicon = { spellings, glued: gluedWords(vocabulary, names) };
  const { files, ids, errors } = await pagefindIndex(indexRecords(records, lexicon));
  const glued = ofNames(lexicon.glued, names);
  const tables = [
    tableFile(NAMES_FILE, nameTable(records, ids, { spellings, glued })),
    tableFile(WORDS_FILE, { words: helpfulWords(vocabulary) }),
  ];
  return { files: [...files, ...tables], errors };
}

function* indexRecords(records: readonly SearchRecord[], lexicon: IndexLexicon) {
  const usual = usualSpellings(records.map(printedTexts));
  for (const record of records) yield indexRecord(record, lexicon, usual);
}

/** Those that browsers hear of: whatever else is glued, spelling help takes apart. */
const ofNames = (
  glued: ReadonlyMap<string, readonly string[]>,
  names: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> =>
  new Map([...glued].filter(([word]) => names.has(word)));

const tableFile = (path: string, content: unknown): IndexFile => ({
  path,
  content: gzipSync(JSON.stringify(content), { level: 9 }),
});

async function writeFiles(files: IndexFile[], folder: string): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const each of folders) await mkdir(each, { recursive: true });
  for (let i = 0; i < files.length; i += BATCH) {
    const batch = files.slice(i, i + BATCH);
    await Promise.all(batch.map(({ path, content }) => writeFile(join(folder, path), content)));
  }
}

function sharedAddresses(records: SearchRecord[]): string[] {
  const seen = new Set<string>();
  const shared = records.filter(({ address }) => seen.size === seen.add(address).size);
  return shared.map(({ address }) => `two pages have the address ${address}`);
}
