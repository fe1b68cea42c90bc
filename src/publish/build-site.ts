import { dirname, resolve } from "node:path";

import type { Archive, FileFinding } from "../archive/archive.js";
import type { SiteSettings } from "../site/addresses.js";
import { readContent } from "./content.js";
import type { Disk, Effects } from "./effects.js";
import { fillStage } from "./fill-stage.js";
import { hasErrors, makeArchive } from "./make-archive.js";
import type { Progress } from "./make-articles.js";
import { besides, mendRemains, refusalOf } from "./out-folder.js";
import type { ContentFolders } from "./read-content.js";
import type { Stages } from "./stages.js";
import { swapSite } from "./swap-site.js";

/** What to build from what, and where to. */
export interface BuildOptions extends ContentFolders, SiteSettings {
  out: string;
  useCache: boolean;
}

/** How a build ended. Unless it is `built`, the last good site stands as it stood. */
export type BuildOutcome =
  | { kind: "built"; articles: number; pages: number; findings: FileFinding[] }
  | { kind: "faults"; findings: FileFinding[] }
  | { kind: "refused"; reason: string };

/** Told what the build is at: a stage's name, and how far it is where that is known. */
export interface BuildWatcher {
  stage: (name: string) => void;
  progress: Progress;
}

/**
 * Builds a site: content → archive → pages → search index → checks, in a folder beside `out`, which
 * takes its place only when all of it succeeded.
 *
 * @throws Error when the disk fails, or for a bug of ours; the folder beside `out` is gone then, too.
 */
export async function buildSite(
  options: BuildOptions,
  stages: Stages,
  effects: Effects,
  watcher: BuildWatcher,
): Promise<BuildOutcome> {
  const out = await effects.disk.realPath(resolve(effects.folder, options.out));
  const reason = await refusalOf(out, options, effects);
  if (reason !== null) return { kind: "refused", reason };
  await mendRemains(out, effects);
  watcher.stage("records");
  const content = await readContent(options, options.useCache, effects);
  const { archive, findings } = await makeArchive(content, effects, watcher.progress);
  if (archive === null || hasErrors(findings)) return { kind: "faults", findings };
  return publish(archive, out, options, stages, effects, watcher);
}

async function publish(
  archive: Archive,
  out: string,
  settings: SiteSettings,
  stages: Stages,
  effects: Effects,
  watcher: BuildWatcher,
): Promise<BuildOutcome> {
  const { disk } = effects;
  const { stage, old } = besides(out, effects.process.id);
  const release = effects.onInterrupt(() => {
    disk.removeNow(stage);
  });
  try {
    await disk.makeFolder(dirname(out));
    await disk.makeFolder(stage);
    const { pages, faults } = await fillStage(stage, archive, settings, stages, {
      disk,
      onStage: watcher.stage,
    });
    if (faults.length > 0) return { kind: "faults", findings: faults };
    await swapSite({ stage, out, old }, disk);
    const { findings, articles } = archive;
    return { kind: "built", articles: articles.length, pages, findings };
  } finally {
    await removeQuietly(stage, disk);
    release();
  }
}

/** What stays is removed by the next build; the error that led here must not be hidden by another. */
async function removeQuietly(path: string, disk: Disk): Promise<void> {
  try {
    await disk.remove(path);
  } catch {
    return;
  }
}
