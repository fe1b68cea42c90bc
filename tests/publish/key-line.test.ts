import assert from "node:assert/strict";
import { test } from "node:test";

import { lineOfKey, placeKeys } from "../../src/publish/key-line.js";
import { fileFinding } from "../../src/source/file-finding.js";

const TEXT = "---\r\ntitle: جولة\r\nround: astana-99\r\n---\r\n\r\nkind: كلام في المتن\r\n";
const END_LINE = 5;

const cases: [key: string, bytes: Uint8Array, expected: number | null][] = [
  ["round", Buffer.from(TEXT), 3],
  ["title", Buffer.from(TEXT), 2],
  ["kind", Buffer.from(TEXT), null],
  ["publisher", Buffer.from(TEXT), null],
  ["round", Buffer.from(TEXT.replace("round", '"round"')), 3],
  ["round", Buffer.from(TEXT, "utf16le"), null],
];
for (const [key, bytes, expected] of cases) {
  test(`lineOfKey finds ${key} on line ${String(expected)} of ${bytes.length} bytes`, () => {
    assert.equal(lineOfKey(bytes, key, END_LINE), expected);
  });
}

test("only findings about a key are placed, and only those that stand nowhere yet", () => {
  const finding = (code: string, at: { line: number; column: number } | null) =>
    fileFinding("articles/a.md", at, { code, severity: "error", message: "m" });
  const placed = placeKeys(
    [
      finding("front-matter-round", null),
      finding("front-matter-round", { line: 9, column: 4 }),
      finding("no-date", null),
    ],
    Buffer.from(TEXT),
    END_LINE,
  );
  assert.deepEqual(
    placed.map(({ line, column }) => [line, column]),
    [
      [3, 1],
      [9, 4],
      [null, null],
    ],
  );
});
