import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { finished } from "node:stream/promises";

/** A file that was written. */
export interface WrittenFile {
  /** Relative to the folder that it was written into, with `/`. */
  path: string;
  bytes: number;
  /** Hexadecimal digits. */
  sha256: string;
}

/**
 * Writes a file piece by piece, since all records of a large archive are longer than a string may be,
 * and counts and digests it on the way.
 *
 * @throws The disk's own error, such as ENOSPC.
 */
export async function writePieces(
  folder: string,
  path: string,
  pieces: Iterable<string>,
): Promise<WrittenFile> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  const stream = createWriteStream(join(folder, path));
  const done = finished(stream);
  const digest = createHash("sha256");
  let bytes = 0;
  for (const piece of pieces) {
    const chunk = Buffer.from(piece);
    digest.update(chunk);
    bytes += chunk.length;
    if (!stream.write(chunk)) await Promise.race([once(stream, "drain"), done]);
  }
  stream.end();
  await done;
  return { path, bytes, sha256: digest.digest("hex") };
}
