import { rm } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import type { IndexFile } from "pagefind";

import type { Archive } from "../archive/archive.js";
import { gluedWords } from "./glued-words.js";
import { PAGES_INDEX, STATEMENTS_INDEX, type IndexFolder } from "./index-folders.js";
import { indexRecords } from "./index-record.js";
import { exchangeText } from "./one-byte-letters.js";
import { pagefindIndex } from "./pagefind-index.js";
import { readPages } from "./read-pages.js";
import { registrySpellings } from "./registry-spellings.js";
import { searchRecords, type SearchRecord } from "./search-records.js";
import { nameTable, type NamesFile } from "./name-table.js";
import { searchBuild } from "./search-build.js";
import { statementRecords } from "./statement-records.js";
import { NAMES_FILE, WORDS_FILE } from "./table-files.js";
import { helpfulWords, nameWords, vocabularyOf } from "./vocabulary.js";
import { writeIndexFiles } from "./written-files.js";

/**
 * Indexes an archive: its pages to `OUT/pagefind/`, its statements, if it has any, to
 * `OUT/pagefind-statements/`, in place of what is there. The same archive gives the same bytes. Addresses
 * in them are without path prefix: the search page adds it, so one index serves under any.
 *
 * @returns What went wrong, one fault each; an index with errors must not be published.
 */
export async function writeSearchIndex(archive: Archive, outDir: string): Promise<string[]> {
  const spellings = registrySpellings(archive.registry);
  const build = searchBuild(archive);
  const errors = await writeIndexOf(searchRecords(archive), outDir, spellings, PAGES_INDEX, build);
  const statements = statementRecords(archive);
  if (errors.length > 0 || statements.length === 0) return errors;
  return writeIndexOf(statements, outDir, spellings, STATEMENTS_INDEX, build);
}

/** One index from records ready made, written as `writeSearchIndex` says. */
export async function writeIndexOf(
  records: SearchRecord[],
  outDir: string,
  spellings: ReadonlyMap<string, string> = new Map(),
  folder: IndexFolder = PAGES_INDEX,
  build = "",
): Promise<string[]> {
  try {
    const shared = sharedAddresses(records);
    if (shared.length > 0) return shared;
    return await buildIndex(records, spellings, join(outDir, folder), build);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

async function buildIndex(
  records: readonly SearchRecord[],
  spellings: ReadonlyMap<string, string>,
  folder: string,
  build: string,
): Promise<string[]> {
  await rm(folder, { recursive: true, force: true });
  const read = readPages(records);
  const vocabulary = vocabularyOf(read);
  const names = nameWords(records);
  const lexicon = { spellings, glued: gluedWords(vocabulary, names) };
  const { ids, errors } = await pagefindIndex(indexRecords(read, lexicon), folder);
  if (errors.length > 0) return errors;
  const glued = ofNames(lexicon.glued, names);
  const table: NamesFile = { ...nameTable(records, ids, { spellings, glued }), build };
  const tables = [
    tableFile(NAMES_FILE, table),
    tableFile(WORDS_FILE, { words: helpfulWords(vocabulary) }),
  ];
  await writeIndexFiles(tables, folder);
  return [];
}

/** Those that browsers hear of: whatever else is glued, spelling help takes apart. */
const ofNames = (
  glued: ReadonlyMap<string, readonly string[]>,
  names: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> =>
  new Map([...glued].filter(([word]) => names.has(word)));

const tableFile = (path: string, content: unknown): IndexFile => ({
  path,
  content: gzipSync(exchangeText(JSON.stringify(content)), { level: 9 }),
});

function sharedAddresses(records: SearchRecord[]): string[] {
  const seen = new Set<string>();
  const shared = records.filter(({ address }) => seen.size === seen.add(address).size);
  return shared.map(({ address }) => `two pages have the address ${address}`);
}
