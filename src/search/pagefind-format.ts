import { gunzipSync, gzipSync } from "node:zlib";

import type { IndexFile } from "pagefind";

/** What Pagefind puts at the beginning of every packed file, to see whether it was unpacked right. */
const SIGNATURE = Buffer.from("pagefind_dcd");

/** The content of one of Pagefind's gzipped files, without its signature; null if it is no such. */
export function unpack(bytes: Uint8Array): Uint8Array | null {
  try {
    const content = gunzipSync(bytes);
    const signature = content.subarray(0, SIGNATURE.length);
    return signature.equals(SIGNATURE) ? content.subarray(SIGNATURE.length) : null;
  } catch {
    return null; // not gzip: the caller says which file
  }
}

/**
 * Packed as Pagefind packs, at once: for a file of a few kilobytes, waiting for a thread that packs it
 * takes more of the processor than the packing.
 */
export const pack = (content: string | Uint8Array): Uint8Array =>
  gzipSync(Buffer.concat([SIGNATURE, Buffer.from(content)]), { level: 9 });

/** Files of an index, or what is wrong with them. */
export interface IndexFiles {
  files: IndexFile[];
  errors: string[];
}

/**
 * Pagefind documents its API and not its files. What we rewrite in them is checked down to the
 * byte, so that another format is a failed build and never a wrong search.
 */
export const formatChanged = (what: string): string =>
  `${what}. Pagefind's format has changed: see src/search/pagefind-format.ts.`;
