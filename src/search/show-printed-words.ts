import { basename } from "node:path";

import type { IndexFile } from "pagefind";
import { z } from "zod";

import { formatChanged, unpack, type IndexFiles } from "./pagefind-format.js";

/** What of a fragment tells whose it is, and whether Pagefind kept its words as they were given. */
const fragmentSchema = z.looseObject({ url: z.string(), content: z.string() });

/** A page as it was given to Pagefind, and the fragment that readers' browsers load in its place. */
export interface ShownPage {
  url: string;
  /** The index forms. */
  content: string;
  /** Packed: the printed words, at the positions of the index forms. */
  shown: Promise<Uint8Array>;
}

const isFragment = ({ path }: IndexFile): boolean => path.startsWith("fragment/");

/**
 * Puts fragments with the printed words in place of those with index forms, so that a result shows
 * what the page prints. Word positions in the index stay right, since both have the same words. A
 * file keeps its name, by which the index knows it.
 *
 * @returns The files, and by each page's address the id that a result for it will have.
 */
export async function showPrintedWords(
  files: readonly IndexFile[],
  pages: readonly ShownPage[],
): Promise<IndexFiles & { ids: ReadonlyMap<string, string> }> {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const shown: IndexFiles = { files: files.filter((file) => !isFragment(file)), errors: [] };
  const ids = new Map<string, string>();
  for (const { path, content } of files.filter(isFragment)) {
    const fragment = readFragment(content);
    const page = fragment === null ? undefined : byUrl.get(fragment.url);
    if (fragment === null || page === undefined || fragment.content !== page.content) {
      shown.errors.push(formatChanged(`${path} does not hold the words of a page`));
      continue;
    }
    ids.set(page.url, basename(path, ".pf_fragment"));
    shown.files.push({ path, content: await page.shown });
  }
  const lost = [...byUrl.keys()].filter((url) => !ids.has(url));
  shown.errors.push(...lost.map((url) => formatChanged(`no fragment was made for ${url}`)));
  return { ...shown, ids };
}

function readFragment(bytes: Uint8Array): z.infer<typeof fragmentSchema> | null {
  const content = unpack(bytes);
  if (content === null) return null;
  try {
    return fragmentSchema.safeParse(JSON.parse(Buffer.from(content).toString("utf8"))).data ?? null;
  } catch {
    return null; // not JSON: the caller says which file
  }
}
