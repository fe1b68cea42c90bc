import { dirname, resolve } from "node:path";

import type { Archive, FileFinding } from "../archive/archive.js";
import { loadLock, prepareLock } from "../permalinks/lock-file.js";
import type { Lock, LockEntry } from "../permalinks/lock.js";
import { lastChanges, nextLock } from "../permalinks/next-lock.js";
import { plannedPages } from "../permalinks/present-pages.js";
import type { SettledAddresses } from "../permalinks/settle-addresses.js";
import type { SiteSettings } from "../site/addresses.js";
import { readContent } from "./content.js";
import type { Disk, Effects } from "./effects.js";
import { fillStage, type Filling } from "./fill-stage.js";
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
  /** Whether new addresses are promised for ever: added to the lock beside the articles' folder. */
  publish?: boolean;
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
  options: BuildOptions,
  stages: Stages,
  effects: Effects,
  watcher: BuildWatcher,
): Promise<BuildOutcome> {
  const { disk } = effects;
  const reading = await loadLock(options.articles, effects);
  if (reading?.kind === "fault") return { kind: "faults", findings: [reading.finding] };
  const { stage, old } = besides(out, effects.process.id);
  const release = effects.onInterrupt(() => {
    disk.removeNow(stage);
  });
  try {
    await disk.makeFolder(dirname(out));
    await disk.makeFolder(stage);
    const promised = promisesOf(archive, reading?.lock ?? null, options, effects);
    const filling = { ...promised, disk, onStage: watcher.stage };
    const { pages, addresses, findings } = await fillStage(
      stage,
      archive,
      options,
      stages,
      filling,
    );
    if (hasErrors(findings)) return { kind: "faults", findings };
    const swap = () => swapSite({ stage, out, old }, disk);
    if (options.publish !== true) await swap();
    else await swapWithLock(options.articles, lockAfter(promised, addresses), effects, swap);
    const all = [...archive.findings, ...(options.publish === true ? [] : findings)];
    return { kind: "built", articles: archive.articles.length, pages, findings: all };
  } finally {
    await removeQuietly(stage, disk);
    release();
  }
}

type Promised = Pick<Filling, "promises" | "changed">;

/** The day is asked for at the edge, and kept only by a build that publishes. */
function promisesOf(
  archive: Archive,
  lock: Lock | null,
  { publish }: BuildOptions,
  { clock }: Effects,
): Promised {
  const planned = plannedPages(archive);
  const today = clock.today();
  const changed = lastChanges(planned, entriesOf(lock), publish === true ? today : null);
  return { promises: { planned, lock, today }, changed };
}

const entriesOf = (lock: Lock | null) => lock?.entries ?? new Map<string, LockEntry>();

const lockAfter = ({ promises, changed }: Promised, { pages, redirects }: SettledAddresses) =>
  nextLock(entriesOf(promises.lock), pages, redirects, changed);

/** Site and lock change together: only a rename is left to do once the site is in its place. */
async function swapWithLock(
  articles: string,
  entries: ReadonlyMap<string, LockEntry>,
  effects: Effects,
  swap: () => Promise<void>,
): Promise<void> {
  const lock = await prepareLock(articles, entries, effects);
  try {
    await swap();
    lock.commit();
  } finally {
    await lock.discard();
  }
}

/** What stays is removed by the next build; the error that led here must not be hidden by another. */
export async function removeQuietly(path: string, disk: Disk): Promise<void> {
  try {
    await disk.remove(path);
  } catch {
    return;
  }
}
