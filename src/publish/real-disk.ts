import { createReadStream, renameSync, rmSync } from "node:fs";
import { mkdir, readFile, readdir, realpath, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

import { byCodeUnit } from "../arabic/by-code-unit.js";
import type { Disk, FolderEntry } from "./effects.js";

/** The disk of this machine. */
export function realDisk(folder: string): Disk {
  const at = (path: string) => resolve(folder, path);
  return {
    readFile: (path) => readFile(at(path)),
    readPieces: (path) => createReadStream(at(path)),
    writeFile: async (path, content) => {
      await mkdir(dirname(at(path)), { recursive: true });
      await writeFile(at(path), content);
    },
    list: (path) => listFolder(at(path)),
    kindOf: (path) => kindOf(at(path)),
    makeFolder: async (path) => void (await mkdir(at(path), { recursive: true })),
    realPath: (path) => realPath(at(path)),
    renameNow: (from, to) => {
      renameSync(at(from), at(to));
    },
    remove: (path) => rm(at(path), REMOVAL),
    removeNow: (path) => {
      rmSync(at(path), REMOVAL);
    },
  };
}

// A writer that is still at work makes a folder "not empty" again: hence the retries.
const REMOVAL = { recursive: true, force: true, maxRetries: 5, retryDelay: 20 } as const;

async function listFolder(path: string): Promise<FolderEntry[] | null> {
  const entries = await unlessMissing(readdir(path, { withFileTypes: true }));
  if (entries === null) return null;
  const named = entries.map(async (entry): Promise<FolderEntry> => {
    if (entry.isFile()) return { name: entry.name, kind: "file" };
    if (entry.isDirectory()) return { name: entry.name, kind: "folder" };
    const isFile = (await kindOf(join(path, entry.name))) === "file";
    return { name: entry.name, kind: isFile ? "file" : "other" };
  });
  return (await Promise.all(named)).sort((a, b) => byCodeUnit(a.name, b.name));
}

async function kindOf(path: string): Promise<FolderEntry["kind"] | "missing"> {
  const stats = await unlessMissing(stat(path));
  if (stats === null) return "missing";
  return stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other";
}

async function realPath(path: string): Promise<string> {
  const real = await unlessMissing(realpath(path));
  if (real !== null || dirname(path) === path) return real ?? path;
  return join(await realPath(dirname(path)), basename(path));
}

async function unlessMissing<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && ["ENOENT", "ENOTDIR"].includes(String(error.code));
