import assert from "node:assert/strict";
import { test } from "node:test";

import { decodeBagPath, encodeBagPath, isSafePath } from "../../src/bag/bag-path.js";

const paths: [path: string, encoded: string][] = [
  ["data/جولات/أستانا-14/index.html", "data/جولات/أستانا-14/index.html"],
  ["data/100%.txt", "data/100%25.txt"],
  ["data/two\nlines\r.txt", "data/two%0Alines%0D.txt"],
  ["data/a b\tc", "data/a b\tc"],
  ["data/%0A", "data/%250A"],
];
for (const [path, encoded] of paths) {
  test(`${JSON.stringify(path)} in a manifest`, () => {
    assert.equal(encodeBagPath(path), encoded);
    assert.equal(decodeBagPath(encoded), path);
  });
}

test("small letters of a code are read, other codes are none", () => {
  assert.equal(decodeBagPath("data/a%0ab"), "data/a\nb");
  for (const text of ["data/100%", "data/%7Eroot", "data/%2e%2e/x"]) {
    assert.equal(decodeBagPath(text), null, text);
  }
});

const unsafe = [
  "../x",
  "data/../../x",
  "data/..",
  "/etc/passwd",
  "~/x",
  "~root/x",
  "C:/x",
  "data\\..\\x",
  "data//x",
  "data/./x",
  "data/\0",
  "",
];
for (const path of unsafe) {
  test(`${JSON.stringify(path)} is not followed`, () => assert.equal(isSafePath(path), false));
}

test("dots in names lead nowhere", () => {
  for (const path of ["data/..x", "data/x..", "data/.jawlat-site", "bag-info.txt"]) {
    assert.equal(isSafePath(path), true, path);
  }
});
