import { join } from "node:path";

import type { Disk } from "../publish/effects.js";
import type { Progress } from "../publish/make-articles.js";
import {
  DECLARATION,
  printBagInfo,
  printOxum,
  type BagInfo,
  type PayloadSize,
} from "./bag-info.js";
import { listBag } from "./list-bag.js";
import { printManifest } from "./manifest.js";
import { measureFiles } from "./measure-file.js";

/** SHA-512 is what RFC 8493, section 2.4, asks of makers; SHA-256 is what everybody can check. */
const ALGORITHMS = ["sha256", "sha512"] as const;

/**
 * Makes a bag of a folder that holds `data/` and nothing else: declaration, metadata, manifests of the
 * payload, and manifests of these.
 *
 * @param info Metadata; `Payload-Oxum` is added.
 * @returns How much is below `data/`.
 */
export async function writeTagFiles(
  folder: string,
  info: BagInfo,
  disk: Disk,
  onProgress: Progress,
): Promise<PayloadSize> {
  const payload = await writeManifests(folder, "manifest", disk, onProgress);
  await disk.writeFile(join(folder, "bagit.txt"), DECLARATION);
  const oxum = ["Payload-Oxum", printOxum(payload)] as const;
  await disk.writeFile(join(folder, "bag-info.txt"), printBagInfo([...info, oxum]));
  await writeManifests(folder, "tagmanifest", disk, () => {});
  return payload;
}

/** Lists the files that are there: of `data/` before there are others, then those others. */
async function writeManifests(
  folder: string,
  name: "manifest" | "tagmanifest",
  disk: Disk,
  onProgress: Progress,
): Promise<PayloadSize> {
  const { files } = await listBag(folder, disk);
  const listed = files.filter((file) => file.startsWith("data/") === (name === "manifest"));
  const wanted = new Map(listed.map((file) => [file, ALGORITHMS] as const));
  const measures = await measureFiles((file) => join(folder, file), wanted, disk, onProgress);
  for (const algorithm of ALGORITHMS) {
    const digests = [...measures].map(([file, measure]) => {
      return [file, measure.digests.get(algorithm) ?? ""] as const;
    });
    await disk.writeFile(join(folder, `${name}-${algorithm}.txt`), printManifest(new Map(digests)));
  }
  const bytes = [...measures.values()].reduce((sum, measure) => sum + measure.bytes, 0);
  return { bytes, files: measures.size };
}
