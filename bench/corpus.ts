import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const SHARED = process.env["JAWLAT_SHARED"] ?? "../shared";
const WRITER = join(SHARED, "eval", "ant-to-articles.mjs");

/**
 * Writes the measuring corpus (12,011 news articles of 2018) as a folder of articles.
 *
 * @param folder Where to.
 * @param limit How many at most; null for all.
 * @param match Only articles that this regular expression fits.
 * @returns Whether the corpus lies beside the checkout.
 */
export function writeCorpus(folder: string, limit: number | null, match?: string): boolean {
  if (!existsSync(WRITER) || !existsSync(join(SHARED, "corpora"))) return false;
  const flags = [
    ...(limit === null ? [] : ["--limit", String(limit)]),
    ...(match === undefined ? [] : ["--match", match]),
  ];
  execFileSync(process.execPath, [WRITER, folder, ...flags], { stdio: "ignore" });
  return true;
}
