import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip, type ZlibOptions } from "node:zlib";

/**
 * The version of Pagefind whose files we write. Pagefind documents its API and not its files; a test
 * compares ours with those that it makes itself, and another version is refused until it has.
 */
export const FORMAT_VERSION = "1.5.2";

/** What Pagefind puts at the beginning of every packed file, to see whether it was unpacked right. */
export const SIGNATURE = Buffer.from("pagefind_dcd");

/** Packed on a thread of its own: thousands of files at once keep every processor busy. */
export const pack = (content: string | Uint8Array): Promise<Uint8Array> =>
  gzipAside(Buffer.concat([SIGNATURE, Buffer.from(content)]), { level: 9 });

const gzipAside = promisify<Uint8Array, ZlibOptions, Uint8Array>(gzip);

/** Hexadecimal digits of a file's name. */
const SHORTEST_NAME = 8;

/**
 * Names files after their content, so that a browser never takes an old one from its cache: few
 * digits, since the names of all are loaded with the first query, and more when two would be alike.
 */
export function fileNames(): (content: string | Uint8Array) => string {
  const taken = new Set<string>();
  return (content) => {
    const hash = createHash("sha256").update(content).digest("hex");
    let length = SHORTEST_NAME;
    while (taken.has(hash.slice(0, length)) && length < hash.length) length++;
    const name = hash.slice(0, length);
    taken.add(name);
    return name;
  };
}
