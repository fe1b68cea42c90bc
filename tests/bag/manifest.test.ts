import assert from "node:assert/strict";
import { test } from "node:test";

import { manifestName, printManifest, readManifest } from "../../src/bag/manifest.js";

const DIGEST = "0123456789abcdef".repeat(4);

test("what a manifest lists is read back, whatever the names hold", () => {
  const paths = [
    "data/b",
    "data/a\nb",
    "data/a\r",
    "data/100%0A",
    "data/جولات/أ",
    "data/ two  spaces ",
  ];
  const text = printManifest(new Map(paths.map((path) => [path, DIGEST])));
  assert.equal(text.split("\n").length, paths.length + 1);
  const { entries, findings } = readManifest("manifest-sha256.txt", text);
  assert.deepEqual(findings, []);
  assert.deepEqual([...entries.keys()], [...paths].sort());
  assert.deepEqual(new Set([...entries.values()].map(({ digest }) => digest)), new Set([DIGEST]));
});

const names: [file: string, expected: ReturnType<typeof manifestName>][] = [
  ["manifest-sha256.txt", { kind: "payload", algorithm: "sha256" }],
  ["tagmanifest-sha512.txt", { kind: "tag", algorithm: "sha512" }],
  ["data/manifest-sha256.txt", null],
  ["manifest.txt", null],
  ["manifest-sha256.txt.bak", null],
];
for (const [file, expected] of names) {
  test(`${file} is ${expected === null ? "no manifest" : `a list of the ${expected.kind}`}`, () => {
    assert.deepEqual(manifestName(file), expected);
  });
}
