import assert from "node:assert/strict";
import { after, test } from "node:test";

import { close, createIndex } from "pagefind";

import { encodeCbor, type Cbor } from "../../src/search/cbor.js";
import { engineFiles } from "../../src/search/engine-files.js";
import { indexFiles } from "../../src/search/index-files.js";
import { indexRecord, type IndexRecord } from "../../src/search/index-record.js";
import type { IndexWord } from "../../src/search/index-text.js";
import { fileNames, FORMAT_VERSION } from "../../src/search/pagefind-format.js";
import { searchRecords, type SearchRecord } from "../../src/search/search-records.js";
import { decodeCbor, decodeIndex, list, type DecodedIndex } from "./decode-pagefind.js";
import { fixtureArchive } from "./fixture-archive.js";

after(close);

const NUMBERS = [0, 23, 24, 255, 256, 65535, 65536, 4294967295, -1, -24, -25, -256, -257];
const LONG = Array.from({ length: 70_000 }, (_, i) => i);
for (const item of [...NUMBERS, "", "جنيف", [], ["a", [1, -2]], LONG] satisfies Cbor[]) {
  test(`CBOR keeps ${JSON.stringify(item).slice(0, 30)}`, () => {
    assert.deepEqual(decodeCbor(encodeCbor(item)), item);
  });
}

test("CBOR of RFC 8949's examples", () => {
  for (const [item, hex] of [
    [[1, [2, 3], "IETF"], "8301820203644945" + "5446"],
    [1_000_000, "1a000f4240"],
    [-100, "3863"],
    [-1000, "3903e7"],
  ] as const) {
    assert.equal(Buffer.from(encodeCbor(item)).toString("hex"), hex);
  }
});

test("two files whose hashes begin alike have two names", () => {
  const name = fileNames();
  const names = [name("a"), name("a"), name("a")];
  assert.deepEqual(
    names.map(({ length }) => length),
    [8, 9, 10],
  );
  assert.ok(names.every((each) => names[2]?.startsWith(each)));
});

/** The words of a record as a text that Pagefind cuts into the same words. */
const asText = (words: readonly IndexWord[]): string =>
  words.map((word) => (word.length === 0 ? "." : word.join("-"))).join(" ");

/** Pagefind's own index of the same words. */
async function pagefindIndex(records: readonly IndexRecord[]): Promise<DecodedIndex> {
  const { index } = await createIndex();
  assert.ok(index);
  for (const { url, words, fields, filters, date } of records) {
    const meta = { names: asText(fields.names), title: asText(fields.title) };
    const content = asText(words);
    await index.addCustomRecord({ url, language: "und", content, meta, filters, sort: { date } });
  }
  const { files } = await index.getFiles();
  return decodeIndex(files);
}

/**
 * What we leave out of it on purpose: that a word weighs what words weigh (-25, which the browser
 * takes for granted) or a part of a compound less, and compounds that join several forms of one word.
 */
function withoutOmitted(index: DecodedIndex, joined: ReadonlySet<string>): Cbor[] {
  const words = index.chunks.flatMap((chunk) => list(list(list(chunk)[2])[0]));
  return words
    .filter((word) => !joined.has(String(list(word)[0])))
    .map((word) => {
      const [form = "", pages, variants = ""] = list(word);
      return [form, list(pages).map(withoutWeights), variants];
    });
}

/** Positions are differences, which begin anew behind every weight. */
function withoutWeights(page: Cbor): Cbor {
  const [number = "", places, inFields = ""] = list(page);
  const positions: number[] = [];
  let before = 0;
  for (const place of list(places).map(Number)) {
    before = place < 0 ? 0 : before + place;
    if (place >= 0) positions.push(before);
  }
  return [number, positions.sort((a, b) => a - b), inFields];
}

/** Letters of other scripts and signs beside the fixture's own words. */
const OTHER: SearchRecord = {
  kind: "article",
  address: "/other/",
  title: "Îlham Ehmed – Münih",
  text: "Éric O'Brien 3.14 ½ § 🕊 درووست ڭ A-1/ب2 x",
  hidden: ["ئێستا", "Çavuşoğlu"],
  names: [],
  filters: { year: ["2018"], kind: ["article"] },
  date: "2018",
  outlet: null,
  round: null,
};
const records = [...searchRecords(fixtureArchive()), OTHER].map((record) => indexRecord(record));

test("our index is the one that Pagefind itself makes of the same words", async () => {
  const { files } = await indexFiles(records);
  const [ours, pagefinds] = [decodeIndex(files), await pagefindIndex(records)];
  const several = records.flatMap(({ words, fields }) =>
    [...words, ...fields.names, ...fields.title].filter((word) => word.length > 1),
  );
  const joined = new Set(several.map((word) => word.join("")));
  assert.deepEqual(withoutOmitted(ours, new Set()), withoutOmitted(pagefinds, joined));
  assert.deepEqual(
    { ...ours, chunks: [], fragments: {} },
    { ...pagefinds, chunks: [], fragments: {} },
  );
  assert.equal(ours.version, FORMAT_VERSION);
});

test("the chunks of a large index are Pagefind's", async () => {
  const word = (i: number): IndexWord => [`ك${String(i % 3000)}ٺ`];
  const page = (number: number): IndexRecord => ({
    url: `/${String(number)}/`,
    words: Array.from({ length: 9000 }, (_, i) => word(i * (number + 1))),
    fields: { names: [], title: [] },
    filters: {},
    date: "2019",
    shown: { content: "", meta: {} },
  });
  const many = Array.from({ length: 6 }, (_, number) => page(number));
  const rangesOf = ({ chunks }: DecodedIndex) => chunks.map((chunk) => list(chunk).slice(0, 2));
  const ours = rangesOf(decodeIndex((await indexFiles(many)).files));
  assert.ok(ours.length > 2);
  assert.deepEqual(ours, rangesOf(await pagefindIndex(many)));
});

test("a fragment shows the printed words, by its page's address", async () => {
  const { files, ids } = await indexFiles(records);
  const { fragments } = decodeIndex(files);
  for (const { url, shown } of records) {
    assert.deepEqual(fragments[url], { url, ...shown, anchors: [] });
    assert.ok(files.some(({ path }) => path === `fragment/${ids.get(url) ?? ""}.pf_fragment`));
  }
});

test("a page's id changes with its words, and no other page's does", async () => {
  const [first, ...others] = records;
  assert.ok(first);
  const changed = { ...first, shown: { content: "غيره", meta: {} } };
  const [before, after] = [await indexFiles(records), await indexFiles([changed, ...others])];
  const differing = [...before.ids].filter(([url, id]) => after.ids.get(url) !== id);
  assert.deepEqual(
    differing.map(([url]) => url),
    [first.url],
  );
});

test("Pagefind's part in the browser comes with the entry that names our index", async () => {
  const { files, entryFor } = await engineFiles();
  assert.deepEqual(files.map(({ path }) => path).sort(), ["pagefind.js", "wasm.unknown.pagefind"]);
  const entry = JSON.parse(Buffer.from(entryFor("abc", 7).content).toString()) as object;
  assert.deepEqual(Object.keys(entry).sort(), ["include_characters", "languages", "version"]);
  assert.deepEqual((entry as { languages: unknown }).languages, {
    und: { hash: "abc", wasm: null, page_count: 7 },
  });
});
