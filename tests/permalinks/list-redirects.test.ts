import assert from "node:assert/strict";
import { test } from "node:test";

import { listRedirects } from "../../src/permalinks/list-redirects.js";
import { roundAliases } from "../../src/permalinks/round-aliases.js";
import { registryOf } from "./small-archive.js";

const line = (from: string, to: string) =>
  `- { from: "${from}", to: "${to}", since: 2026-01-02, why: "moved" }\n`;

const followed = (yaml: string) =>
  listRedirects(registryOf({ redirects: yaml }))
    .redirects.filter(({ basis }) => basis === "editor")
    .map(({ from, to }) => [from, to]);

const faults = (yaml: string, rename: [string, string][] = []) =>
  listRedirects(registryOf({ redirects: yaml, rename })).faults.map(
    ({ file, line, code, message }) => `${file}:${line ?? "-"} ${code} ${message}`,
  );

test("rounds have a readable and a short address by rule", () => {
  assert.deepEqual(
    roundAliases(registryOf({})).map(({ from, to }) => [from, to]),
    [
      ["/جولات/", "/rounds/"],
      ["/جولات/محادثات-أستانا-1/", "/rounds/astana-1/"],
      ["/astana-1/", "/rounds/astana-1/"],
      ["/جولات/محادثات-أستانا-2/", "/rounds/astana-2/"],
      ["/astana-2/", "/rounds/astana-2/"],
    ],
  );
});

test("a city that names the process names its rounds, and a year what is not counted by its id", () => {
  const registry = registryOf({
    rename: [
      ["  latin: Astana process\n", "  latin: Astana process\n  place_names: [أستانا]\n"],
      ["- id: astana-2", "- id: astana-congress"],
    ],
  });
  const readable = roundAliases(registry).filter(({ kind }) => kind === "readable");
  assert.deepEqual(
    readable.map(({ from }) => from),
    ["/جولات/", "/جولات/أستانا-1/", "/جولات/أستانا-2017/"],
  );
});

test("chains are followed to their end", () => {
  assert.deepEqual(
    followed(line("/people/a/", "/people/b/") + line("/people/b/", "/people/sedat-onal/")),
    [
      ["/people/a/", "/people/sedat-onal/"],
      ["/people/b/", "/people/sedat-onal/"],
    ],
  );
});

test("a place of a page that moved leads to the same place of the new page", () => {
  const yaml = line("/articles/a/#s9", "/articles/a/#s7") + line("/articles/a/", "/articles/b/");
  assert.deepEqual(followed(yaml)[0], ["/articles/a/#s9", "/articles/b/#s7"]);
});

test("percent-encoded and readable addresses are one", () => {
  assert.deepEqual(followed(line("/%D9%82%D8%AF%D9%8A%D9%85/", "/rounds/astana-1/")), [
    ["/قديم/", "/rounds/astana-1/"],
  ]);
});

test("a loop is an error on the line of each of its redirects", () => {
  const yaml = line("/people/a/", "/people/b/") + line("/people/b/", "/people/a/");
  assert.deepEqual(faults(yaml), [
    "registry/redirects.yaml:1 redirect-loop /people/a/ leads to /people/b/ and from there back again, so no reader ever arrives. Let the last redirect of this chain lead to a page that exists.",
    "registry/redirects.yaml:2 redirect-loop /people/b/ leads to /people/a/ and from there back again, so no reader ever arrives. Let the last redirect of this chain lead to a page that exists.",
  ]);
});

test("an address that leads to two pages is an error", () => {
  const yaml = line("/people/a/", "/people/b/") + line("/people/a/", "/people/c/");
  assert.deepEqual(faults(yaml), [
    "registry/redirects.yaml:2 redirect-taken /people/a/ would lead to both /people/b/ and /people/c/. Remove one of the two.",
  ]);
});

test("a redirect must not take the address that a round has by rule", () => {
  assert.match(faults(line("/astana-1/", "/rounds/astana-2/"))[0] ?? "", /:1 redirect-taken /);
});

test("two rounds of one alias are an error", () => {
  // Neither is counted by its id, and both were held in one year.
  const rename: [string, string][] = [
    ["- id: astana-1", "- id: astana-a"],
    ["- id: astana-2", "- id: astana-b"],
  ];
  assert.deepEqual(faults("", rename), [
    "registry/rounds.yaml:1 redirect-taken \u2068/جولات/محادثات-أستانا-2017/\u2069 would lead to both /rounds/astana-a/ and /rounds/astana-b/ (an address that every round has by rule). Give one of the two rounds another number or id.",
  ]);
});
