import { createHash } from "node:crypto";
import type { Disk } from "../publish/effects.js";

/** What a file is: its size in bytes, and its digests in hexadecimal digits by algorithm. */
export interface Measure {
  bytes: number;
  digests: ReadonlyMap<string, string>;
}

/** Reads a file once, piece by piece, for all digests asked for: it may be larger than memory. */
export async function measureFile(
  path: string,
  algorithms: readonly string[],
  disk: Disk,
): Promise<Measure> {
  const hashes = algorithms.map((algorithm) => [algorithm, createHash(algorithm)] as const);
  let bytes = 0;
  for await (const piece of disk.readPieces(path)) {
    bytes += piece.length;
    for (const [, hash] of hashes) hash.update(piece);
  }
  const digests = hashes.map(([algorithm, hash]) => [algorithm, hash.digest("hex")] as const);
  return { bytes, digests: new Map(digests) };
}

/** Files read at a time: enough to keep a disk busy, far below any limit of open files. */
const AT_A_TIME = 16;

/**
 * Measures files, in the order given.
 *
 * @param pathOf Where a file lies on the disk.
 * @param files The files, each with the digests asked for.
 * @param onProgress Told how many are done, and of how many.
 */
export async function measureFiles(
  pathOf: (file: string) => string,
  files: ReadonlyMap<string, readonly string[]>,
  disk: Disk,
  onProgress: (done: number, total: number) => void,
): Promise<Map<string, Measure>> {
  const measures = new Map<string, Measure>();
  const all = [...files];
  for (let i = 0; i < all.length; i += AT_A_TIME) {
    const group = all.slice(i, i + AT_A_TIME).map(async ([file, algorithms]) => {
      return [file, await measureFile(pathOf(file), algorithms, disk)] as const;
    });
    for (const [file, measure] of await Promise.all(group)) measures.set(file, measure);
    onProgress(measures.size, files.size);
  }
  return measures;
}
