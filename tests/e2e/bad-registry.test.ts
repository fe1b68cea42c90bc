import assert from "node:assert/strict";
import { cpSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import { jawlat } from "../support/jawlat.js";
import { filesOf, tempFolder } from "../support/temp-folder.js";

/** A change that an editor might make to a file of the registry, and what the messages must hold. */
interface Fault {
  name: string;
  change: [file: string, from: string, to: string];
  says: RegExp[];
}

const FAULTS: Fault[] = [
  {
    name: "a duplicate id",
    change: ["places.yaml", "- id: nur-sultan", "- id: astana"],
    says: [/places\.yaml:\d+/, /astana/],
  },
  {
    name: "a reference to nobody",
    change: ["rounds.yaml", "head: kofi-annan", "head: nobody-at-all"],
    says: [/rounds\.yaml:\d+/, /nobody-at-all/],
  },
  {
    name: "an end before the start",
    change: ["rounds.yaml", "end: 2012-06-30", "end: 2012-06-29"],
    says: [/rounds\.yaml:\d+/, /2012-06-29/],
  },
  {
    name: "malformed YAML",
    change: ["publishers.yaml", "  name: الميادين", "  name: [الميادين"],
    says: [/publishers\.yaml:\d+/],
  },
];

const temp = tempFolder();
const out = temp.path("site");
let lastGood: Map<string, Buffer>;

before(async () => {
  temp.write({ "articles/good.txt": "اختتمت الجولة\n\nانتهت الجولة في أستانا من دون بيان.\n" });
  const { code, stderr } = await build("registry");
  assert.equal(code, 0, stderr);
  lastGood = filesOf(out);
});

after(() => {
  temp.remove();
});

for (const { name, change, says } of FAULTS) {
  test(`a registry with ${name}: a clear message, exit code 1, the last good site stays`, async () => {
    const { code, stderr } = await build(changedRegistry(...change));
    assert.equal(code, 1, stderr);
    for (const pattern of says) assert.match(stderr, pattern);
    assert.doesNotMatch(stderr, /^\s+at .*\d+:\d+|node_modules|\bZod|YAMLParse/m);
    assert.deepEqual(filesOf(out), lastGood);
  });
}

function changedRegistry(file: string, from: string, to: string): string {
  const folder = temp.path("registry");
  cpSync("registry", folder, { recursive: true });
  const text = readFileSync(`${folder}/${file}`, "utf8");
  assert.ok(text.includes(from), `${file} holds no "${from}"`);
  temp.write({ [`registry/${file}`]: text.replace(from, to) });
  return folder;
}

function build(registry: string) {
  return jawlat("build", "--articles", temp.path("articles"), "--registry", registry, "--out", out);
}
