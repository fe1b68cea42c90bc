import assert from "node:assert/strict";
import { test } from "node:test";

import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { BibLatexParser } from "biblatex-csl-converter";
import CSL from "citeproc";

import { bibtexEntry } from "../../src/cite/bibtex.js";
import { cslItem, type CslItem } from "../../src/cite/csl-json.js";
import { risRecord } from "../../src/cite/ris.js";
import { citation, FILES, HOSTILE, PAGES } from "./citations.js";

/** What these libraries fold away: several spaces, and TeX's quotes. */
const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

test("there are ten pages and more, each with three files", () => {
  assert.ok(PAGES.length >= 10);
  assert.equal(FILES.length, PAGES.length * 3);
});

for (const cited of [...PAGES, ...HOSTILE]) {
  test(`citation-js reads the BibTeX of ${cited.key}`, () => {
    const [item, ...more] = plugins.input.chain(bibtexEntry(cited), { generateGraph: false });
    assert.deepEqual(more, []);
    assert.equal(item?.title, plain(cited.title));
    assert.equal(item.URL, cited.url);
    assert.deepEqual(yearOf(item), cited.date === null ? null : Number(cited.date.slice(0, 4)));
  });

  test(`biblatex-csl-converter reads the BibTeX of ${cited.key}`, () => {
    const parser = new BibLatexParser(bibtexEntry(cited), { processUnexpected: true });
    const { entries, errors } = parser.parse();
    assert.deepEqual(errors, []);
    const fields = entries["1"]?.fields ?? {};
    assert.equal(entries["1"]?.entry_key, cited.key);
    // It knows no name for braces and the circumflex, and leaves them out.
    assert.equal(textOf(fields["title"]), withoutRare(cited.title));
    assert.equal(fields["date"] ?? null, cited.date);
    assert.equal(fields["url"], cited.url);
  });

  test(`citation-js reads the RIS of ${cited.key}`, () => {
    const [item, ...more] = plugins.input.chain(risRecord(cited), { generateGraph: false });
    assert.deepEqual(more, []);
    assert.equal(item?.title, plain(cited.title));
    assert.equal(item.URL, cited.url);
    assert.equal(item.language, "ar");
    assert.deepEqual(yearOf(item), cited.date === null ? null : Number(cited.date.slice(0, 4)));
  });

  test(`citeproc prints the CSL-JSON of ${cited.key}`, () => {
    const printed = bibliographyOf(cslItem(cited));
    assert.ok(printed.includes(cited.url), printed);
    if (cited.publisher !== null) assert.ok(printed.includes(cited.publisher), printed);
    if (cited.date !== null) assert.ok(printed.includes(cited.date.slice(0, 4)), printed);
  });
}

const withoutRare = (text: string): string => plain(text).replace(/[{}^]/g, "");

test("the day of publication is read from BibTeX", () => {
  const [item] = plugins.input.chain(bibtexEntry(citation()), { generateGraph: false });
  assert.deepEqual(item?.issued?.["date-parts"], [[2017, 12, 22]]);
});

test("an article is a newspaper's in RIS, an entry's text stays on its line", () => {
  assert.equal(
    risRecord(citation({ date: "2017-07-15?", title: "سطر\nآخر" })),
    [
      "TY  - NEWS",
      "ID  - jawlat-article-a",
      "AU  - ليلى الأحمد",
      "TI  - سطر آخر",
      "T2  - الجريدة",
      "PY  - 2017",
      "DA  - 2017/07/15/غير مؤكد",
      "LA  - ar",
      "DB  - جولات",
      "UR  - https://jawlat.example/articles/a/",
      "ER  - ",
      "",
    ].join("\r\n"),
  );
});

const risTypes = { round: "ELEC", person: "ENCYC", delegation: "ENCYC" } as const;
for (const [kind, type] of Object.entries(risTypes)) {
  test(`the page of a ${kind} is no journal's article in RIS`, () => {
    const [cited] = PAGES.filter((one) => one.kind === kind);
    assert.ok(cited !== undefined);
    const lines = risRecord(cited).split("\r\n");
    assert.equal(lines[0], `TY  - ${type}`);
    assert.ok(lines.includes("T2  - جولات"), lines.join());
  });
}

const yearOf = (item: { issued?: { "date-parts"?: number[][] } }): number | null =>
  item.issued?.["date-parts"]?.[0]?.[0] ?? null;

/** The plain words of what biblatex-csl-converter makes of a field. */
function textOf(nodes: unknown): string {
  if (!Array.isArray(nodes)) return "";
  return nodes.map((node: { text?: string }) => node.text ?? "").join("");
}

function bibliographyOf(item: CslItem): string {
  const config = plugins.config.get("@csl");
  const engine = new CSL.Engine(
    { retrieveLocale: () => config.locales.get("en-US"), retrieveItem: () => item },
    config.styles.get("apa"),
  );
  engine.updateItems([item.id]);
  const text = engine.makeBibliography()[1].join("");
  return text.replace(/<[^>]*>/g, "").replace(/&#38;/g, "&");
}
