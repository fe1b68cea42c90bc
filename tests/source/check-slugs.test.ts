import assert from "node:assert/strict";
import { test } from "node:test";

import { checkSlugs } from "../../src/source/check-slugs.js";
import { readSource } from "../../src/source/read-source.js";

const sources = ["a/geneva.md", "b/Geneva.txt", "a/astana.md"].flatMap((file) => {
  const reading = readSource({ file, bytes: new TextEncoder().encode("عنوان") });
  return reading.kind === "source" ? [reading.source] : [];
});

test("checkSlugs reports both files of one slug, each naming the other", () => {
  const findings = checkSlugs(sources);
  assert.deepEqual(
    findings.map(({ file, code, severity, message }) => [file, code, severity, message]),
    [
      ["a/geneva.md", "slug-taken", "error", taken("b/Geneva.txt")],
      ["b/Geneva.txt", "slug-taken", "error", taken("a/geneva.md")],
    ],
  );
});

test("checkSlugs is silent when each slug is its own", () => {
  assert.deepEqual(checkSlugs(sources.slice(1)), []);
});

const taken = (other: string) =>
  `This file and «\u2068${other}\u2069» would both be /articles/geneva/. Rename one of them.`;
