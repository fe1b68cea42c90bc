import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { symlinkSync } from "node:fs";
import { after, before, test } from "node:test";

import { verifyBag } from "../../src/bag/verify-bag.js";
import { writeTagFiles } from "../../src/bag/write-tag-files.js";
import { realDisk } from "../../src/publish/real-disk.js";
import { filesOf, tempFolder } from "../support/temp-folder.js";

const temp = tempFolder();
after(() => {
  temp.remove();
});

const PAYLOAD = {
  "data/content/articles/first.md": "# اختتام اللقاء\n",
  "data/site/جولات/أستانا-1/index.html": "<p>انتقلت</p>",
  "data/site/.jawlat-site": "{}",
  "data/site/100%.txt": "كله",
  "data/empty.txt": "",
};
const BYTES = Object.values(PAYLOAD).reduce((sum, text) => sum + Buffer.byteLength(text), 0);

let whole: Map<string, Buffer>;
before(async () => {
  temp.write(Object.fromEntries(Object.entries(PAYLOAD).map(([p, text]) => [`whole/${p}`, text])));
  const folder = temp.path("whole");
  await writeTagFiles(folder, [["Bagging-Date", "2026-03-04"]], realDisk(folder), () => {});
  whole = filesOf(folder);
});

/** A copy of the whole bag, some of its files replaced, removed (null) or added. */
function bagWith(name: string, changes: Record<string, string | Buffer | null>): string {
  for (const [path, bytes] of whole) {
    if (changes[path] !== null) temp.write({ [`${name}/${path}`]: bytes });
  }
  for (const [path, bytes] of Object.entries(changes)) {
    if (bytes !== null) temp.write({ [`${name}/${path}`]: bytes });
  }
  return temp.path(name);
}

const textOf = (path: string): string => String(whole.get(path));

async function linesOf(folder: string): Promise<string[]> {
  const { findings } = await verifyBag(folder, realDisk(folder), () => {});
  return findings.map(({ file, line, code, severity }) => {
    return `${severity} ${file}:${line ?? "-"} ${code}`;
  });
}

test("a bag has its declaration, size and lists, and is whole", async () => {
  assert.equal(textOf("bagit.txt"), "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
  assert.equal(textOf("bag-info.txt"), `Bagging-Date: 2026-03-04\nPayload-Oxum: ${BYTES}.5\n`);
  const digest = createHash("sha256").update(PAYLOAD["data/site/100%.txt"]).digest("hex");
  assert.ok(textOf("manifest-sha256.txt").includes(`${digest}  data/site/100%25.txt\n`));
  assert.match(
    textOf("tagmanifest-sha512.txt"),
    /^[0-9a-f]{128} {2}bag-info\.txt\n.* bagit\.txt\n/,
  );
  assert.doesNotMatch(textOf("tagmanifest-sha512.txt"), /tagmanifest|data\//);
  const { findings, payload } = await verifyBag(temp.path("whole"), realDisk("/"), () => {});
  assert.deepEqual(findings, []);
  assert.deepEqual(payload, { bytes: BYTES, files: 5 });
});

const FIRST = "data/content/articles/first.md";
/** Of the same length, so that only a digest tells. */
const CORRUPT = "# اختتام اللقاؤ\n";
const drop = (file: string, pattern: RegExp) => textOf(file).replace(pattern, "");

type Faults = [
  name: string,
  changes: () => Record<string, string | Buffer | null>,
  lines: string[],
];
const faults: Faults[] = [
  ["a corrupt byte", () => ({ [FIRST]: CORRUPT }), [`error ${FIRST}:- bag-changed-file`]],
  [
    "a file that is missing",
    () => ({ [FIRST]: null }),
    [`error ${FIRST}:- bag-missing-file`, "error bag-info.txt:- bag-oxum"],
  ],
  [
    "a file that was added",
    () => ({ "data/more.txt": "نص" }),
    ["error data/more.txt:- bag-extra-file", "error bag-info.txt:- bag-oxum"],
  ],
  [
    "a hidden file that was added",
    () => ({ "data/site/.more": "" }),
    ["error data/site/.more:- bag-extra-file", "error bag-info.txt:- bag-oxum"],
  ],
  [
    "a note beside the payload",
    () => ({ "note.txt": "نص" }),
    ["warning note.txt:- bag-unlisted-file"],
  ],
  [
    "a changed list",
    () => ({ "manifest-sha256.txt": drop("manifest-sha256.txt", /^.* data\/empty\.txt\n/m) }),
    ["error data/empty.txt:- bag-extra-file", "error manifest-sha256.txt:- bag-changed-file"],
  ],
  [
    "other metadata, with the size of before",
    () => ({ "bag-info.txt": textOf("bag-info.txt").replace("2026", "2025") }),
    ["error bag-info.txt:- bag-changed-file"],
  ],
  [
    "no declaration",
    () => ({ "bagit.txt": null }),
    ["error bagit.txt:- bag-declaration", "error bagit.txt:- bag-missing-file"],
  ],
];
for (const [name, changes, lines] of faults) {
  test(`verify names ${name}`, async () => {
    const folder = bagWith(`fault-${name.replaceAll(" ", "-")}`, changes());
    assert.deepEqual(await linesOf(folder), lines);
  });
}

/** Without tag manifests a list may be changed, and only its own faults are left. */
const untagged = (changes: Record<string, string | null>) => ({
  "tagmanifest-sha256.txt": null,
  "tagmanifest-sha512.txt": null,
  ...changes,
});
const DIGEST = "a".repeat(64);
const badLines: [name: string, line: string, code: string, message: RegExp][] = [
  ["a path that leads out", `${DIGEST}  data/../../x`, "bag-unsafe-path", /does not stay inside/],
  ["a path from the root", `${DIGEST}  /etc/hostname`, "bag-unsafe-path", /does not stay inside/],
  ["a path beside the payload", `${DIGEST}  bagit.txt`, "bag-line", /is not below data\//],
  ["a digest that is too short", `abc  data/empty.txt`, "bag-line", /of the right length/],
  ["a digest of no digits", `${"x".repeat(64)}  data/x`, "bag-line", /of the right length/],
  ["a path without a digest", `data/empty.txt`, "bag-line", /is no line of a manifest/],
  ["a percent sign as it is", `${DIGEST}  data/99%.txt`, "bag-line", /%0A, %0D and %25/],
  ["a path twice", `${DIGEST}  data/empty.txt`, "bag-line", /stands on line 2 already/],
];
for (const [name, line, code, message] of badLines) {
  test(`a manifest's line is named: ${name}`, async () => {
    const manifest = `${textOf("manifest-sha256.txt")}${line}\n`;
    const folder = bagWith(
      `line-${name.replaceAll(" ", "-")}`,
      untagged({ "manifest-sha256.txt": manifest }),
    );
    const { findings } = await verifyBag(folder, realDisk(folder), () => {});
    assert.deepEqual(
      findings.map((one) => [one.file, one.line, one.code]),
      [["manifest-sha256.txt", 6, code]],
    );
    assert.match(findings[0]?.message ?? "", message);
  });
}

test("what other tools print is read: CRLF, capital digits, an asterisk, a dot and slash", async () => {
  const manifest = textOf("manifest-sha256.txt")
    .replaceAll("\n", "\r\n")
    .replace(
      /[0-9a-f]{64} {2}data\/empty/,
      (text) => text.slice(0, 64).toUpperCase() + "\t*./data/empty",
    );
  assert.match(manifest, /[0-9A-F]{64}\t\*\.\/data\/empty\.txt\r\n/);
  const folder = bagWith("tools", untagged({ "manifest-sha256.txt": manifest }));
  assert.deepEqual(await linesOf(folder), []);
});

test("a bag of another version, in another encoding, or by unknown digests is not called whole", async () => {
  const declared = (text: string) =>
    linesOf(bagWith(`d${text.length}`, untagged({ "bagit.txt": text })));
  const fault = ["error bagit.txt:- bag-declaration"];
  assert.deepEqual(
    await declared("BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n"),
    fault,
  );
  assert.deepEqual(
    await declared("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-16\n"),
    fault,
  );
  assert.deepEqual(
    await declared("\ufeffBagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"),
    fault,
  );
  const sums = textOf("manifest-sha256.txt");
  assert.deepEqual(await linesOf(bagWith("crc", untagged({ "manifest-crc32.txt": sums }))), [
    "error manifest-crc32.txt:- bag-algorithm",
  ]);
});

test("a folder without a manifest is no bag", async () => {
  const folder = bagWith(
    "bare",
    untagged({ "manifest-sha256.txt": null, "manifest-sha512.txt": null }),
  );
  assert.deepEqual(await linesOf(folder), ["error manifest-sha256.txt:- bag-no-manifest"]);
});

test("a list that is not UTF-8 is named, once", async () => {
  const folder = bagWith("latin", {
    ...untagged({ "manifest-sha512.txt": null }),
    "bag-info.txt": Buffer.from([0xe9]),
  });
  assert.deepEqual(await linesOf(folder), ["error bag-info.txt:- bag-encoding"]);
});

test("names whose letters a disk took apart are the same names", async () => {
  const composed = "data/site/جولات/أستانا-1/index.html";
  const apart = composed.normalize("NFD");
  assert.notEqual(apart, composed);
  const bytes = textOf(composed);
  assert.deepEqual(await linesOf(bagWith("apart", { [composed]: null, [apart]: bytes })), []);
  const corrupt = bytes.replace("انتقلت", "انتقلن");
  assert.deepEqual(await linesOf(bagWith("apart-2", { [composed]: null, [apart]: corrupt })), [
    `error ${composed}:- bag-changed-file`,
  ]);
  assert.deepEqual(await linesOf(bagWith("twice", { [apart]: bytes })), [
    `error ${apart}:- bag-extra-file`,
    "error bag-info.txt:- bag-oxum",
  ]);
});

test("a link that leads out of the bag is not followed", async () => {
  const folder = bagWith("link", { "data/empty.txt": null });
  temp.write({ "secret.txt": "" });
  symlinkSync(temp.path("secret.txt"), `${folder}/data/empty.txt`);
  assert.deepEqual(await linesOf(folder), [
    "error data/empty.txt:- bag-not-a-file",
    "error data/empty.txt:- bag-missing-file",
    "error bag-info.txt:- bag-oxum",
  ]);
});

test("files to be fetched are missing, and a list to fetch them by must stay in the bag", async () => {
  const list = `https://jawlat.example/first.md - ${FIRST}\nhttps://jawlat.example/x 12 ../x\n`;
  const folder = bagWith("holey", untagged({ [FIRST]: null, "fetch.txt": list }));
  const { findings } = await verifyBag(folder, realDisk(folder), () => {});
  assert.deepEqual(
    findings.map(({ file, line, code }) => [file, line, code]),
    [
      [FIRST, null, "bag-missing-file"],
      ["bag-info.txt", null, "bag-oxum"],
      ["fetch.txt", 2, "bag-unsafe-path"],
    ],
  );
  assert.match(findings[0]?.message ?? "", /fetch\.txt may say where/);
});
