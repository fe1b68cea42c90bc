import type { FileFinding } from "../archive/archive.js";
import { fileFinding } from "../source/file-finding.js";
import { isKnownAlgorithm, PAYLOAD, type Manifest } from "./manifest.js";
import type { Measure } from "./measure-file.js";

/**
 * Which digests each file must be read for: those of all manifests that list it. Files of the payload
 * that none lists are only counted.
 */
export function wantedDigests(
  files: readonly string[],
  manifests: readonly Manifest[],
): Map<string, readonly string[]> {
  const known = manifests.filter(({ algorithm }) => isKnownAlgorithm(algorithm));
  const wanted = files.map((path) => {
    const lists = known.filter(({ entries }) => entries.has(path));
    return [path, [...new Set(lists.map(({ algorithm }) => algorithm))]] as const;
  });
  return new Map(wanted.filter(([path, some]) => some.length > 0 || path.startsWith(PAYLOAD)));
}

/** Files that are not what a manifest says: one error a file, however many manifests say so. */
export function checkDigests(
  measures: ReadonlyMap<string, Measure>,
  manifests: readonly Manifest[],
): FileFinding[] {
  return [...measures].flatMap(([path, { digests }]) => {
    const against = manifests.filter(({ algorithm, entries }) => {
      const [entry, digest] = [entries.get(path), digests.get(algorithm)];
      return entry !== undefined && digest !== undefined && entry.digest !== digest;
    });
    return against.length === 0 ? [] : [changed(path, against)];
  });
}

function changed(path: string, manifests: readonly Manifest[]): FileFinding {
  const places = manifests.map(({ file, entries }) => `${file}:${entries.get(path)?.line ?? 1}`);
  return fileFinding(path, null, {
    code: "bag-changed-file",
    severity: "error",
    message: `The file was changed: its digest is not that of ${places.join(" and ")}. Ask for it again where the bag came from.`,
  });
}
