import assert from "node:assert/strict";
import { after, test } from "node:test";
import { gzipSync } from "node:zlib";

import { decodeCbor, encodeCbor, type Cbor } from "../../src/search/cbor.js";
import { fragmentNames } from "../../src/search/fragment-names.js";
import { meantForm, wholeForm } from "../../src/search/index-text.js";
import { exchangeForm } from "../../src/search/one-byte-letters.js";
import { unpack } from "../../src/search/pagefind-format.js";
import { indexRecord } from "../../src/search/index-record.js";
import { pagefindIndex } from "../../src/search/pagefind-index.js";
import type { SearchRecord } from "../../src/search/search-records.js";
import { settleFilters } from "../../src/search/settle-filters.js";
import { takeWritten } from "../../src/search/written-files.js";
import { filesOf, tempFolder } from "../support/temp-folder.js";

const folder = tempFolder();
after(folder.remove);

const CHANGED = "Pagefind's format has changed: see src/search/pagefind-format.ts.";

const ITEMS: Cbor[] = [0, 23, 24, 255, 256, 65535, 65536, 4294967295, "", "جنيف", [], ["a", [1]]];
for (const item of [...ITEMS, Array.from({ length: 300 }, (_, i) => i)]) {
  test(`CBOR keeps ${JSON.stringify(item).slice(0, 30)}`, () => {
    assert.deepEqual(decodeCbor(encodeCbor(item)), item);
  });
}

test("CBOR of RFC 8949's examples", () => {
  assert.deepEqual(
    encodeCbor([1, [2, 3], "IETF"]),
    Buffer.from("8301820203644945" + "5446", "hex"),
  );
  assert.deepEqual(encodeCbor(1_000_000), Buffer.from("1a000f4240", "hex"));
});

for (const [what, hex] of [
  ["a map", "a0"],
  ["bytes too few", "8201"],
  ["bytes too many", "0101"],
  ["a 64-bit number", "1b0000000000000001"],
] as const) {
  test(`CBOR refuses ${what}`, () => {
    assert.throws(() => decodeCbor(Buffer.from(hex, "hex")), RangeError);
  });
}

const META: Cbor = ["1.5.2", [["und_f", 2]], [["a", "b", "und_i"]], [["year", "und_x"]], [], []];
/** As Pagefind packs a file: its signature, then the content, gzipped. */
const pack = (content: string | Uint8Array): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from("pagefind_dcd"), Buffer.from(content)]));
const packed = (item: Cbor): Uint8Array => pack(encodeCbor(item));

/** An index of one filter, whose values stand in this order. */
const indexFiles = (values: [string, number[]][], meta: Uint8Array = packed(META)) => [
  { path: "filter/und_x.pf_filter", content: packed(["year", values]) },
  { path: "pagefind.und_m.pf_meta", content: meta },
  {
    path: "pagefind-entry.json",
    content: Buffer.from('{"version":"1.5.2","languages":{"und":{"hash":"und_m","page_count":1}}}'),
  },
];

test("filters come out the same, however Pagefind happened to order their values", () => {
  const one = settleFilters(indexFiles([["2018", [0]], ["2019", [1]]]), "und"); // prettier-ignore
  const other = settleFilters(indexFiles([["2019", [1]], ["2018", [0]]]), "und"); // prettier-ignore
  assert.deepEqual(one.errors, []);
  assert.deepEqual(one, other);
});

test("a noun whose forms lie in two files is in the span of both", () => {
  const pages: Cbor = [["und_f", 2]];
  const chunks = [["a", exchangeForm(wholeForm("قايد")), "und_1"], [exchangeForm(meantForm("قايد")), "z", "und_2"]]; // prettier-ignore
  const meta = packed(["1.5.2", pages, chunks, [["year", "und_x"]], [], []]);
  const { files } = settleFilters(indexFiles([["2019", [1]]], meta), "und");
  const written = files.find(({ path }) => path.endsWith(".pf_meta"));
  const content = unpack(written?.content ?? Buffer.from(""));
  assert.ok(content !== null);
  const [, , spans] = decodeCbor(content) as [string, Cbor, [string, string, string][]];
  assert.deepEqual(spans.map(([from]) => exchangeForm(from)), [exchangeForm("a"), "قايد"]); // prettier-ignore
});

test("the metadata name the filters' files, and the entry names the metadata", () => {
  const { files } = settleFilters(indexFiles([["2019", [1]]]), "und");
  const [filter, meta, entry] = files;
  assert.ok(filter && meta && entry);
  const listed = decodeCbor(unpack(meta.content) ?? Buffer.of());
  const name = /^filter\/(.*)\.pf_filter$/.exec(filter.path)?.[1];
  assert.deepEqual(Array.isArray(listed) && listed[3], [["year", name]]);
  const { languages } = JSON.parse(Buffer.from(entry.content).toString()) as {
    languages: { und: { hash: string } };
  };
  assert.equal(meta.path, `pagefind.${languages.und.hash}.pf_meta`);
});

/** The page's 2 words as two bytes instead of one. */
const LONGER = Buffer.from(
  Buffer.from(encodeCbor(META)).toString("hex").replace("65756e645f6602", "65756e645f661802"),
  "hex",
);

for (const [what, meta, message] of [
  ["metadata that are not packed", Buffer.from("?"), "cannot be unpacked"],
  ["metadata of another shape", packed(["1.5.2"]), "cannot be read"],
  ["metadata with a number longer than need be", pack(LONGER), "would be written differently"],
] as const) {
  test(`${what} are an error`, () => {
    assert.deepEqual(settleFilters(indexFiles([], meta), "und").errors, [
      `pagefind.und_m.pf_meta ${message}. ${CHANGED}`,
    ]);
  });
}

test("the metadata's pages are told in their order", () => {
  assert.deepEqual(settleFilters(indexFiles([]), "und").pages, ["und_f"]);
});

test("names of fragments grow where two pages' begin alike", () => {
  const page = { content: "نص", words: 1, filters: {}, meta: {} };
  const nameOf = fragmentNames("und");
  const names = Array.from({ length: 25_000 }, (_, i) =>
    nameOf({ ...page, url: `/${String(i)}/` }),
  );
  assert.equal(new Set(names).size, names.length);
  assert.deepEqual([...new Set(names.map((name) => name.length))], [11, 12]);
});

/** An index as Pagefind leaves it, its one fragment ours unless another is given. */
function writtenIndex(name: string, files: Record<string, string | Uint8Array>) {
  folder.write({
    [`${name}/fragment/und_a.pf_fragment`]: pack('{"url":"/a/","content":"نص"}'),
    [`${name}/index/und_i.pf_index`]: pack("words"),
    [`${name}/pagefind-entry.json`]: "{}",
    [`${name}/pagefind-ui.js`]: "ui",
    ...Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`${name}/${path}`, bytes])),
  });
  return folder.path(name);
}

test("fragments and words stay, interfaces go, and the rest is taken out", async () => {
  const path = writtenIndex("taken", {});
  const { files, errors } = await takeWritten(path, ["und_a"]);
  assert.deepEqual(errors, []);
  assert.deepEqual(files.map((file) => file.path), ["pagefind-entry.json"]); // prettier-ignore
  const left = ["fragment/und_a.pf_fragment", "index/und_i.pf_index"];
  assert.deepEqual([...filesOf(path).keys()], left);
});

for (const [what, files, message] of [
  [
    "a fragment of Pagefind's own beside ours",
    { "fragment/und_b.pf_fragment": "" },
    "fragment/und_b.pf_fragment does not hold the words of a page",
  ],
  [
    "a fragment of Pagefind's own in the place of ours",
    { "fragment/und_a.pf_fragment": pack('{"url":"/a/","content":"نصאא","word_count":1}') },
    "fragment/und_a.pf_fragment has been written over",
  ],
] as const) {
  test(`${what} is an error`, async () => {
    const { errors } = await takeWritten(writtenIndex(`fault ${message.slice(-4)}`, files), [
      "und_a",
    ]);
    assert.deepEqual(errors, [`${message}. ${CHANGED}`]);
  });
}

test("a file whose last bytes are on their way is waited for", async () => {
  const whole = pack("words");
  const path = writtenIndex("late", { "index/und_i.pf_index": whole.subarray(0, 9) });
  const taking = takeWritten(path, ["und_a"]);
  setTimeout(() => folder.write({ "late/index/und_i.pf_index": whole }), 30);
  assert.deepEqual((await taking).errors, []);
});

const RECORD: SearchRecord = {
  kind: "article",
  address: "/a/",
  title: "الوفد – يصل",
  text: "أستانا-14 3.14 Çavuşoğlu",
  lead: null,
  hidden: [],
  names: [],
  filters: { year: ["2018"] },
  date: "2018",
  outlet: null,
  round: null,
};

test("Pagefind, as it is installed, makes files of the format that is rewritten", async () => {
  const record = indexRecord(RECORD);
  const { ids, errors } = await pagefindIndex([record], folder.path("index"));
  assert.deepEqual(errors, []);
  const files = filesOf(folder.path("index"));
  const fragment = files.get(`fragment/${ids.get("/a/") ?? ""}.pf_fragment`);
  assert.deepEqual(JSON.parse(Buffer.from(unpack(fragment ?? Buffer.of()) ?? []).toString()), {
    url: "/a/",
    content: "buyrh – znu Bldbwb-14 3.14 Çאملşضğسل",
    meta: record.shown.meta,
    anchors: [],
  });
});
