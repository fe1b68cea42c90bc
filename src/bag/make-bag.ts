import { join, resolve } from "node:path";

import type { FileFinding } from "../archive/archive.js";
import { readPackage } from "../data/read-package.js";
import { lockPath } from "../permalinks/lock-file.js";
import {
  buildSite,
  removeQuietly,
  type BuildOptions,
  type BuildOutcome,
  type BuildWatcher,
} from "../publish/build-site.js";
import type { Disk, Effects } from "../publish/effects.js";
import { besides, mendRemains, refusalOf, type OutKind } from "../publish/out-folder.js";
import type { Stages } from "../publish/stages.js";
import { swapSite } from "../publish/swap-site.js";
import { readBagInfo, valuesOf, type PayloadSize } from "./bag-info.js";
import { AGENT, bagMetadata } from "./bag-metadata.js";
import { writeTagFiles } from "./write-tag-files.js";

/** What to put into a bag, and where the bag is to be. */
export interface BagOptions extends Omit<BuildOptions, "publish"> {
  /** Who sends it; null: the archive by its own name. */
  organization: string | null;
}

/** How it ended. Unless it is `bagged`, what stood at the bag's place stands there still. */
export type BagOutcome =
  | { kind: "bagged"; articles: number; payload: PayloadSize; findings: FileFinding[] }
  | Exclude<BuildOutcome, { kind: "built" }>;

/**
 * Builds the site and puts it into a BagIt bag (RFC 8493), with the articles and the registry that it
 * was built from, its records and its promised addresses. But for the day in `bag-info.txt`, the same
 * content gives the same bytes. The bag appears whole or not at all.
 *
 * @throws Error when the disk fails, or for a bug of ours; nothing is left beside `out` then.
 */
export async function makeBag(
  options: BagOptions,
  stages: Stages,
  effects: Effects,
  watcher: BuildWatcher,
): Promise<BagOutcome> {
  const { disk } = effects;
  const out = await disk.realPath(resolve(effects.folder, options.out));
  const reason = await refusalOf(out, options, effects, BAG);
  if (reason !== null) return { kind: "refused", reason };
  await mendRemains(out, effects);
  const { stage, old } = besides(out, effects.process.id);
  const release = effects.onInterrupt(() => {
    disk.removeNow(stage);
  });
  try {
    const outcome = await fillBag(stage, options, stages, effects, watcher);
    if (outcome.kind === "bagged") await swapSite({ stage, out, old }, disk);
    return outcome;
  } finally {
    await removeQuietly(stage, disk);
    release();
  }
}

const BAG: OutKind = {
  noun: "bag",
  freeName: null,
  isOurs: async (folder, disk) => {
    const path = join(folder, "bag-info.txt");
    if ((await disk.kindOf(path)) !== "file") return false;
    const info = readBagInfo(new TextDecoder().decode(await disk.readFile(path)));
    const [label, name] = AGENT;
    return valuesOf(info, label).includes(name);
  },
};

async function fillBag(
  stage: string,
  options: BagOptions,
  stages: Stages,
  effects: Effects,
  watcher: BuildWatcher,
): Promise<BagOutcome> {
  const site = join(stage, "data", "site");
  const built = await buildSite({ ...options, out: site }, stages, effects, watcher);
  if (built.kind !== "built") return built;
  watcher.stage("digests");
  const faults = await writeContent(stage, effects.disk);
  if (faults.length > 0) return { kind: "faults", findings: faults };
  await copyLock(options.articles, stage, effects);
  const day = effects.clock.today();
  const info = bagMetadata({ site: options, organization: options.organization, day });
  const payload = await writeTagFiles(stage, info, effects.disk, watcher.progress);
  return { kind: "bagged", articles: built.articles, payload, findings: built.findings };
}

/**
 * Articles and registry as files of their own, named as records name them. They are taken from the
 * site's data and not read again: what was withdrawn, or has changed since, is not in them.
 */
async function writeContent(stage: string, disk: Disk): Promise<FileFinding[]> {
  const data = join(stage, "data", "site", "data");
  const { sources, registry, findings } = await readPackage(data, disk);
  const content = join(stage, "data", "content");
  for (const { file, bytes } of sources) await disk.writeFile(join(content, file), bytes);
  for (const { file, text } of registry) await disk.writeFile(join(content, file), text);
  const records = disk.readPieces(join(data, "records.jsonl"));
  await disk.writeFile(join(stage, "data", "records.jsonl"), records);
  return findings;
}

/** The days in the sitemap come from it. */
async function copyLock(articles: string, stage: string, effects: Effects): Promise<void> {
  const { disk } = effects;
  const path = lockPath(articles, effects);
  if ((await disk.kindOf(path)) === "missing") return;
  const copy = join(stage, "data", "content", "permalinks.lock.json");
  await disk.writeFile(copy, await disk.readFile(path));
}
