import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";

import type { FileFinding } from "../../src/archive/archive.js";
import { main } from "../../src/cli/main.js";
import { diskError, testEffects } from "../publish/test-effects.js";
import { smallRegistry } from "../registry/small-registry.js";
import { filesOf, tempFolder } from "../support/temp-folder.js";

const temp = tempFolder();
after(() => {
  temp.remove();
});
temp.write({
  ...Object.fromEntries(smallRegistry().map(({ file, text }) => [file, text])),
  "articles/good.md": "# اختتام اللقاء\n\nاختتم المشاركون لقاءهم في أستانا أمس.\n",
  "mixed/good.md": "# اختتام اللقاء\n\nاختتم المشاركون لقاءهم في أستانا أمس.\n",
  "mixed/bad.md": "---\nrounds: astana-1\n---\nنص\n",
  "mixed/empty.txt": "",
  "broken/rounds.yaml": "- id: [\n",
});

async function run(...argv: string[]) {
  const effects = testEffects(temp.path());
  const code = await main([...argv], effects);
  return { code, out: effects.printed.join(""), err: effects.said.join("\n") };
}

const usage: [argv: string[], message: RegExp][] = [
  [[], /^Jawlat: [^]*Usage: jawlat COMMAND/],
  [["biuld"], /^jawlat: there is no command «\u2068biuld\u2069»\. Did you mean build\?/],
  [["publish"], /The commands are build, dev, serve, check, records, explain, bag, verify\./],
  [["build", "--ouput", "x"], /^jawlat build: There is no flag --ouput\. Did you mean --out\?/],
  [["build", "--out"], /^jawlat build: --out needs a value: --out DIR\./],
  [["build", "--out", "--no-cache"], /--out needs a value: --out DIR\./],
  [["build", "articles"], /build does not take «\u2068articles\u2069»/],
  [["build", "--no-cache=yes"], /--no-cache takes no value/],
  [["build", "--base-url", "jawlat.example"], /--base-url needs an address/],
  [["build", "--base-url", "https://a.example/x", "--path-prefix", "y"], /give the path once/],
  [["build", "--path-prefix", "/a b/"], /--path-prefix needs a path/],
  [["build", "--digits", "roman"], /--digits needs western or arabic-indic/],
  [["build", "--out", "articles"], /would replace it\. Name another with --out\./],
  [["serve", "--port", "http"], /--port needs a whole number/],
  [["serve", "--port", "70000"], /--port needs a whole number/],
  [["bag"], /^jawlat bag: --out DIR is needed/],
  [["bag", "--out", "registry"], /would replace it\. Name another with --out\./],
  [["bag", "--out", "x", "--publish"], /There is no flag --publish/],
  [["verify"], /verify needs a DIR\./],
  [["verify", "none"], /There is no folder none/],
  [["explain"], /explain needs a FILE\. «jawlat explain --help» lists its flags\./],
  [["explain", "none.md"], /There is no file none\.md/],
  [["explain", "a.md", "b.md"], /explain does not take «\u2068b\.md\u2069»/],
];
for (const [argv, message] of usage) {
  test(`wrong usage: jawlat ${argv.join(" ")}`, async () => {
    const { code, out, err } = await run(...argv);
    assert.match(err, message);
    assert.deepEqual([code, out], [2, ""]);
  });
}

for (const name of ["build", "dev", "serve", "check", "records", "explain", "bag", "verify"]) {
  test(`jawlat ${name} --help lists its flags and does nothing else`, async () => {
    const { code, out, err } = await run(name, "--help", "--whatever");
    assert.match(out, new RegExp(`^Usage: jawlat ${name} [^]*--help +show this\n$`));
    assert.deepEqual([code, err], [0, ""]);
  });
}

test("jawlat --help lists the commands", async () => {
  const { code, out } = await run("--help");
  assert.equal(code, 0);
  assert.match(out, /\n {2}records +write the structured records/);
});

test("check prints findings as file:line:column and exits 1 for an error", async () => {
  const { code, out, err } = await run("check", "--articles", "mixed", "--no-cache");
  const lines = out.trimEnd().split("\n");
  assert.equal(code, 1);
  assert.match(lines[0] ?? "", /^mixed\/bad\.md:2:1 {2}[a-z-]+ {2}.*rounds/);
  assert.match(lines[1] ?? "", /^mixed\/empty\.txt:1:1 {2}empty-file {2}The file is empty/);
  assert.match(err, /^2 errors/);
});

test("check --json prints one array", async () => {
  const { code, out } = await run("check", "--articles", "mixed", "--json", "--no-cache");
  assert.equal(code, 1);
  const findings = JSON.parse(out) as FileFinding[]; // what `check` is to print
  const { file, line, column, severity } = findings[0] ?? {};
  assert.deepEqual(
    { file, line, column, severity },
    {
      file: "mixed/bad.md",
      line: 2,
      column: 1,
      severity: "error",
    },
  );
});

test("check of sound content exits 0", async () => {
  const { code, out } = await run("check", "--no-cache");
  assert.equal(out.includes("error"), false);
  assert.equal(code, 0);
});

const missing: [argv: string[], out: RegExp][] = [
  [["--articles", "none"], /^none\/:1:1 {2}missing-folder {2}There is no folder none\./],
  [["--registry", "none"], /^none\/:1:1 {2}missing-folder {2}There is no folder none\./],
  [["--registry", "broken"], /broken\/rounds\.yaml:2:1 {2}registry-yaml {2}This is no valid YAML/],
];
for (const [argv, expected] of missing) {
  test(`check ${argv.join(" ")} is an error of the content`, async () => {
    const { code, out } = await run("check", "--no-cache", ...argv);
    assert.match(out, expected);
    assert.equal(code, 1);
  });
}

test("records prints one article a line, in the order of files, errors aside", async () => {
  const { code, out, err } = await run("records", "--articles", "mixed", "--no-cache");
  const records = out.trimEnd().split("\n");
  assert.deepEqual(
    records.map((line) => String(/"slug":"[^"]+"/.exec(line))),
    ['"slug":"good"'],
  );
  assert.match(err, /^mixed\/bad\.md:2:1 /);
  assert.equal(code, 1);
});

test("records --out writes what records prints, and leaves nothing beside it", async () => {
  const { code, out } = await run("records", "--out", "out/records.jsonl", "--no-cache");
  assert.deepEqual([code, out], [0, ""]);
  const { out: printed } = await run("records", "--out", "-", "--no-cache");
  assert.deepEqual(
    [...filesOf(temp.path("out"))].map(([path, bytes]) => [path, bytes.toString()]),
    [["records.jsonl", printed]],
  );
});

test("a full disk leaves the file of records as it was", async () => {
  temp.write({ "kept/records.jsonl": "before" });
  const full = { writeFile: () => Promise.reject(diskError("ENOSPC", "kept/records.jsonl")) };
  const effects = testEffects(temp.path(), full);
  const argv = ["records", "--out", "kept/records.jsonl", "--no-cache"];
  assert.equal(await main(argv, effects), 1);
  assert.deepEqual(effects.said, [
    "The disk is full: kept/records.jsonl. Free some space and run the command again.",
  ]);
  assert.equal(readFileSync(temp.path("kept/records.jsonl"), "utf8"), "before");
});

test("a reader that has enough is no error", async () => {
  const effects = testEffects(temp.path());
  const print = () => Promise.resolve(false);
  const quiet = { ...effects, console: { ...effects.console, print } };
  assert.equal(await main(["records", "--no-cache"], quiet), 0);
});

test("a bug prints a short message without a stack", async () => {
  const list = () => Promise.reject(new TypeError("x is undefined"));
  const effects = testEffects(temp.path(), { list });
  assert.equal(await main(["check", "--no-cache"], effects), 1);
  assert.deepEqual(effects.said, [
    "This should not have happened: x is undefined. It is a bug of jawlat, not of your articles; JAWLAT_DEBUG=1 shows where.",
  ]);
});

test("explain shows each field with the words it was read from", async () => {
  const { code, out } = await run("explain", "articles/good.md");
  assert.equal(code, 0);
  assert.match(out, /^articles\/good\.md {2}\(\d+ bytes, good\)\n/);
  assert.match(out, /\ntitle {9}\u2068اختتام اللقاء\u2069\n/);
  assert.match(out, /\nplaces {8}1\n {2}astana\n {6}s1 \d+–\d+ +\u2068أستانا\u2069\n/);
  assert.match(out, /\nquotes {8}none\n/);
});

test("explain shows the text with its facts in brackets, and without a colour", async () => {
  const { out } = await run("explain", "articles/good.md");
  assert.match(out, /\n {2}s1 +\u2067اختتم المشاركون لقاءهم في ⟦أستانا⟧ أمس\.\u2069\n$/);
  assert.ok(!out.includes("\u001B"));
});

test("explain on a terminal colours fields and facts, and needs no brackets", async () => {
  const effects = testEffects(temp.path());
  const coloured = { ...effects, console: { ...effects.console, isColoured: true } };
  assert.equal(await main(["explain", "articles/good.md"], coloured), 0);
  const out = effects.printed.join("");
  assert.ok(out.includes("\u001B[34mأستانا\u001B[39m أمس."));
  assert.ok(out.includes("\u001B[1mpublished     \u001B[22m"));
  assert.ok(!out.includes("⟦"));
});

test("explain of an article with errors prints them", async () => {
  const { code, out, err } = await run("explain", "mixed/empty.txt");
  assert.deepEqual([code, out], [1, ""]);
  assert.match(err, /^mixed\/empty\.txt:1:1 {2}empty-file/);
});

test("serve without a site says how to make one", async () => {
  const { code, err } = await run("serve", "--out", "none");
  assert.match(err, /^There is no site in .*none\. Build one with «jawlat build»\.$/);
  assert.equal(code, 1);
});
