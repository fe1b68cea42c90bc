import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder of a test's own, below the system's folder for temporary files. */
export interface TempFolder {
  /** The path of something in it, which need not exist. */
  path: (...parts: string[]) => string;
  /** Writes files by their paths in the folder, making folders as needed. */
  write: (files: Record<string, string | Uint8Array>) => void;
  remove: () => void;
}

export function tempFolder(): TempFolder {
  const root = mkdtempSync(join(tmpdir(), "jawlat-test-"));
  const path = (...parts: string[]) => join(root, ...parts);
  return {
    path,
    write: (files) => {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(path(name)), { recursive: true });
        writeFileSync(path(name), content);
      }
    },
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Every file below a folder and its content, by its path with `/`, sorted by code unit. */
export function filesOf(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
  return new Map(
    names.map((name) => [name.replaceAll("\\", "/"), readFileSync(join(folder, name))]),
  );
}
