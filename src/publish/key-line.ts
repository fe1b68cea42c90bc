import type { FileFinding } from "../archive/archive.js";

/** Findings that are about a key of the front matter, and that key. */
const KEY_OF: Readonly<Record<string, string>> = {
  "front-matter-round": "round",
  "front-matter-publisher": "publisher",
  "published-before-round": "published",
  "published-contradicted": "published",
};

/**
 * Gives findings about a key of the front matter the line on which the key stands.
 *
 * @param bytes The file of all these findings.
 * @param textLine The line on which its text begins, below the front matter, from 1.
 */
export function placeKeys(
  findings: readonly FileFinding[],
  bytes: Uint8Array,
  textLine: number,
): FileFinding[] {
  return findings.map((finding) => {
    const key = finding.line === null ? KEY_OF[finding.code] : undefined;
    const line = key === undefined ? null : lineOfKey(bytes, key, textLine);
    return line === null ? finding : { ...finding, line, column: 1 };
  });
}

/**
 * The line of a front matter on which a top-level key stands.
 *
 * @param bytes The whole file. Read as Latin-1: keys are ASCII, and so are their bytes in UTF-8 and
 *   in windows-1256.
 * @param key Such as `round`.
 * @param endLine The line on which the text below the front matter begins, from 1.
 * @returns From 1; null when the key is not found, as in UTF-16.
 */
export function lineOfKey(bytes: Uint8Array, key: string, endLine: number): number | null {
  const lines = new TextDecoder("latin1").decode(bytes).split("\n", endLine - 1);
  const index = lines.findIndex((line) => new RegExp(`^["']?${key}["']?\\s*:`).test(line));
  return index === -1 ? null : index + 1;
}
