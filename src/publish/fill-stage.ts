import { join } from "node:path";

import type { Archive, FileFinding } from "../archive/archive.js";
import {
  settleAddresses,
  type Promises,
  type SettledAddresses,
} from "../permalinks/settle-addresses.js";
import type { SiteSettings } from "../site/addresses.js";
import { fileFinding } from "../source/file-finding.js";
import { checkSite } from "./check-site.js";
import type { Disk } from "./effects.js";
import { hasErrors } from "./make-archive.js";
import { MARKER, markerText } from "./out-folder.js";
import { filesBelow } from "./read-content.js";
import type { Stages } from "./stages.js";

/** A finished but unpublished site: how many pages it has, and what is to be said of it. */
export interface FilledStage {
  pages: number;
  addresses: SettledAddresses;
  /** Nothing may be published when an error is among them. */
  findings: FileFinding[];
}

/** Tools of a stage, and what its addresses are measured by. */
export interface Filling {
  disk: Disk;
  onStage: (name: string) => void;
  promises: Promises;
  /** By address, the day on which a page's content changed last, where it is known. */
  changed: ReadonlyMap<string, string>;
}

/** Writes a whole site into an empty folder, and checks it. */
export async function fillStage(
  folder: string,
  archive: Archive,
  settings: SiteSettings,
  stages: Stages,
  { disk, onStage, promises, changed }: Filling,
): Promise<FilledStage> {
  onStage("pages");
  const rendered = await stages.render(archive, settings, folder, changed);
  await stages.bundle(folder);
  const addresses = await settleAddresses(folder, archive, rendered, promises, settings, disk);
  const pages = rendered.length;
  if (hasErrors(addresses.findings)) return { pages, addresses, findings: addresses.findings };
  onStage("search index");
  const errors = await stages.index(archive, folder);
  if (errors.length > 0) return { pages, addresses, findings: errors.map(indexFault) };
  onStage("checks");
  await disk.writeFile(join(folder, MARKER), markerText(settings));
  const files = new Set(await filesBelow(folder, disk));
  const faults = checkSite(rendered, files, archive, settings);
  return { pages, addresses, findings: [...addresses.findings, ...faults] };
}

const indexFault = (error: string): FileFinding =>
  fileFinding("search/", null, {
    code: "search-index",
    severity: "error",
    message: `The search index could not be made: ${error}`,
  });
