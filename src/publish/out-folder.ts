import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

import type { SiteSettings } from "../site/addresses.js";
import type { Disk, Effects } from "./effects.js";

/** The file by which a folder is known to be a site of ours, which may be replaced. */
export const MARKER = ".jawlat-site";

/** What the marker says of the site it lies in. */
export const markerText = ({ baseUrl, pathPrefix }: SiteSettings): string =>
  JSON.stringify({ generator: "jawlat", baseUrl, pathPrefix }, null, 2) + "\n";

/** The path prefix of a built site, `/` if it does not say; null when the folder holds no site. */
export async function readMarker(out: string, disk: Disk): Promise<string | null> {
  if ((await disk.kindOf(join(out, MARKER))) !== "file") {
    return (await disk.kindOf(join(out, "index.html"))) === "file" ? "/" : null;
  }
  const marker: unknown = parsed(new TextDecoder().decode(await disk.readFile(join(out, MARKER))));
  const isOurs = typeof marker === "object" && marker !== null && "pathPrefix" in marker;
  return isOurs && typeof marker.pathPrefix === "string" ? marker.pathPrefix : "/";
}

/** Folders that a site must neither replace nor lie in. */
export interface Protected {
  articles: string;
  registry: string;
}

const PACKAGE = fileURLToPath(new URL("../../", import.meta.url));

/** What is written whole into a folder, and how a folder is known to hold one that we wrote. */
export interface OutKind {
  /** What messages call it. */
  noun: string;
  /** A folder of this name, in the current one, is made to be replaced whatever it holds. */
  freeName: string | null;
  isOurs: (folder: string, disk: Disk) => Promise<boolean>;
}

/** What generators call `_site` is made to be replaced; a plain run of Eleventy leaves no marker. */
const SITE: OutKind = {
  noun: "site",
  freeName: "_site",
  isOurs: async (folder, disk) => (await disk.kindOf(join(folder, MARKER))) !== "missing",
};

/**
 * Why the site must not go to a folder, with a mend; null when it may. What is there is replaced
 * whole, so the folder must be missing, empty, or a site of ours.
 *
 * @param out Absolute, links resolved.
 * @param made What is written there, if not a site.
 */
export async function refusalOf(
  out: string,
  content: Protected,
  effects: Effects,
  made: OutKind = SITE,
): Promise<string | null> {
  const { disk, folder, home } = effects;
  const real = (path: string) => disk.realPath(resolve(folder, path));
  const sources = await Promise.all([content.articles, content.registry].map(real));
  const kept = await Promise.all([folder, home, PACKAGE].map(real));
  const holds = [...sources, ...kept].find((path) => isWithin(path, out));
  if (holds !== undefined) return `${out} holds ${holds}, and the ${made.noun} would replace it`;
  const around = sources.find((path) => isWithin(out, path));
  if (around !== undefined) return `${out} lies in ${around}, where content is read`;
  if (made.freeName !== null && out === (await real(made.freeName))) return null;
  return refusalOfContent(out, made, disk);
}

async function refusalOfContent(
  out: string,
  { noun, isOurs }: OutKind,
  disk: Disk,
): Promise<string | null> {
  const kind = await disk.kindOf(out);
  if (kind === "missing") return null;
  if (kind !== "folder") return `${out} is a file`;
  const entries = (await disk.list(out)) ?? [];
  if (entries.length === 0 || (await isOurs(out, disk))) return null;
  return `${out} is not empty and no ${noun} of ours, and the ${noun} would replace it`;
}

/** Whether `inner` is `outer` or below it. */
function isWithin(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return path === "" || !(path === ".." || path.startsWith(`..${sep}`) || resolve(path) === path);
}

/** The folders beside `out` that a build uses: the next site, and the last one while they swap. */
export function besides(out: string, processId: number): { stage: string; old: string } {
  const beside = (use: string) => join(dirname(out), `${basename(out)}.${use}-${processId}`);
  return { stage: beside("stage"), old: beside("old") };
}

/**
 * Removes what builds that died left beside `out`. A site that one of them had moved away and not
 * yet replaced is put back.
 */
export async function mendRemains(out: string, { disk, process }: Effects): Promise<void> {
  const parent = dirname(out);
  for (const { name } of (await disk.list(parent)) ?? []) {
    const remains = remainsOf(name, basename(out));
    if (remains === null || process.isAlive(remains.processId)) continue;
    const isMissing = (await disk.kindOf(out)) === "missing";
    if (remains.use === "old" && isMissing) disk.renameNow(join(parent, name), out);
    else await disk.remove(join(parent, name));
  }
}

function remainsOf(name: string, base: string): { use: string; processId: number } | null {
  if (!name.startsWith(`${base}.`)) return null;
  const [, use, id] = /^(stage|old)-(\d+)$/.exec(name.slice(base.length + 1)) ?? [];
  return use === undefined ? null : { use, processId: Number(id) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
