import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import type { IndexFile } from "pagefind";

import { formatChanged, unpack, type IndexFiles } from "./pagefind-format.js";
import { isKeptFragment } from "./shown-fragment.js";

/** Files that stay as they were written: words, and fragments, which are ours. */
const KEPT = /^(?:fragment|index)\/./;
/** Files that are to be put in order. */
const TAKEN = /^filter\/.|\.pf_meta$|^pagefind-entry\.json$/;
/**
 * Pagefind 1.5 says that it is done while the last bytes are still on their way to the disk: so often
 * a file is looked at, with so many ms between, until it is whole.
 */
const LOOKS = 250;
const BETWEEN = 20;

/**
 * Takes the files out of an index just written that are to be put in order, and its ready-made
 * interfaces away. Fragments and words stay.
 *
 * @param names Of the fragments that were there before, in the order of their pages.
 */
export async function takeWritten(folder: string, names: readonly string[]): Promise<IndexFiles> {
  const paths = await pathsBelow(folder);
  const taken: IndexFile[] = [];
  const errors = await faultsOfFragments(folder, paths, names);
  for (const path of paths.filter((each) => !each.startsWith("fragment/"))) {
    const file = join(folder, path);
    const content = TAKEN.test(path) || KEPT.test(path) ? await wholeFile(file) : Buffer.of();
    if (content === null) errors.push(formatChanged(`${path} was not written to its end`));
    else if (TAKEN.test(path)) taken.push({ path, content });
    if (!KEPT.test(path)) await rm(file);
  }
  return { files: taken, errors };
}

/** In order. Every file of an index has an ending and no folder has one. */
async function pathsBelow(folder: string): Promise<string[]> {
  const paths = await readdir(folder, { recursive: true, encoding: "utf8" });
  return paths
    .filter((path) => path.includes("."))
    .map((path) => path.split(sep).join("/"))
    .sort();
}

/** Pagefind has to have written none: what it does to one it does to all. */
async function faultsOfFragments(
  folder: string,
  paths: readonly string[],
  names: readonly string[],
): Promise<string[]> {
  const ours = new Set(names.map((name) => `fragment/${name}.pf_fragment`));
  const other = paths.find((path) => path.startsWith("fragment/") && !ours.has(path));
  if (other !== undefined) return [formatChanged(`${other} does not hold the words of a page`)];
  const [first] = ours;
  if (first === undefined || !isKeptFragment(await readFile(join(folder, first)))) return [];
  return [formatChanged(`${first} has been written over`)];
}

async function wholeFile(file: string): Promise<Uint8Array | null> {
  for (let look = 0; look < LOOKS; look++) {
    const content = await readFile(file);
    if (file.endsWith(".json") ? isJson(content) : unpack(content) !== null) return content;
    await pause(BETWEEN);
  }
  return null;
}

function isJson(content: Uint8Array): boolean {
  try {
    JSON.parse(Buffer.from(content).toString("utf8"));
    return true;
  } catch {
    return false;
  }
}

/** Files on their way to the disk at once. */
const BATCH = 200;

/** Writes files of an index into its folder. */
export async function writeIndexFiles(files: readonly IndexFile[], folder: string): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const each of folders) await mkdir(each, { recursive: true });
  for (let i = 0; i < files.length; i += BATCH) {
    const batch = files.slice(i, i + BATCH);
    await Promise.all(batch.map(({ path, content }) => writeFile(join(folder, path), content)));
  }
}
