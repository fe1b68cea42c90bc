import type { Archive } from "../archive/archive.js";
import type { SiteSettings } from "../site/addresses.js";
import { csvPieces } from "./csv.js";
import { descriptorOf, type Resource } from "./descriptor.js";
import { knownOf, type Known } from "./known.js";
import { recordSchemaText } from "./record-schema.js";
import { sourceLine } from "./sources.js";
import { strings } from "./strings.ar.js";
import type { Table } from "./table.js";
import { TABLES } from "./tables.js";
import { writePieces, type WrittenFile } from "./write-pieces.js";

/** What was written: the package, and the files that stand beside it. */
export interface DataFiles {
  resources: Resource[];
  descriptor: WrittenFile;
  /** The records once more, as one JSON array. */
  recordsJson: WrittenFile;
  /** The JSON Schema of one record. */
  recordSchema: WrittenFile;
}

/**
 * Writes the archive as a Data Package, from which the site can be built again.
 *
 * @param folder The package's own: `data/` of the site.
 * @throws The disk's own error, such as ENOSPC.
 */
export async function writePackage(
  archive: Archive,
  site: SiteSettings,
  folder: string,
): Promise<DataFiles> {
  const known = knownOf(archive);
  const resources: Resource[] = [];
  for (const table of TABLES) resources.push(await writeTable(table, known, folder));
  resources.push(await writeRecords(archive, folder));
  resources.push(...(await writeOriginals(archive, folder)));
  const text = `${JSON.stringify(descriptorOf(resources, site), null, 2)}\n`;
  const descriptor = await writePieces(folder, "datapackage.json", [text]);
  const records = archive.articles.map(({ record }) => record);
  const recordsJson = await writePieces(folder, "records.json", jsonArray(records));
  const recordSchema = await writePieces(folder, "record.schema.json", [recordSchemaText()]);
  return { resources, descriptor, recordsJson, recordSchema };
}

async function writeTable(table: Table, known: Known, folder: string): Promise<Resource> {
  const header = table.columns.map(({ name }) => name);
  const pieces = csvPieces(header, table.rows(known));
  const file = await writePieces(folder, `${table.name}.csv`, pieces);
  const { name, title, ar, en } = table;
  return { ...file, name, title, ar, en, mediatype: "text/csv", table };
}

const JSON_LINES = { mediatype: "application/jsonl", table: null } as const;

async function writeRecords({ articles }: Archive, folder: string): Promise<Resource> {
  const records = articles.map(({ record }) => record);
  const file = await writePieces(folder, "records.jsonl", jsonLines(records));
  return { ...file, ...JSON_LINES, ...strings.records, name: "records" };
}

/** The files that editors wrote; of articles only those that the archive shows. */
async function writeOriginals(archive: Archive, folder: string): Promise<Resource[]> {
  const shown = new Set(archive.articles.map(({ record }) => record.file));
  const sources = archive.originals.sources.filter(({ file }) => shown.has(file));
  const file = await writePieces(folder, "sources.jsonl", mapped(sources, sourceLine));
  const resources: Resource[] = [{ ...file, ...JSON_LINES, ...strings.sources, name: "sources" }];
  for (const { file: path, text } of archive.originals.registry) {
    const name = path.replace(/^.*\//, "");
    const written = await writePieces(folder, `registry/${name}`, [text]);
    const about = { name: `registry-${name.replace(".yaml", "")}`, mediatype: "application/yaml" };
    resources.push({ ...written, ...strings.registry, ...about, table: null });
  }
  return resources;
}

function* mapped<T>(values: readonly T[], map: (value: T) => unknown): Generator<string> {
  for (const value of values) yield `${JSON.stringify(map(value))}\n`;
}

const jsonLines = (values: readonly unknown[]): Generator<string> =>
  mapped(values, (value) => value);

function* jsonArray(values: readonly unknown[]): Generator<string> {
  yield "[";
  for (const [index, value] of values.entries()) {
    yield `${index === 0 ? "" : ","}\n${JSON.stringify(value)}`;
  }
  yield "\n]\n";
}
