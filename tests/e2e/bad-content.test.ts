import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { after, before, test } from "node:test";

import { jawlat, type Run } from "../support/jawlat.js";
import { filesOf, tempFolder } from "../support/temp-folder.js";

const GOOD = "اختتمت الجولة في أستانا\n\nقال رئيس الوفد إن الجولة انتهت من دون بيان.\n";
const LATIN1 = Uint8Array.from(Buffer.from("Le délégué a quitté la réunion déjà.\n", "latin1"));

interface Fault {
  name: string;
  /** Files of the articles folder; null: the folder is missing. */
  files: Record<string, string | Uint8Array> | null;
  /** What the messages must hold: the file with its line, and what is wrong. */
  says: RegExp[];
}

const matter = (...lines: string[]) => ["---", ...lines, "---", "", GOOD].join("\n");

const FAULTS: Fault[] = [
  {
    name: "malformed YAML",
    files: { "yaml.md": matter("title: عنوان", "round: [astana-14") },
    says: [/yaml\.md:[34]:\d+/],
  },
  {
    name: "an unclosed front matter",
    files: { "open.md": `---\ntitle: عنوان\n\n${GOOD}` },
    says: [/open\.md:1\b/],
  },
  {
    name: "an unknown key",
    files: { "key.md": matter("title: عنوان", "autor: صحفي") },
    says: [/key\.md:3\b/, /autor/, /author/],
  },
  {
    name: "a value of the wrong type",
    files: { "type.md": matter("title:", "  - عنوان") },
    says: [/type\.md:[23]\b/, /title/],
  },
  {
    name: "a day that no calendar has",
    files: { "day.md": matter("published: 2019-02-30") },
    says: [/day\.md:2\b/, /2019-02-30/],
  },
  {
    name: "front matter in a language that would be run",
    files: { "code.md": `---js\n{ title: process.exit(0) }\n---\n\n${GOOD}` },
    says: [/code\.md:1\b/],
  },
  {
    name: "an unknown round",
    files: { "round.md": matter("round: astana-99") },
    says: [/round\.md:2\b/, /astana-99/],
  },
  {
    name: "an unknown publisher",
    files: { "outlet.md": matter("publisher: صحيفة لا وجود لها") },
    says: [/outlet\.md:2\b/, /صحيفة لا وجود لها/],
  },
  { name: "another encoding", files: { "latin.txt": LATIN1 }, says: [/latin\.txt/, /UTF-8/] },
  {
    name: "a NUL byte",
    files: { "nul.txt": `عنوان\n\nسطر ثالث فيه \0 بايت صفري.\n` },
    says: [/nul\.txt:3\b/, /NUL/],
  },
  { name: "an empty file", files: { "empty.txt": "" }, says: [/empty\.txt/, /empty/] },
  {
    name: "a file of white space",
    files: { "blank.md": " \n\n\t\n" },
    says: [/blank\.md/, /empty/],
  },
  {
    name: "an article of 5 MB",
    files: { "large.txt": `عنوان\n\n${"كلام طويل جدا. ".repeat(200_000)}` },
    says: [/large\.txt/, /MB|bytes/],
  },
  {
    name: "two files with one slug",
    files: { "twin.md": GOOD, "twin.txt": GOOD },
    says: [/twin\.md\b[^]*twin\.txt/, /twin\.txt\b[^]*twin\.md/],
  },
  {
    name: "a name that is no address",
    files: { "الجولة 14.txt": GOOD },
    says: [/الجولة 14\.txt/],
  },
  { name: "an empty folder", files: {}, says: [/bad/] },
  { name: "a missing folder", files: null, says: [/bad/] },
];

/** Folders of the machine, names of our tools and of their errors: nothing for an editor. */
const RAW = [
  /^\s+at .*\d+:\d+/m,
  /node_modules/,
  /\bZod/,
  /YAML(Parse|Exception|Semantic)/,
  /^\w*Error:/m,
];

const temp = tempFolder();
const out = temp.path("site");
let lastGood: Map<string, Buffer>;

before(async () => {
  temp.write({ "good/good.txt": GOOD });
  const { code, stderr } = await build("good");
  assert.equal(code, 0, stderr);
  lastGood = filesOf(out);
});

after(() => {
  temp.remove();
});

for (const [index, { name, files, says }] of FAULTS.entries()) {
  test(`${name}: a clear message, exit code 1, and the last good site stays`, async () => {
    const folder = `bad-${index}`;
    if (files !== null) write(folder, files);
    const { code, stdout, stderr } = await build(folder);
    assert.equal(code, 1, stderr);
    for (const pattern of says) assert.match(stderr, pattern);
    for (const pattern of RAW) assert.doesNotMatch(stderr + stdout, pattern);
    assert.deepEqual(filesOf(out), lastGood);
  });
}

function build(folder: string): Promise<Run> {
  return jawlat("build", "--articles", temp.path(folder), "--out", out);
}

/** Writes the faulty files beside a good one, which must not be published without them. */
function write(folder: string, files: Record<string, string | Uint8Array>): void {
  mkdirSync(temp.path(folder));
  const names = Object.keys(files);
  if (names.length > 0) temp.write({ [`${folder}/good.txt`]: GOOD });
  for (const name of names) temp.write({ [`${folder}/${name}`]: files[name] ?? "" });
}
