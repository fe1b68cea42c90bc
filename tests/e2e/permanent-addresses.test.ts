import assert from "node:assert/strict";
import { readFileSync, renameSync, rmSync } from "node:fs";
import { after, before, test } from "node:test";

import type { Browser } from "playwright-core";

import { main } from "../../src/cli/main.js";
import { startServer } from "../../src/cli/site-server.js";
import { testEffects } from "../publish/test-effects.js";
import { smallRegistry } from "../registry/small-registry.js";
import { launchBrowser } from "../support/browser.js";
import { filesOf, tempFolder } from "../support/temp-folder.js";
import type { TempFolder } from "../support/temp-folder.js";

const FILES = {
  ...Object.fromEntries(smallRegistry().map(({ file, text }) => [file, text])),
  "articles/first.md":
    "---\npublished: 2017-01-24\nround: astana-1\n---\n# اختتام اللقاء\n\nاختتم المشاركون لقاءهم في أستانا. وقال سيدات أونال: «اللقاء مفيد». واتفقوا على موعد.\n",
  "articles/second.md": "# موعد آخر\n\nحدد المضيفون موعد اللقاء الثاني في أستانا.\n",
};

const ROUND = "/rounds/astana-1/";

let published: TempFolder;
let browser: Browser;
before(async () => {
  published = contentIn(tempFolder());
  const { code, said } = await run(published, "build", "--publish");
  assert.equal(code, 0, said);
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  published.remove();
});

function contentIn(temp: TempFolder): TempFolder {
  temp.write(FILES);
  return temp;
}

/** The content as it was published, in a folder of its own. */
function copyOfPublished(): TempFolder {
  const copy = contentIn(tempFolder());
  copy.write({ "permalinks.lock.json": readFileSync(published.path("permalinks.lock.json")) });
  return copy;
}

async function run({ path }: TempFolder, command: "build" | "check", ...flags: string[]) {
  const effects = testEffects(path());
  const code = await main([command, "--no-cache", ...flags], effects);
  return { code, said: [...effects.printed, ...effects.said].join("\n") };
}

function replaceAll(temp: TempFolder, files: string[], from: string, to: string): void {
  for (const file of files) {
    const text = readFileSync(temp.path(file), "utf8");
    assert.ok(text.includes(from), `${file} holds no ${from}`);
    temp.write({ [file]: text.replaceAll(from, to) });
  }
}

interface Change {
  name: string;
  make: (temp: TempFolder) => void;
  /** Addresses that are gone by it, and where each leads once the mend is pasted. */
  moved: [from: string, to: string][];
  /** What needs no entry of its own. */
  byRule?: [from: string, to: string][];
}

/** Of two entries for one man, the one that goes. */
const MERGED = "- id: selcuk-onal\n  name: سلجوق أونال\n  short_names: [أونال]\n";

const CHANGES: Change[] = [
  {
    name: "an article's file",
    make: (temp) =>
      renameSync(temp.path("articles/first.md"), temp.path("articles/closing-day.md")),
    moved: [["/articles/first/", "/articles/closing-day/"]],
  },
  {
    name: "a person's id",
    make: (temp) =>
      replaceAll(temp, ["registry/people.yaml", "registry/rounds.yaml"], "sedat-onal", "s-unal"),
    moved: [["/people/sedat-onal/", "/people/s-unal/"]],
    byRule: [["/statements/speakers/sedat-onal/", "/statements/speakers/s-unal/"]],
  },
  {
    name: "a round's id",
    make: (temp) =>
      replaceAll(temp, ["registry/rounds.yaml", "articles/first.md"], "astana-1", "astana-opening"),
    moved: [
      ["/rounds/astana-1/", "/rounds/astana-opening/"],
      ["/astana-1/", "/rounds/astana-opening/"],
      ["/جولات/محادثات-أستانا-1/", "/rounds/astana-opening/"],
    ],
  },
  {
    name: "a person into another's entry",
    make: (temp) => replaceAll(temp, ["registry/people.yaml"], MERGED, ""),
    moved: [["/people/selcuk-onal/", "/people/sedat-onal/"]],
  },
];

for (const { name, make, moved, byRule = [] } of CHANGES) {
  test(`renaming ${name} stops check and build, and pasting what they say mends it`, async () => {
    const temp = copyOfPublished();
    make(temp);
    for (const command of ["check", "build"] as const) {
      const { code, said } = await run(temp, command);
      assert.equal(code, 1, said);
      for (const [from] of moved) assert.ok(said.includes(from), `${command} names no ${from}`);
      assert.match(said, /permalinks\.lock\.json:\d+:1 {2}lost-address/);
      assert.doesNotMatch(said, /^\s+at .*\d+:\d+/m);
      temp.write({ [`${command}.txt`]: said });
    }
    assert.equal(filesOf(temp.path()).has("_site/index.html"), false);
    const said = readFileSync(temp.path("build.txt"), "utf8");
    const lines = [...said.matchAll(/redirects\.yaml the line {2}(- \{.*?\})/g)].map(([, l]) => l);
    temp.write({ "registry/redirects.yaml": `# Old addresses\n${lines.join("\n")}\n` });
    const mended = await run(temp, "build");
    assert.equal(mended.code, 0, mended.said);
    const site = filesOf(temp.path("_site"));
    for (const [from, to] of [...moved, ...byRule]) {
      const html = String(site.get(`${from.slice(1)}index.html`));
      assert.ok(html.includes(`<meta http-equiv="refresh" content="0; url=${to}">`), from);
    }
    for (const [from] of byRule) assert.ok(site.has(`${from.slice(1)}index.json`), from);
    await assertLeads(temp, moved);
    temp.remove();
  });
}

/** Old addresses in a browser that runs no script, and the data beside a page that moved. */
async function assertLeads(temp: TempFolder, moved: Change["moved"]): Promise<void> {
  const server = await startServer({ folder: temp.path("_site"), pathPrefix: "/", port: 0 });
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const [from, to] of moved) {
    await page.goto(new URL(from, server.address).href);
    await page.waitForURL(new URL(to, server.address).href);
    assert.ok(await page.locator("h1").isVisible());
  }
  const [from = "", to = ""] = moved[0] ?? [];
  const json = (address: string) => fetch(new URL(`${address}index.json`, server.address));
  assert.equal(await (await json(from)).text(), await (await json(to)).text());
  await context.close();
  await server.close();
}

test("an article that is gone must be withdrawn or lead somewhere", async () => {
  const temp = copyOfPublished();
  rmSync(temp.path("articles/second.md"));
  const { code, said } = await run(temp, "build");
  assert.equal(code, 1, said);
  assert.match(said, /lost-address {2}The address \/articles\/second\/ was published/);
  assert.doesNotMatch(said, /The nearest that is there/);
  const [, entry = ""] = /withheld\.yaml the line {2}(- \{.*?\})/.exec(said) ?? [];
  temp.write({ "registry/withheld.yaml": `${entry}\n` });
  const mended = await run(temp, "build");
  assert.equal(mended.code, 0, mended.said);
  const html = String(filesOf(temp.path("_site")).get("articles/second/index.html"));
  assert.match(html, /مقال مسحوب[^]*<time datetime="2026-03-04"/);
  temp.remove();
});

test("under a path prefix readable, short and old addresses lead on as well", async () => {
  const temp = copyOfPublished();
  const old = { "/people/onal/": "/people/sedat-onal/" };
  const line = `- { from: "/people/onal/", to: "${old["/people/onal/"]}", since: 2026-03-04, why: x }\n`;
  temp.write({ "registry/redirects.yaml": line });
  const { code, said } = await run(temp, "build", "--path-prefix", "/archive/");
  assert.equal(code, 0, said);
  const moves = {
    ...old,
    "/astana-1/": ROUND,
    "/جولات/محادثات-أستانا-1/": ROUND,
    "/جولات/": "/rounds/",
  };
  const hosts = readFileSync(temp.path("_site/_redirects"), "utf8");
  const server = await startServer({
    folder: temp.path("_site"),
    pathPrefix: "/archive/",
    port: 0,
  });
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const [from, to] of Object.entries(moves)) {
    const at = (address: string) => new URL(`/archive${address}`, server.address);
    await page.goto(at(from).href);
    await page.waitForURL(at(to).href);
    assert.ok(await page.locator("h1").isVisible());
    assert.ok(hosts.includes(`${at(from).pathname} ${at(to).pathname} 301\n`), from);
  }
  await context.close();
  await server.close();
  temp.remove();
});

test("an article that lost a sentence keeps the place, and links to it arrive", async () => {
  const temp = copyOfPublished();
  replaceAll(temp, ["articles/first.md"], " واتفقوا على موعد.", "");
  const { code, said } = await run(temp, "build");
  assert.equal(code, 1);
  assert.match(said, /lost-fragment {2}The place \/articles\/first\/#s3 was published/);
  const [, line = ""] = /the line {2}(- \{.*?\})/.exec(said) ?? [];
  temp.write({ "registry/redirects.yaml": `${line}\n` });
  const mended = await run(temp, "build");
  assert.equal(mended.code, 0, mended.said);
  const html = readFileSync(temp.path("_site/articles/first/index.html"), "utf8");
  assert.match(html, /<span id="s2"[^>]*><span id="s3"><\/span>/);
  temp.remove();
});

test("an ordinary build changes no promise, and says how many addresses are new", async () => {
  const temp = copyOfPublished();
  const lock = readFileSync(temp.path("permalinks.lock.json"), "utf8");
  temp.write({ "articles/third.md": "# لقاء ثالث\n\nانتهى اللقاء في أستانا.\n" });
  const { code, said } = await run(temp, "build");
  assert.equal(code, 0, said);
  assert.match(said, /1 address is new: \/articles\/third\/\. «jawlat build --publish» promises/);
  assert.equal(readFileSync(temp.path("permalinks.lock.json"), "utf8"), lock);
  const again = await run(temp, "build", "--publish");
  assert.equal(again.code, 0, again.said);
  const added = readFileSync(temp.path("permalinks.lock.json"), "utf8");
  assert.match(added, /^"\/articles\/third\/": \{"kind":"article".*"changed":"2026-03-04"/m);
  assert.equal(filesOf(temp.path()).has("permalinks.lock.json.4242.tmp"), false);
  temp.remove();
});

test("the sitemap dates pages by their last change, which a second build does not move", async () => {
  const sitemap = readFileSync(published.path("_site/sitemap.xml"), "utf8");
  assert.match(sitemap, /\/articles\/first\/<\/loc><lastmod>2026-03-04<\/lastmod>/);
  assert.doesNotMatch(sitemap, /8080\/astana-1\/|%D8%AC/);
  const temp = copyOfPublished();
  replaceAll(temp, ["articles/second.md"], "الثاني", "الأخير");
  await run(temp, "build");
  const later = readFileSync(temp.path("_site/sitemap.xml"), "utf8");
  assert.match(later, /\/articles\/first\/<\/loc><lastmod>2026-03-04<\/lastmod>/);
  assert.match(later, /\/articles\/second\/<\/loc><\/url>/);
  temp.remove();
});
