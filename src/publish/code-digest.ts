import { fileURLToPath } from "node:url";

import type { Disk } from "./effects.js";
import { filesBelow } from "./read-content.js";
import { digestOf } from "./record-cache.js";

/** What a record is made by: our own folders, and the packages that the lock file names. */
const FOLDERS = ["arabic", "source", "clean", "extract", "record", "registry"];
const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A digest of the code that makes records: after a change of it no kept record may be used. */
export async function codeDigest(disk: Disk): Promise<string> {
  const parts = await Promise.all([
    digestOfFile(`${ROOT}package-lock.json`, disk),
    ...FOLDERS.map((folder) => digestOfFolder(`${ROOT}src/${folder}/`, disk)),
  ]);
  return digestOf(...parts, process.version);
}

async function digestOfFolder(folder: string, disk: Disk): Promise<string> {
  const names = (await filesBelow(folder, disk)) ?? [];
  const digests = await Promise.all(names.map((name) => digestOfFile(folder + name, disk)));
  return digestOf(...names, ...digests);
}

async function digestOfFile(path: string, disk: Disk): Promise<string> {
  return (await disk.kindOf(path)) === "file" ? digestOf(await disk.readFile(path)) : "";
}
