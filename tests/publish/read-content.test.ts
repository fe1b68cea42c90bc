import assert from "node:assert/strict";
import { after, test } from "node:test";

import { readArticle, readArticles, readRegistryFiles } from "../../src/publish/read-content.js";
import { tempFolder } from "../support/temp-folder.js";
import { testEffects } from "./test-effects.js";

const temp = tempFolder();
after(() => {
  temp.remove();
});
temp.write({
  "site/articles/b.md": "نص",
  "site/articles/a.txt": "نص",
  "site/articles/2019/B.MD": "نص",
  "site/articles/photo.jpg": "",
  "site/articles/.gitkeep": "",
  "seeds/one.txt": "نص",
  "empty/.gitkeep": "",
  "registry/rounds.yaml": "[]",
  "registry/people.yaml": "[]",
  "registry/schema/people.schema.json": "{}",
});
const inSite = testEffects(temp.path("site"));
const inRoot = testEffects(temp.path());

const folders: [name: string, folder: string, effects: typeof inSite, files: string[]][] = [
  [
    "in the current folder",
    "articles",
    inSite,
    ["articles/2019/B.MD", "articles/a.txt", "articles/b.md"],
  ],
  [
    "given with a slash and dots",
    "./articles/",
    inSite,
    ["articles/2019/B.MD", "articles/a.txt", "articles/b.md"],
  ],
  [
    "deeper than the current folder",
    "site/articles",
    inRoot,
    ["site/articles/2019/B.MD", "site/articles/a.txt", "site/articles/b.md"],
  ],
  ["elsewhere", "../seeds", inSite, ["seeds/one.txt"]],
  ["elsewhere, absolute", temp.path("seeds"), inSite, ["seeds/one.txt"]],
  ["that is the current one", ".", testEffects(temp.path("seeds")), ["one.txt"]],
];
for (const [name, folder, effects, expected] of folders) {
  test(`articles of a folder ${name} are sorted and named from it`, async () => {
    const { files } = await readArticles(folder, effects);
    assert.deepEqual(
      files.map(({ file }) => file),
      expected,
    );
  });
}

const faults: [name: string, folder: string, expected: string[]][] = [
  [
    "a missing folder",
    "none",
    [
      "error none/ missing-folder There is no folder none. Run the command where it is, or name another with --articles DIR.",
    ],
  ],
  [
    "an empty folder",
    "../empty",
    [
      "error empty/ no-articles The folder ../empty holds no article. Put .md or .txt files into it, or name another with --articles DIR.",
    ],
  ],
  [
    "a file of another kind",
    "articles",
    [
      "warning articles/photo.jpg not-an-article Only .md and .txt files are articles; this one is passed over. Rename or move it.",
    ],
  ],
];
for (const [name, folder, expected] of faults) {
  test(`${name} is reported`, async () => {
    const { findings } = await readArticles(folder, inSite);
    assert.deepEqual(
      findings.map(({ severity, file, code, message }) => `${severity} ${file} ${code} ${message}`),
      expected,
    );
  });
}

test("the registry is the YAML files of its folder", async () => {
  const { files, findings } = await readRegistryFiles("registry", inRoot);
  assert.deepEqual(
    files.map(({ file, text }) => `${file} ${text}`),
    ["registry/people.yaml []", "registry/rounds.yaml []"],
  );
  assert.deepEqual(findings, []);
});

for (const [folder, message] of [
  [
    "registry",
    "There is no folder registry. Run the command where it is, or name another with --registry DIR.",
  ],
  [
    "articles",
    "The folder holds no YAML file, so it is no registry. Name another with --registry DIR.",
  ],
] as const) {
  test(`a registry sought in ${folder} is reported as missing`, async () => {
    const { findings } = await readRegistryFiles(folder, inSite);
    assert.deepEqual(
      findings.map((finding) => finding.message),
      [message],
    );
  });
}

test("a single article is named like one of a folder", async () => {
  assert.equal((await readArticle("articles/b.md", inSite)).file, "articles/b.md");
  assert.equal((await readArticle("../seeds/one.txt", inSite)).file, "one.txt");
});
