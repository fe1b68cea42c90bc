import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";

import { buildSite } from "../../src/publish/build-site.js";
import type { BuildOptions } from "../../src/publish/build-site.js";
import type { Disk } from "../../src/publish/effects.js";
import type { Stages } from "../../src/publish/stages.js";
import { smallRegistry } from "../registry/small-registry.js";
import { tempFolder } from "../support/temp-folder.js";
import type { TempFolder } from "../support/temp-folder.js";
import { diskError, testEffects } from "./test-effects.js";
import type { TestEffects } from "./test-effects.js";

const ARTICLE = "# اختتام اللقاء\n\nاختتم المشاركون لقاءهم في أستانا أمس، واتفقوا على موعد جديد.\n";
const ADDRESSES = [
  ...["articles", "rounds", "people", "delegations", "timeline", "search", "statements"],
  ...["corrections", "about", "data", "articles/first", "rounds/astana-1", "rounds/astana-2"],
  ...["processes/astana", "delegations/turkey", "delegations/russia", "people/sedat-onal"],
  ...["people/selcuk-onal", "publishers/sana"],
].map((path) => `${path}/index.html`);
const FILES = ["index.html", "feed.xml", "sitemap.xml", "404.html", ...ADDRESSES];

/** Stages that write small pages by themselves: what a build does around them is asked here. */
const stages: Stages = {
  render: async (_archive, _settings, folder) => {
    const disk = testEffects(folder).disk;
    for (const file of FILES) await disk.writeFile(file, "new");
    return FILES.map((file) => {
      const address = "/" + file.replace(/index\.html$/, "");
      return { address, file, ids: ["top"], links: ["/", "/rounds/astana-1/#top"] };
    });
  },
  index: () => Promise.resolve([]),
  bundle: () => Promise.resolve(),
};

let temp: TempFolder;
beforeEach(() => {
  temp = tempFolder();
  const registry = smallRegistry().map(({ file, text }) => [file, text] as const);
  temp.write({ ...Object.fromEntries(registry), "articles/first.md": ARTICLE });
});
afterEach(() => {
  temp.remove();
});

const options: BuildOptions = {
  articles: "articles",
  registry: "registry",
  out: "site",
  baseUrl: "https://jawlat.example",
  pathPrefix: "/",
  useCache: false,
};

const watcher = { stage: () => {}, progress: () => {} };

function build(
  change: Partial<Stages> = {},
  effects: TestEffects = testEffects(temp.path()),
  more: Partial<BuildOptions> = {},
) {
  return buildSite({ ...options, ...more }, { ...stages, ...change }, effects, watcher);
}

const oldSite = () => {
  temp.write({ "site/.jawlat-site": "{}", "site/index.html": "old" });
};

/** The last good site as it was, and nothing beside it. */
function assertUntouched(): void {
  assert.deepEqual(readdirSync(temp.path("site")).sort(), [".jawlat-site", "index.html"]);
  assert.equal(readFileSync(temp.path("site/index.html"), "utf8"), "old");
  assertNothingBeside();
}

function assertNothingBeside(): void {
  const beside = readdirSync(temp.path()).filter((name) => name.startsWith("site."));
  assert.deepEqual(beside, []);
}

test("a build puts the new site whole in the place of the old one", async () => {
  oldSite();
  temp.write({ "site/gone/index.html": "old" });
  const outcome = await build();
  assert.deepEqual(outcome.kind === "built" && [outcome.articles, outcome.pages], [
    1,
    FILES.length,
  ]);
  assert.equal(readFileSync(temp.path("site/index.html"), "utf8"), "new");
  assert.equal(existsSync(temp.path("site/gone")), false);
  assertNothingBeside();
});

test("a build makes the folders above its own", async () => {
  const outcome = await build({}, undefined, { out: "a/b/site" });
  assert.equal(outcome.kind, "built");
  assert.equal(readFileSync(temp.path("a/b/site/index.html"), "utf8"), "new");
});

const failures: [name: string, change: Partial<Stages>, error: RegExp][] = [
  ["a full disk while pages are written", { render: full }, /ENOSPC/],
  ["a full disk while the script is bundled", { bundle: full }, /ENOSPC/],
  ["a bug in the index", { index: () => Promise.reject(new Error("a bug")) }, /a bug/],
];

async function full(folder: unknown, _settings?: unknown, out?: string): Promise<never> {
  const path = join(out ?? String(folder), "half.html");
  await writeFile(path, "half");
  throw diskError("ENOSPC", path);
}

for (const [name, change, error] of failures) {
  test(`${name} leaves the last good site and nothing beside it`, async () => {
    oldSite();
    await assert.rejects(build(change), error);
    assertUntouched();
  });
}

test("errors of the indexer are a failed build", async () => {
  oldSite();
  const outcome = await build({ index: () => Promise.resolve(["no words"]) });
  assert.equal(outcome.kind, "faults");
  assert.match(JSON.stringify(outcome), /The search index could not be made: no words/);
  assertUntouched();
});

test("a broken link is a failed build", async () => {
  oldSite();
  const outcome = await build({
    render: async (...args) => {
      const [home, ...rest] = await stages.render(...args);
      return home === undefined ? rest : [{ ...home, links: ["/rounds/none/"] }, ...rest];
    },
  });
  assert.match(JSON.stringify(outcome), /The link \/rounds\/none\/ leads to no page/);
  assertUntouched();
});

test("errors of the content publish nothing", async () => {
  oldSite();
  temp.write({ "articles/second.md": "---\nrounds: astana-1\n---\nنص\n" });
  const outcome = await build();
  assert.equal(outcome.kind, "faults");
  assertUntouched();
});

for (const [name, files] of [
  ["missing", []],
  ["empty", ["articles/.gitkeep"]],
] as const) {
  test(`a ${name} folder of articles publishes nothing`, async () => {
    oldSite();
    await testEffects(temp.path()).disk.remove("articles");
    temp.write(Object.fromEntries(files.map((file) => [file, ""])));
    const outcome = await build();
    const codes =
      outcome.kind === "faults" && outcome.findings.map(({ code, file }) => [code, file]);
    const code = name === "missing" ? "missing-folder" : "no-articles";
    assert.deepEqual(codes, [[code, "articles/"]]);
    assertUntouched();
  });
}

test("when the new site cannot take its place, the old one returns to it", async () => {
  oldSite();
  const { disk } = testEffects(temp.path());
  const renameNow: Disk["renameNow"] = (from, to) => {
    if (from.includes("stage")) throw diskError("EACCES", to);
    disk.renameNow(from, to);
  };
  await assert.rejects(build({}, testEffects(temp.path(), { renameNow })), /EACCES/);
  assertUntouched();
});

test("a folder that cannot be written to fails before any page is rendered", async () => {
  oldSite();
  const makeFolder = () => Promise.reject(diskError("EACCES"));
  const render = () => Promise.reject(new Error("rendered"));
  await assert.rejects(build({ render }, testEffects(temp.path(), { makeFolder })), /EACCES/);
  assertUntouched();
});

test("Ctrl-C in the middle removes the half-made site at once", async () => {
  oldSite();
  const effects = testEffects(temp.path());
  let wasThere = false;
  const render: Stages["render"] = async (archive, settings, folder) => {
    await stages.render(archive, settings, folder);
    wasThere = existsSync(folder);
    effects.interrupt();
    assertUntouched();
    throw new Error("the process ends here");
  };
  await assert.rejects(build({ render }, effects), /the process ends here/);
  assert.equal(wasThere, true);
});

test("what dead builds left is removed; a living one's is not", async () => {
  oldSite();
  temp.write({ "site.stage-7/index.html": "half", "site.old-8/index.html": "older" });
  temp.write({ "site.stage-9/index.html": "at work", "site.stage-x/mine.txt": "not ours" });
  const effects = testEffects(temp.path());
  await build({}, { ...effects, process: { id: 4242, isAlive: (id) => id === 9 } });
  const beside = readdirSync(temp.path()).filter((name) => name.startsWith("site."));
  assert.deepEqual(beside.sort(), ["site.stage-9", "site.stage-x"]);
});

test("a site that a dead build had moved away is put back", async () => {
  temp.write({ "site.old-8/.jawlat-site": "{}", "site.old-8/index.html": "old" });
  await assert.rejects(build({ render: full }), /ENOSPC/);
  assertUntouched();
});

const refused: [out: string, reason: RegExp][] = [
  ["/", /holds .*, and the site would replace it/],
  [".", /holds/],
  ["..", /holds/],
  ["home", /holds/],
  ["articles", /holds/],
  ["registry", /holds/],
  ["articles/site", /lies in .*articles, where content is read/],
  ["papers", /is not empty and no site of ours/],
  ["papers/letter.txt", /is a file/],
];
for (const [out, reason] of refused) {
  test(`a build refuses to replace ${out}`, async () => {
    temp.write({ "papers/letter.txt": "precious" });
    const outcome = await build({}, undefined, { out });
    assert.match(outcome.kind === "refused" ? outcome.reason : outcome.kind, reason);
    assert.equal(readFileSync(temp.path("papers/letter.txt"), "utf8"), "precious");
  });
}

test("an empty folder and _site may be replaced", async () => {
  temp.write({ "_site/index.html": "by Eleventy" });
  await testEffects(temp.path()).disk.makeFolder("empty");
  for (const out of ["empty", "_site"]) {
    assert.equal((await build({}, undefined, { out })).kind, "built");
  }
});
