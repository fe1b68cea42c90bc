import { join, relative, sep } from "node:path";

import type { FileFinding } from "../archive/archive.js";
import { byCodeUnit } from "../arabic/by-code-unit.js";
import type { Disk } from "../publish/effects.js";
import { fileFinding } from "../source/file-finding.js";

/** Everything that lies below a folder, hidden files included. */
export interface BagListing {
  /** Paths with `/`, sorted by code unit. */
  files: string[];
  /** What is neither file nor folder, or a link to something outside. */
  findings: FileFinding[];
}

/** Lists a folder whole, without following a link to anywhere outside it. */
export async function listBag(folder: string, disk: Disk): Promise<BagListing> {
  const root = await disk.realPath(folder);
  const listing: BagListing = { files: [], findings: [] };
  await listBelow(root, "", listing, disk);
  listing.files.sort(byCodeUnit);
  return listing;
}

async function listBelow(root: string, below: string, listing: BagListing, disk: Disk) {
  for (const { name, kind } of (await disk.list(join(root, below))) ?? []) {
    const path = below + name;
    if (kind === "folder") await listBelow(root, `${path}/`, listing, disk);
    else if (kind === "file" && (await isInside(root, path, disk))) listing.files.push(path);
    else listing.findings.push(notAFile(path));
  }
}

async function isInside(root: string, path: string, disk: Disk): Promise<boolean> {
  const inside = relative(root, await disk.realPath(join(root, path)));
  return inside !== ".." && !inside.startsWith(`..${sep}`);
}

const notAFile = (path: string): FileFinding =>
  fileFinding(path, null, {
    code: "bag-not-a-file",
    severity: "error",
    message:
      "This is neither a file nor a folder of the bag (a link that leads out of it, or a device), so it was not read. Put the file itself there.",
  });
