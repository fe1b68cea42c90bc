import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Below the current folder, beside the kept records; they leave folders of other names alone. */
const FOLDER = ".jawlat-cache";

/** Files of earlier builds that may stay: other archives, earlier versions. */
const MOST_SPARE = 200;

/** Files that are costly to make, kept between builds under a digest of all that they depend on. */
export interface KeptFiles {
  /**
   * @param ingredients Everything that decides the file's bytes; its maker's version, too.
   * @param make Is called when no such file is kept.
   */
  get(
    ingredients: readonly (string | Uint8Array)[],
    make: () => Promise<Uint8Array>,
  ): Promise<Uint8Array>;
  /** The names of those asked for so far, for a thread to tell another. */
  used(): string[];
  /**
   * Removes what this build did not use, once there is much of it.
   *
   * @param elsewhere The names of those that other threads asked for.
   */
  prune(elsewhere?: readonly string[]): Promise<void>;
}

/**
 * Kept files of one kind. A disk that is full or read-only makes builds slower, never fail.
 *
 * @param kind A folder's name: `fonts`.
 */
export function keptFiles(kind: string): KeptFiles {
  const home = join(process.cwd(), FOLDER, kind);
  const used = new Set<string>();
  return {
    get: async (ingredients, make) => {
      const name = nameOf(ingredients);
      used.add(name);
      const kept = await readKept(join(home, name));
      if (kept !== null) return kept;
      const made = await make();
      await keep(home, name, made);
      return made;
    },
    used: () => [...used],
    prune: (elsewhere = []) => prune(home, new Set([...used, ...elsewhere])),
  };
}

function nameOf(ingredients: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of ingredients) hash.update(part).update("\0");
  return hash.digest("hex");
}

const DIGEST_BYTES = 32;
const digest = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();

/** The digest in front of the bytes shows whether the file is whole. */
async function readKept(path: string): Promise<Uint8Array | null> {
  try {
    const file = await readFile(path);
    const bytes = file.subarray(DIGEST_BYTES);
    return digest(bytes).equals(file.subarray(0, DIGEST_BYTES)) ? bytes : null;
  } catch {
    return null;
  }
}

async function keep(home: string, name: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(home, { recursive: true });
    // Written aside and renamed: a build beside this one never sees half a file.
    const aside = join(home, `${name}.${process.pid}.tmp`);
    await writeFile(aside, Buffer.concat([digest(bytes), bytes]));
    await rename(aside, join(home, name));
  } catch {
    return;
  }
}

async function prune(home: string, used: ReadonlySet<string>): Promise<void> {
  try {
    const spare = (await readdir(home)).filter((name) => !used.has(name));
    if (spare.length <= MOST_SPARE) return;
    for (const name of spare) await rm(join(home, name), { force: true });
  } catch {
    return;
  }
}
