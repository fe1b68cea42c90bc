import { join } from "node:path";

import type { Archive, FileFinding } from "../archive/archive.js";
import type { SiteSettings } from "../site/addresses.js";
import { fileFinding } from "../source/file-finding.js";
import { checkSite } from "./check-site.js";
import type { Disk } from "./effects.js";
import { MARKER, markerText } from "./out-folder.js";
import { filesBelow } from "./read-content.js";
import type { Stages } from "./stages.js";

/** A finished but unpublished site: how many pages it has, and what is wrong with it. */
export interface FilledStage {
  pages: number;
  faults: FileFinding[];
}

/** Writes a whole site into an empty folder, and checks it. */
export async function fillStage(
  folder: string,
  archive: Archive,
  settings: SiteSettings,
  stages: Stages,
  { disk, onStage }: { disk: Disk; onStage: (name: string) => void },
): Promise<FilledStage> {
  onStage("pages");
  const pages = await stages.render(archive, settings, folder);
  await stages.bundle(folder);
  onStage("search index");
  const errors = await stages.index(archive, folder);
  if (errors.length > 0) return { pages: pages.length, faults: errors.map(indexFault) };
  onStage("checks");
  await disk.writeFile(join(folder, MARKER), markerText(settings));
  const files = new Set(await filesBelow(folder, disk));
  return { pages: pages.length, faults: checkSite(pages, files, archive, settings) };
}

const indexFault = (error: string): FileFinding =>
  fileFinding("search/", null, {
    code: "search-index",
    severity: "error",
    message: `The search index could not be made: ${error}`,
  });
