import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * The acceptance texts that lie beside the checkout, where they do; JAWLAT_SHARED names their folder.
 * They are no part of the project, so a test that reads them is skipped where they are missing.
 */
const SHARED = process.env["JAWLAT_SHARED"] ?? "../shared";

/** The path of a file or folder of theirs, or undefined where it does not exist. */
export function sharedPath(...parts: string[]): string | undefined {
  const path = join(SHARED, ...parts);
  return existsSync(path) ? path : undefined;
}
