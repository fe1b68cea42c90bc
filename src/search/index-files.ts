import type { IndexFile } from "pagefind";

import { byCodeUnit } from "../arabic/by-code-unit.js";
import { encodeCbor, type Cbor } from "./cbor.js";
import type { IndexRecord } from "./index-record.js";
import { fileNames, FORMAT_VERSION, pack } from "./pagefind-format.js";
import { indexChunks, notePage, type Postings } from "./postings.js";

/** Fields of a page's metadata by which it is found, in Pagefind's order. */
const FIELDS = ["names", "title"] as const;

/** An index as Pagefind's browser part loads it, but for that part itself. */
export interface BuiltIndex {
  files: IndexFile[];
  /** By a page's address: the id that a result for it will have. */
  ids: ReadonlyMap<string, string>;
  /** Names the metadata file, in which everything else is listed. */
  hash: string;
}

/**
 * Writes what Pagefind would for the same words, see `FORMAT_VERSION`. Its own indexer takes longer:
 * it must be sent every text and asked for every file, and notes with every word on every page that
 * it weighs what words weigh. Fragments hold the printed words at the positions of the index forms,
 * so that a result shows what the page prints; filters and word counts, which no browser reads there,
 * are left out.
 *
 * @param records Read once, so that threads pack one page while the next is worked out.
 */
export async function indexFiles(records: Iterable<IndexRecord>): Promise<BuiltIndex> {
  const file = filePacker();
  const postings: Postings = new Map();
  const pages: Page[] = [];
  for (const record of records) {
    const { url, words, fields, filters, date } = record;
    notePage(postings, pages.length, [words, ...FIELDS.map((field) => fields[field])]);
    pages.push({
      url,
      words: words.length,
      filters,
      date,
      ...file("fragment", fragmentOf(record)),
    });
  }
  const chunks = indexChunks(postings).map(({ from, to, content }) => ({
    range: [from, to],
    ...file("index", content),
  }));
  const filters = sorted(pagesByFilter(pages)).map(([filter, values]) => ({
    filter,
    ...file("filter", encodeCbor([filter, sorted(values)])),
  }));
  const metadata: Cbor = [
    FORMAT_VERSION,
    pages.map(({ id, words }) => [id, words]),
    chunks.map(({ range, id }) => [...range, id]),
    filters.map(({ filter, id }) => [filter, id]),
    [["date", byDate(pages)]],
    FIELDS,
  ];
  const meta = file("meta", encodeCbor(metadata));
  const made = [...pages, ...chunks, ...filters, meta].map(({ packed }) => packed);
  const ids = new Map(pages.map(({ url, id }) => [url, id]));
  return { files: await Promise.all(made), ids, hash: meta.id };
}

interface Page extends Pick<IndexRecord, "url" | "filters" | "date">, PackedFile {
  words: number;
}

const fragmentOf = ({ url, shown: { content, meta } }: IndexRecord): string =>
  JSON.stringify({ url, content, meta, anchors: [] });

interface PackedFile {
  id: string;
  packed: Promise<IndexFile>;
}
type Packer = (kind: keyof typeof FOLDERS, content: string | Uint8Array) => PackedFile;

/** What stands before the names of a kind of files. */
const FOLDERS = {
  fragment: "fragment/",
  index: "index/",
  filter: "filter/",
  meta: "pagefind.",
} as const;

function filePacker(): Packer {
  const name = fileNames();
  return (kind, content) => {
    const id = name(content);
    const path = `${FOLDERS[kind]}${id}.pf_${kind}`;
    return { id, packed: pack(content).then((bytes) => ({ path, content: bytes })) };
  };
}

const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] =>
  [...map].sort(([a], [b]) => byCodeUnit(a, b));

/** Filter → value → numbers of pages. */
function pagesByFilter(pages: readonly Page[]): Map<string, Map<string, number[]>> {
  const found = new Map<string, Map<string, number[]>>();
  for (const [number, { filters }] of pages.entries()) {
    for (const [filter, values] of Object.entries(filters)) {
      const ofFilter = found.get(filter) ?? new Map<string, number[]>();
      found.set(filter, ofFilter);
      for (const value of values) {
        const known = ofFilter.get(value);
        if (known === undefined) ofFilter.set(value, [number]);
        else known.push(number);
      }
    }
  }
  return found;
}

/** Numbers of pages, the oldest first. */
const byDate = (pages: readonly Page[]): number[] =>
  [...pages.entries()]
    .sort(([, one], [, other]) => byCodeUnit(one.date, other.date))
    .map(([number]) => number);
