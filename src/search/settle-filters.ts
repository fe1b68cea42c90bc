import { createHash } from "node:crypto";

import type { IndexFile } from "pagefind";
import { z } from "zod";

import { decodeCbor, encodeCbor, type Cbor } from "./cbor.js";
import { openBorders } from "./index-borders.js";
import { formatChanged, pack, unpack, type IndexFiles } from "./pagefind-format.js";

/** `[filter, [[value, pages], …]]` */
const filterSchema = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(z.number())]))]);
/** `[version, pages, index chunks, [[filter, hash], …], sorts, meta fields]` */
const metaSchema = z.tuple([
  z.string(),
  z.array(z.tuple([z.string(), z.number()])),
  z.array(z.tuple([z.string(), z.string(), z.string()])),
  z.array(z.tuple([z.string(), z.string()])),
  z.array(z.tuple([z.string(), z.array(z.number())])),
  z.array(z.string()),
]);
const entrySchema = z.looseObject({
  languages: z.record(z.string(), z.looseObject({ hash: z.string() })),
});

type NamedFile = IndexFile & { name: string };

/** Files in order. */
export interface SettledIndex extends IndexFiles {
  /** Names of the pages' fragments, in the order of the pages. */
  pages: string[];
}

/**
 * Puts the values of every filter in order. Pagefind writes them as its hash tables happen to hold
 * them, otherwise in every build, and names the files after their bytes: the names of the filters'
 * files, of the metadata that lists them, and the entry that names those metadata change with them.
 */
export function settleFilters(files: readonly IndexFile[], language: string): SettledIndex {
  try {
    const filters = files.filter(isFilter).map((file) => settledFilter(file, language));
    const meta = files.filter(isMeta).map((file) => settledMeta(file, filters, language));
    const entry = files.filter(isEntry).map((file) => settledEntry(file, meta, language));
    const pages = meta.flatMap((one) => one.pages);
    return { files: [...filters, ...meta, ...entry].map(onlyFile), pages, errors: [] };
  } catch (error) {
    if (!(error instanceof UnknownFormat)) throw error;
    return { files: [], pages: [], errors: [formatChanged(error.message)] };
  }
}

/** Stays in this file: it carries a fault out of the middle of a rewriting. */
class UnknownFormat extends Error {}

const isFilter = ({ path }: IndexFile): boolean => path.startsWith("filter/");
const isMeta = ({ path }: IndexFile): boolean => path.endsWith(".pf_meta");
const isEntry = ({ path }: IndexFile): boolean => path === "pagefind-entry.json";
const onlyFile = ({ path, content }: IndexFile): IndexFile => ({ path, content });

function settledFilter(file: IndexFile, language: string): NamedFile & { filter: string } {
  const [filter, values] = read(file, filterSchema);
  const content = encodeCbor([filter, inOrder(values)]);
  const name = nameOf(content, language);
  return { filter, name, path: `filter/${name}.pf_filter`, content: pack(content) };
}

function settledMeta(
  file: IndexFile,
  filters: (NamedFile & { filter: string })[],
  language: string,
): NamedFile & { pages: string[] } {
  const [version, pages, chunks, , sorts, fields] = read(file, metaSchema);
  const listed = inOrder(filters.map(({ filter, name }): [string, string] => [filter, name]));
  const content = encodeCbor([version, pages, openBorders(chunks), listed, inOrder(sorts), fields]);
  const name = nameOf(content, language);
  return {
    name,
    path: `pagefind.${name}.pf_meta`,
    content: pack(content),
    pages: pages.map(([page]) => page),
  };
}

function settledEntry(file: IndexFile, meta: NamedFile[], language: string): IndexFile {
  const text = Buffer.from(file.content).toString("utf8");
  const entry = entrySchema.safeParse(JSON.parse(text)).data;
  const index = entry?.languages[language];
  const name = meta[0]?.name;
  if (entry === undefined || index === undefined || name === undefined || meta.length > 1) {
    throw new UnknownFormat(`${file.path} does not list one index`);
  }
  index.hash = name;
  return { path: file.path, content: Buffer.from(JSON.stringify(entry)) };
}

function read<T extends Cbor>(file: IndexFile, schema: z.ZodType<T>): T {
  const content = unpack(file.content);
  if (content === null) throw new UnknownFormat(`${file.path} cannot be unpacked`);
  try {
    const item = schema.parse(decodeCbor(content));
    if (Buffer.from(encodeCbor(item)).equals(content)) return item;
  } catch (cause) {
    throw new UnknownFormat(`${file.path} cannot be read`, { cause });
  }
  throw new UnknownFormat(`${file.path} would be written differently`);
}

/** Ten digits, seven more than a hundred files need to have names of their own. */
const nameOf = (content: Uint8Array, language: string): string =>
  `${language}_${createHash("sha1").update(content).digest("hex").slice(0, 10)}`;

/** By code unit of the first member. */
const inOrder = <T extends [string, ...unknown[]]>(items: T[]): T[] =>
  [...items].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
