import type { FileFinding } from "../archive/archive.js";

/**
 * Findings sorted by file, line, column, code and message, each once. Those of a whole file come
 * first in it.
 */
export function sortFindings(findings: readonly FileFinding[]): FileFinding[] {
  const keyed = findings.map((finding) => ({ finding, key: keyOf(finding) }));
  keyed.sort((a, b) => compareKeys(a.key, b.key));
  return keyed.flatMap(({ finding, key }, i) => {
    const before = keyed[i - 1];
    return before !== undefined && compareKeys(before.key, key) === 0 ? [] : [finding];
  });
}

type Key = readonly (string | number)[];

const keyOf = ({ file, line, column, code, message }: FileFinding): Key => [
  file,
  line ?? 0,
  column ?? 0,
  code,
  message,
];

function compareKeys(a: Key, b: Key): number {
  for (const [i, left] of a.entries()) {
    const right = b[i];
    if (right === undefined || left === right) continue;
    return left < right ? -1 : 1;
  }
  return 0;
}
