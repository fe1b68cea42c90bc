import type { FileFinding } from "../archive/archive.js";
import { byCodeUnit } from "../arabic/by-code-unit.js";
import { fileFinding } from "../source/file-finding.js";
import { manifestName, PAYLOAD, type Manifest } from "./manifest.js";

/**
 * What is listed and not there, and what is there and not listed.
 *
 * @param files Every file of the bag, by its path.
 * @returns Errors; a warning for a file outside `data/` of which no tag manifest knows, since these
 *   may hold fewer (RFC 8493, section 2.2.1).
 */
export function checkLists(
  files: readonly string[],
  manifests: readonly Manifest[],
): FileFinding[] {
  return [...missingFiles(new Set(files), manifests), ...unlistedFiles(files, manifests)];
}

function missingFiles(files: ReadonlySet<string>, manifests: readonly Manifest[]): FileFinding[] {
  const lists = new Map<string, string[]>();
  for (const { file, entries } of manifests) {
    for (const path of entries.keys()) {
      if (!files.has(path)) lists.set(path, [...(lists.get(path) ?? []), file]);
    }
  }
  const isHoley = files.has("fetch.txt");
  return [...lists]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([path, names]) => fault(path, "bag-missing-file", missing(names, isHoley)));
}

const missing = (names: readonly string[], isHoley: boolean): string =>
  `The file is not there, and ${names.join(" and ")} ${names.length === 1 ? "lists" : "list"} it. ${
    isHoley ? "fetch.txt may say where it is to be had." : "Ask for it where the bag came from."
  }`;

function unlistedFiles(files: readonly string[], manifests: readonly Manifest[]): FileFinding[] {
  const payload = manifests.filter(({ kind }) => kind === "payload");
  const tags = manifests.filter(({ kind }) => kind === "tag");
  return files.flatMap((path) => {
    const isPayload = path.startsWith(PAYLOAD);
    const listing = (isPayload ? payload : tags).filter(({ entries }) => !entries.has(path));
    if (listing.length === 0) return [];
    if (isPayload) return [fault(path, "bag-extra-file", extra(listing))];
    const kind = manifestName(path)?.kind;
    if (kind === "tag") return [];
    return [fault(path, "bag-unlisted-file", unlisted(listing), kind ? "error" : "warning")];
  });
}

const extra = (lists: readonly Manifest[]): string =>
  `${namesOf(lists)} the file, so nothing says what it should be. Remove it unless you know who put it there.`;

const unlisted = (lists: readonly Manifest[]): string =>
  `${namesOf(lists)} the file: whether it is as it was sent cannot be known.`;

const namesOf = (lists: readonly Manifest[]): string =>
  `${lists.map(({ file }) => file).join(" and ")} ${lists.length === 1 ? "does" : "do"} not list`;

const fault = (
  file: string,
  code: string,
  message: string,
  severity: FileFinding["severity"] = "error",
): FileFinding => fileFinding(file, null, { code, severity, message });
