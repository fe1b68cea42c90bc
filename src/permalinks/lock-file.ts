import { dirname, join, relative, resolve } from "node:path";

import type { Effects } from "../publish/effects.js";
import { printLock, readLock, type LockEntry, type LockReading } from "./lock.js";

const NAME = "permalinks.lock.json";

/** The lock belongs to the content: it lies in the folder that holds the articles' folder. */
export const lockPath = (articles: string, { folder }: Effects): string =>
  join(dirname(resolve(folder, articles)), NAME);

/** Reads the lock of a folder of articles; null when there is none: then nothing is promised. */
export async function loadLock(articles: string, effects: Effects): Promise<LockReading | null> {
  const path = lockPath(articles, effects);
  if ((await effects.disk.kindOf(path)) === "missing") return null;
  const inside = relative(effects.folder, path);
  const file = inside.startsWith("..") ? NAME : inside.replaceAll("\\", "/");
  return readLock(file, new TextDecoder().decode(await effects.disk.readFile(path)));
}

/**
 * Writes the lock aside, to be put in its place at the moment when the site is: what is published and
 * what is promised change together.
 *
 * @returns What puts it in its place.
 */
export async function prepareLock(
  articles: string,
  entries: ReadonlyMap<string, LockEntry>,
  effects: Effects,
): Promise<{ commit: () => void; discard: () => Promise<void> }> {
  const { disk, process } = effects;
  const path = lockPath(articles, effects);
  const aside = `${path}.${process.id}.tmp`;
  await disk.writeFile(aside, printLock(entries));
  return {
    commit: () => disk.renameNow(aside, path),
    discard: () => disk.remove(aside),
  };
}
