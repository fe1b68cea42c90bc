import { createHash } from "node:crypto";
import { join } from "node:path";

import type { Article, FileFinding } from "../archive/archive.js";
import type { Disk } from "./effects.js";

/** What is kept of one article: all that cleaning and extracting made of it. */
export interface MadeArticle {
  article: Article;
  /** Findings of cleaning; the record holds its own. */
  findings: FileFinding[];
}

/** Remembers articles between runs, so that an unchanged file is not extracted again. */
export interface RecordCache {
  /** Null when nothing is kept, or when what is kept is damaged. */
  get(key: string): Promise<MadeArticle | null>;
  /** A failure to write is no failure of the run: the next one is only slower. */
  put(key: string, made: MadeArticle): Promise<void>;
  /** Removes what neither this run nor, probably, the next one needs. */
  prune(): Promise<void>;
}

/** No memory: for `--no-cache`, and where nothing is to be written. */
export const NO_CACHE: RecordCache = {
  get: () => Promise.resolve(null),
  put: () => Promise.resolve(),
  prune: () => Promise.resolve(),
};

/** Entries beyond those of this run that may stay: other folders of articles, earlier versions. */
const SPARE_ENTRIES = 2000;

/** The digest by which contents are told apart, in hexadecimal. */
export const digestOf = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
};

/**
 * A cache below a folder. A record depends on its file, the registry and the code that makes it:
 * the last two are a generation, of which one is kept.
 *
 * @param folder Such as `.jawlat-cache`; made when first written to.
 * @param generation Digest of registry and code.
 */
export function folderCache(
  folder: string,
  generation: string,
  disk: Disk,
  processId: number,
): RecordCache {
  const home = join(folder, generation.slice(0, 32));
  const used = new Set<string>();
  const pathOf = (key: string) => join(home, key.slice(0, 2), `${key}.json`);
  return {
    get: async (key) => {
      used.add(key);
      return unpack(await readOrNull(disk, pathOf(key)));
    },
    put: (key, made) =>
      unlessFailing(async () => {
        // Written aside and renamed: a reader never sees half an entry.
        const aside = join(home, key.slice(0, 2), `${key}.${processId}.tmp`);
        await disk.writeFile(aside, pack(made));
        disk.renameNow(aside, pathOf(key));
      }),
    prune: () =>
      unlessFailing(async () => {
        await removeOtherGenerations(folder, generation.slice(0, 32), disk);
        await removeUnused(home, used, disk);
      }),
  };
}

/** The payload's digest goes first, so that damage is seen whatever it is. */
function pack(made: MadeArticle): string {
  const payload = JSON.stringify(made);
  return `${digestOf(payload)}\n${payload}`;
}

function unpack(text: string | null): MadeArticle | null {
  if (text === null) return null;
  const payload = text.slice(text.indexOf("\n") + 1);
  if (text !== `${digestOf(payload)}\n${payload}`) return null;
  // The digest proves that `pack` wrote it, and the generation that this code did.
  return JSON.parse(payload) as MadeArticle;
}

async function readOrNull(disk: Disk, path: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await disk.readFile(path));
  } catch {
    return null;
  }
}

async function unlessFailing(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    // A full or read-only disk: what must be written will report it.
  }
}

async function removeOtherGenerations(folder: string, current: string, disk: Disk): Promise<void> {
  const entries = (await disk.list(folder)) ?? [];
  // Other kinds of kept files lie beside the generations, under names that are no digests.
  const others = entries.filter(({ name }) => /^[0-9a-f]{32}$/.test(name) && name !== current);
  for (const { name } of others) await disk.remove(join(folder, name));
}

async function removeUnused(home: string, used: ReadonlySet<string>, disk: Disk): Promise<void> {
  const folders = (await disk.list(home)) ?? [];
  const paths: string[] = [];
  for (const { name: folder } of folders) {
    const entries = (await disk.list(join(home, folder))) ?? [];
    const unused = entries.filter(({ name }) => !used.has(name.replace(/\.json$/, "")));
    paths.push(...unused.map(({ name }) => join(home, folder, name)));
  }
  if (paths.length <= SPARE_ENTRIES) return;
  for (const path of paths) await disk.remove(path);
}
