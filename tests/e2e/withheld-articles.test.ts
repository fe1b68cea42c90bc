import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, before, test } from "node:test";
import { gunzipSync } from "node:zlib";

import { searchForms } from "../../src/arabic/search-analyse.js";
import { main } from "../../src/cli/main.js";
import { exchangeForm, exchangeText } from "../../src/search/one-byte-letters.js";
import { testEffects } from "../publish/test-effects.js";
import { smallRegistry } from "../registry/small-registry.js";
import { filesOf, tempFolder } from "../support/temp-folder.js";

/** Words that stand in one article each and nowhere else, the site's own words included. */
const WITHHELD = ["زبرجدة", "Quokkadale", "خنشليل", "قسطنطينة-المسحوبة"];
const KEPT = ["فيروزنامة"];

const ARTICLE = (title: string, words: string[]) =>
  `---\npublished: 2017-01-24\nround: astana-1\nauthor: ${words[1] ?? "محرر"}\n---\n# ${title}\n\n` +
  `قال سيدات أونال: «${words[0] ?? ""} في أستانا». ${words.join(" ")}.\n`;

const temp = tempFolder();
let files: Map<string, Buffer>;
before(async () => {
  temp.write({
    ...Object.fromEntries(smallRegistry().map(({ file, text }) => [file, text])),
    "articles/kept.md": ARTICLE("اختتام اللقاء", KEPT),
    "articles/taken-back.md": ARTICLE(`عنوان ${WITHHELD[2] ?? ""}`, WITHHELD),
  });
  const published = await run("build", "--publish");
  assert.equal(published.code, 0, published.said);
  assert.deepEqual(wordsIn(filesOf(temp.path("_site")), WITHHELD), WITHHELD);
  temp.write({
    "registry/withheld.yaml":
      "- { slug: taken-back, since: 2026-03-04, reason: privacy, note: بطلب من أسرة }\n",
  });
  const { code, said } = await run("build", "--publish");
  assert.equal(code, 0, said);
  files = filesOf(temp.path("_site"));
});
after(() => temp.remove());

async function run(command: "build" | "check" | "records", ...flags: string[]) {
  const effects = testEffects(temp.path());
  const code = await main([command, "--no-cache", ...flags], effects);
  return { code, said: [...effects.printed, ...effects.said].join("\n") };
}

/** A file's bytes, and what they are when they are packed. */
function layersOf(bytes: Buffer): Buffer[] {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isPacked ? [bytes, ...layersOf(gunzipSync(bytes))] : [bytes];
}

/** The ways in which a word may stand in a file: as printed, in addresses, in JSON, in the index. */
function spellingsOf(word: string): string[] {
  const escaped = [...word].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return [
    word,
    word.toLowerCase(),
    encodeURIComponent(word),
    escaped.join(""),
    exchangeText(word),
    ...searchForms(word).flatMap((form) => [form, exchangeForm(form)]),
  ];
}

const wordsIn = (site: Map<string, Buffer>, words: string[]): string[] =>
  words.filter((word) => filesWith(site, word).length > 0);

function filesWith(
  site: Map<string, Buffer>,
  word: string,
  texts: string[] = spellingsOf(word),
): string[] {
  const spellings = texts.map((text) => Buffer.from(text));
  return [...site].flatMap(([name, bytes]) => {
    const layers = [Buffer.from(name), ...layersOf(bytes)];
    return layers.some((layer) => spellings.some((text) => layer.includes(text))) ? [name] : [];
  });
}

test("no byte of the site holds a word of a withdrawn article, packed files included", () => {
  for (const word of WITHHELD) assert.deepEqual(filesWith(files, word), [], word);
});

test("the same search finds a word of an article that stays: in its page, its data and the index", () => {
  const found = filesWith(files, KEPT[0] ?? "");
  assert.ok(found.includes("articles/kept/index.html"));
  assert.ok(found.includes("articles/kept/index.json"));
  assert.ok(found.includes("data/records.jsonl"));
  assert.ok(
    found.some((name) => name.startsWith("pagefind/fragment/")),
    found.join(),
  );
  assert.ok(
    found.some((name) => name.startsWith("pagefind/index/")),
    found.join(),
  );
});

test("at its address stand the day and the reason, and nothing lists it", () => {
  const html = String(files.get("articles/taken-back/index.html"));
  assert.match(html, /<time datetime="2026-03-04"[^>]*>4 آذار\/مارس 2026<\/time>/);
  assert.match(html, /حمايةً لخصوصية أشخاص أو لسلامتهم/);
  assert.match(html, /بطلب من أسرة/);
  assert.match(html, /<meta name="robots" content="noindex">/);
  // The published registry says of it what this notice says.
  const isOwn = (name: string) => /^(articles\/taken-back|data)\//.test(name);
  assert.deepEqual(
    filesWith(files, "taken-back", ["taken-back"]).filter((name) => !isOwn(name)),
    [],
  );
  assert.equal(files.has("articles/taken-back/index.json"), false);
});

test("records and check pass it over, whether its file stays or goes", async () => {
  assert.ok(existsSync(temp.path("articles/taken-back.md")));
  const records = await run("records");
  assert.equal(records.said.includes("taken-back"), false);
  await testEffects(temp.path()).disk.remove("articles/taken-back.md");
  const { code, said } = await run("check");
  assert.equal(code, 0, said);
  const again = await run("build");
  assert.equal(again.code, 0, again.said);
});

test("the lock keeps the address as a notice, and the notice may not go", async () => {
  const lock = String(
    await testEffects(temp.path())
      .disk.readFile("permalinks.lock.json")
      .then((b) => Buffer.from(b)),
  );
  assert.match(lock, /^"\/articles\/taken-back\/": \{"kind":"withheld"/m);
  temp.write({ "registry/withheld.yaml": "" });
  const { code, said } = await run("build");
  assert.equal(code, 1);
  assert.match(said, /lost-address {2}The address \/articles\/taken-back\/ was published/);
});
