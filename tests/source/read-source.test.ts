import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";

import { LARGEST_FILE, readSource } from "../../src/source/read-source.js";
import type { Source } from "../../src/source/source.js";

const utf8 = (text: string) => new TextEncoder().encode(text);
const TEXT = "وصول الوفود إلى أستانا\n\nوصلت الوفود أمس، وتبدأ الجلسات غدا.\n";

function read(bytes: Uint8Array, file = "articles/astana-1.txt"): Source {
  const reading = readSource({ file, bytes });
  if (reading.kind === "fault") throw new Error(reading.findings.map((f) => f.message).join());
  return reading.source;
}

/** Code, line and column of each finding, errors or not. */
function places(bytes: Uint8Array, file = "articles/astana-1.txt") {
  const reading = readSource({ file, bytes });
  const findings = reading.kind === "fault" ? reading.findings : reading.source.findings;
  return findings.map(({ code, severity, line, column }) => [code, severity, line, column]);
}

function utf16(text: string, endian: "le" | "be"): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) {
    view.setUint16(i * 2, text.charCodeAt(i), endian === "le");
  }
  return bytes;
}

function windows1256(text: string): Uint8Array {
  const decoder = new TextDecoder("windows-1256");
  const codes = new Map<string, number>();
  for (let code = 255; code >= 0; code--) codes.set(decoder.decode(Uint8Array.of(code)), code);
  return Uint8Array.from([...text], (char) => codes.get(char) ?? 0x3f);
}

const decodings = [
  ["UTF-8", utf8(TEXT), []],
  ["UTF-8 with a byte order mark", utf8("\uFEFF" + TEXT), []],
  ["UTF-16 LE with a mark", utf16("\uFEFF" + TEXT, "le"), [["encoding", "info", null, null]]],
  ["UTF-16 BE with a mark", utf16("\uFEFF" + TEXT, "be"), [["encoding", "info", null, null]]],
  ["UTF-16 LE without a mark", utf16(TEXT, "le"), [["encoding", "info", null, null]]],
  ["UTF-16 BE without a mark", utf16(TEXT, "be"), [["encoding", "info", null, null]]],
  ["windows-1256", windows1256(TEXT), [["encoding", "info", null, null]]],
] as const;
for (const [name, bytes, expected] of decodings) {
  test(`readSource decodes ${name}`, () => {
    assert.equal(read(bytes).text, TEXT);
    assert.deepEqual(places(bytes), expected);
  });
}

const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const refused = [
  ["an empty file", utf8(""), ["empty-file", "error", null, null]],
  ["a file of white space", utf8(" \n\t\n\uFEFF"), ["empty-file", "error", null, null]],
  [
    "French in Latin-1",
    latin1("Genève, après la première séance"),
    ["unknown-encoding", "error", null, null],
  ],
  [
    "a picture",
    Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70),
    ["unknown-encoding", "error", null, null],
  ],
  [
    "UTF-8 with a broken letter",
    Uint8Array.of(...utf8(TEXT), 0xd8),
    ["unknown-encoding", "error", null, null],
  ],
  ["a NUL byte", utf8("سطر أول\nسطر\0 ثان\n"), ["nul-byte", "error", 2, 4]],
  ["five megabytes", new Uint8Array(5_000_000).fill(0x61), ["file-too-large", "error", null, null]],
] as const;
for (const [name, bytes, expected] of refused) {
  test(`readSource refuses ${name}`, () => {
    assert.equal(readSource({ file: "a.txt", bytes }).kind, "fault");
    assert.deepEqual(places(bytes), [expected]);
  });
}

test("readSource takes a file of just the limit", () => {
  assert.equal(read(new Uint8Array(LARGEST_FILE).fill(0x61)).bytes, LARGEST_FILE);
});

test("readSource says how to mend an unknown encoding", () => {
  const reading = readSource({ file: "a.txt", bytes: latin1("Genève, après la première séance") });
  assert.equal(
    reading.kind === "fault" && reading.findings[0]?.message,
    "The file is not UTF-8, and no other encoding fits it beyond doubt, so its letters are unknown. Open it in the program that wrote it and save it as UTF-8.",
  );
});

test("readSource hashes and counts the bytes as they came", () => {
  const bytes = utf8("\uFEFF" + TEXT);
  const source = read(bytes);
  assert.equal(source.sha256, createHash("sha256").update(bytes).digest("hex"));
  assert.equal(source.bytes, bytes.length);
});

test("readSource makes one line end of all and composes letters", () => {
  const decomposed = "ا\u0653ستانا";
  assert.equal(read(utf8(`${decomposed}\r\nب\rج\u2028د\n`)).text, "آستانا\nب\nج\nد\n");
});

test("readSource takes bidi and other controls out, and says where they stood", () => {
  const bytes = utf8("عنوان\nنص \u202Eمقلوب\u202C وبقية\u202E و\u0007جرس");
  const source = read(bytes);
  assert.equal(source.text, "عنوان\nنص مقلوب وبقية وجرس");
  assert.deepEqual(places(bytes), [
    ["bidi-control", "warning", 2, 4],
    ["bidi-control", "warning", 2, 10],
    ["control-character", "warning", 2, 20],
  ]);
  assert.deepEqual(source.removed, [
    { text: "U+202E U+202E", reason: "bidi control character" },
    { text: "U+202C", reason: "bidi control character" },
    { text: "U+0007", reason: "control character" },
  ]);
});

test("readSource keeps the joiners that spelling needs", () => {
  assert.equal(read(utf8("می\u200Cخواهم ه\u200D\n\tنص")).text, "می\u200Cخواهم ه\u200D\n\tنص");
});

test("readSource reports a letter lost in an earlier conversion", () => {
  assert.deepEqual(places(utf8("عنوان\nن\uFFFDص")), [["lost-letter", "warning", 2, 2]]);
});

test("readSource reads front matter of Markdown only", () => {
  const text = "---\ntitle: عنوان\n---\nنص\n";
  const markdown = read(utf8(text), "articles/Geneva-7.md");
  assert.deepEqual(markdown.frontMatter, { title: "عنوان" });
  assert.deepEqual(
    [markdown.text, markdown.textLine, markdown.slug, markdown.format],
    ["نص\n", 4, "geneva-7", "markdown"],
  );
  const raw = read(utf8(text), "articles/geneva-7.txt");
  assert.deepEqual([raw.frontMatter, raw.text, raw.textLine], [{}, text, 1]);
});

test("readSource reports a bad name together with what else is wrong", () => {
  assert.deepEqual(places(utf8("---\nx"), "articles/جنيف.md"), [
    ["bad-file-name", "error", null, null],
  ]);
  assert.deepEqual(places(utf8(""), "articles/جنيف.md"), [
    ["bad-file-name", "error", null, null],
    ["empty-file", "error", null, null],
  ]);
});
