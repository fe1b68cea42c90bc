import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { close, createIndex, type IndexFile, type PagefindIndex } from "pagefind";

import type { Archive } from "../archive/archive.js";
import { gluedWords } from "./glued-words.js";
import { indexRecord, type IndexRecord } from "./index-record.js";
import type { IndexFiles } from "./pagefind-format.js";
import { searchRecords, type SearchRecord } from "./search-records.js";
import { nameSpellings } from "./name-spellings.js";
import { nameTable } from "./name-table.js";
import { settleFilters } from "./settle-filters.js";
import { showPrintedWords } from "./show-printed-words.js";
import { NAMES_FILE, WORDS_FILE } from "./table-files.js";
import { helpfulWords, nameWords, vocabularyOf } from "./vocabulary.js";

/**
 * "Undetermined" (ISO 639-3). Under `ar` Pagefind would stem our index forms a second time, with a
 * stemmer that leaves most particles on their words: of «بإدلب» it found 9 articles in 91.
 */
const LANGUAGE = "und";
/** Files of Pagefind's that the search page loads; its ready-made interfaces stay out. */
const WANTED =
  /^(?:fragment|index|filter)\/|\.pf_meta$|^pagefind(?:-entry\.json|\.js)$|^wasm\.unknown\./;
/** Records on their way to Pagefind's process at once: enough to keep it busy, and little memory. */
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
  } finally {
    await close(); // ends Pagefind's process, which holds the whole index in memory
  }
}

async function buildIndex(
  records: SearchRecord[],
  spellings: ReadonlyMap<string, string>,
): Promise<IndexFiles> {
  const { index, errors } = await createIndex();
  if (index === undefined) return failed(errors);
  const vocabulary = vocabularyOf(records);
  const names = nameWords(records);
  const lexicon = { spellings, glued: gluedWords(vocabulary, names) };
  const indexed = records.map((record) => indexRecord(record, lexicon));
  const made = await filesOf(index, indexed);
  if (made.errors.length > 0) return made;
  const shown = showPrintedWords(made.files, indexed);
  const files = [
    ...shown.files,
    jsonFile(
      NAMES_FILE,
      nameTable(records, shown.ids, { ...lexicon, glued: ofNames(lexicon.glued, names) }),
    ),
    jsonFile(WORDS_FILE, { words: helpfulWords(vocabulary) }),
  ];
  return { files, errors: shown.errors };
}

/** Those that browsers hear of: whatever else is glued, spelling help takes apart. */
const ofNames = (
  glued: ReadonlyMap<string, readonly string[]>,
  names: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> =>
  new Map([...glued].filter(([word]) => names.has(word)));

const jsonFile = (path: string, content: unknown): IndexFile => ({
  path,
  content: Buffer.from(JSON.stringify(content)),
});

/** Pagefind's files for the records, the same ones every time. */
async function filesOf(index: PagefindIndex, records: IndexRecord[]): Promise<IndexFiles> {
  const refused = await addRecords(index, records);
  if (refused.length > 0) return failed(refused);
  const made = await index.getFiles();
  if (made.errors.length > 0) return failed(made.errors);
  const wanted = made.files.filter(({ path }) => WANTED.test(path));
  return settleFilters(wanted, LANGUAGE);
}

async function addRecords(index: PagefindIndex, records: IndexRecord[]): Promise<string[]> {
  const errors: string[] = [];
  for (let i = 0; i < records.length; i += BATCH) {
    const batch = records.slice(i, i + BATCH).map(async ({ url, indexed }) => {
      const answer = await index.addCustomRecord({ url, language: LANGUAGE, ...indexed });
      errors.push(...answer.errors.map((error) => `${url}: ${error}`));
    });
    await Promise.all(batch);
  }
  return errors.sort();
}

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

const failed = (errors: string[]): IndexFiles => ({ files: [], errors });
