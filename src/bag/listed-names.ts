import type { Manifest } from "./manifest.js";

/**
 * Files by the paths that manifests give them. Some disks and archivers take letters apart: «أ» in a
 * name comes back as «ا» and a hamza, and is the same name still.
 *
 * @param files Paths as the disk has them.
 * @returns By the listed path, where one is the same but for the composition of letters, the path on
 *   disk; by its own where none is.
 */
export function listedNames(
  files: readonly string[],
  manifests: readonly Manifest[],
): Map<string, string> {
  const present = new Set(files);
  const listed = new Set(manifests.flatMap(({ entries }) => [...entries.keys()]));
  const absent = [...listed].filter((path) => !present.has(path));
  const byForm = new Map(absent.map((path) => [path.normalize("NFC"), path]));
  return new Map(
    files.map((file) => {
      const form = file.normalize("NFC");
      const path = listed.has(file) ? undefined : byForm.get(form);
      byForm.delete(form);
      return [path ?? file, file];
    }),
  );
}
