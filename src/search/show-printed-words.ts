import { basename } from "node:path";

import type { IndexFile } from "pagefind";
import { z } from "zod";

import type { IndexRecord } from "./index-record.js";
import { formatChanged, pack, unpack, type IndexFiles } from "./pagefind-format.js";

/** A fragment: what a browser loads to show one result. */
const fragmentSchema = z.looseObject({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
});
type Fragment = z.infer<typeof fragmentSchema>;

const isFragment = ({ path }: IndexFile): boolean => path.startsWith("fragment/");

/**
 * Puts the printed words in place of the index forms in all fragments, so that a result shows what
 * the page prints. Word positions in the index stay right, since both have the same words. A file
 * keeps its name, by which the index knows it.
 *
 * @returns The files, and by each page's address the id that a result for it will have.
 */
export function showPrintedWords(
  files: IndexFile[],
  records: IndexRecord[],
): IndexFiles & { ids: ReadonlyMap<string, string> } {
  const byUrl = new Map(records.map((record) => [record.url, record]));
  const shown: IndexFiles = { files: files.filter((file) => !isFragment(file)), errors: [] };
  const ids = new Map<string, string>();
  for (const { path, content } of files.filter(isFragment)) {
    const fragment = readFragment(content);
    const record = fragment === null ? undefined : byUrl.get(fragment.url);
    if (fragment === null || record === undefined || fragment.content !== record.indexed.content) {
      shown.errors.push(formatChanged(`${path} does not hold the words of a page`));
      continue;
    }
    ids.set(record.url, basename(path, ".pf_fragment"));
    shown.files.push({ path, content: pack(withPrintedWords(fragment, record)) });
  }
  const lost = [...byUrl.keys()].filter((url) => !ids.has(url));
  shown.errors.push(...lost.map((url) => formatChanged(`no fragment was made for ${url}`)));
  return { ...shown, ids };
}

const withPrintedWords = (fragment: Fragment, { shown }: IndexRecord): string =>
  JSON.stringify({ ...fragment, content: shown.content, meta: shown.meta });

function readFragment(bytes: Uint8Array): Fragment | null {
  const content = unpack(bytes);
  if (content === null) return null;
  try {
    return fragmentSchema.safeParse(JSON.parse(Buffer.from(content).toString("utf8"))).data ?? null;
  } catch {
    return null; // not JSON: the caller says which file
  }
}
