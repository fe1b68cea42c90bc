import assert from "node:assert/strict";
import { test } from "node:test";

import { undatedPageTags, zoteroTags, type MetaTag } from "../../src/cite/zotero-tags.js";
import type { Citation } from "../../src/cite/citation.js";
import { citation } from "./citations.js";

/** What Zotero's importer would save, of the fields that matter here. */
interface ZoteroItem {
  itemType: string;
  title: string | undefined;
  publicationTitle: string | undefined;
  date: string | undefined;
  author: string | undefined;
  language: string | undefined;
  rights: string | undefined;
}

// The rules below are those of zotero/translators, "Embedded Metadata.js" (init, _prefixes) and
// "RDF.js" (detectType, importItem), version of 2026-06-26, cut to the tags that a page can have.
const NAMESPACES = ["dc", "dcterms", "prism", "z", "og", "article"];

/** init: the part before the first `.`, `:` or `_` names the namespace, in whatever case. */
function statementsOf(tags: readonly MetaTag[]): Map<string, string> {
  const statements = new Map<string, string>();
  for (const { key, content } of tags) {
    const parts = key.split(/[.:_]/);
    const second = parts.length > 2 ? (parts[1] ?? "").toLowerCase() : "";
    const prefix = NAMESPACES.includes(second) ? second : (parts[0] ?? "").toLowerCase();
    if (!NAMESPACES.includes(prefix) || content === "") continue;
    const rest = key.slice(key.toLowerCase().indexOf(prefix) + prefix.length + 1);
    const property = `${prefix}:${rest.charAt(0).toLowerCase()}${rest.slice(1)}`;
    if (!statements.has(property)) statements.set(property, content);
  }
  return statements;
}

function imported(tags: readonly MetaTag[]): ZoteroItem {
  const statements = statementsOf(tags);
  const first = (...names: string[]) => names.map((name) => statements.get(name)).find(Boolean);
  // detectType: t.zotero || … || t.og || t.dc || … || defaultUnknownType, which is "webpage".
  const og = first("og:type") === "website" ? "webpage" : undefined;
  const itemType = first("z:itemType", "z:type") ?? og ?? first("dc:type") ?? "webpage";
  const site = itemType === "newspaperArticle" ? first("og:site_name") : undefined;
  return {
    itemType,
    title: first("dc:title", "og:title"),
    publicationTitle: first("prism:publicationName", "dc:source") ?? site,
    date: first("prism:publicationDate", "article:published_time", "dc:date"),
    author: first("dc:creator", "dc:contributor"),
    language: first("dc:language"),
    rights: first("prism:copyright", "dc:rights"),
  };
}

/** What every article has in its head besides. */
const PAGE: readonly MetaTag[] = [
  { attribute: "property", key: "og:type", content: "article" },
  { attribute: "property", key: "og:title", content: "a title" },
];

const KNOWN: ZoteroItem = {
  itemType: "newspaperArticle",
  title: "الوفود تصل",
  publicationTitle: "الجريدة",
  date: "2017-12-22",
  author: "ليلى الأحمد",
  language: "ar",
  rights: undefined,
};

const cases: [name: string, parts: Partial<Citation>, rights: string | null, item: ZoteroItem][] = [
  ["all is known", {}, null, KNOWN],
  ["rights", {}, "© الجريدة", { ...KNOWN, rights: "© الجريدة" }],
  ["no author", { author: null }, null, { ...KNOWN, author: undefined }],
  ["no outlet", { publisher: null }, null, { ...KNOWN, publicationTitle: undefined }],
  [
    "no date: said, lest one be taken from the text",
    { date: null },
    null,
    { ...KNOWN, date: "د.ت" },
  ],
  ["an uncertain day", { date: "2017-07-15?" }, null, { ...KNOWN, date: "2017-07" }],
  ["an uncertain year", { date: "2017?" }, null, { ...KNOWN, date: "2017 (غير مؤكد)" }],
  ["days in a row", { date: "2017-07-14/2017-07-15" }, null, { ...KNOWN, date: "2017-07" }],
];

for (const [name, parts, rights, item] of cases) {
  test(`Zotero reads a newspaper article: ${name}`, () => {
    assert.deepEqual(imported([...PAGE, ...zoteroTags(citation(parts), rights)]), item);
  });
}

test("each tag of the type is enough without the other", () => {
  for (const key of ["z:itemType", "DC.type"]) {
    const tags = zoteroTags(citation(), null).filter((tag) => tag.key !== key);
    assert.equal(imported([...PAGE, ...tags]).itemType, "newspaperArticle", key);
  }
  const neither = zoteroTags(citation(), null).filter(({ key }) => !/type$/i.test(key));
  assert.equal(imported([...PAGE, ...neither]).itemType, "webpage");
});

test("Zotero reads the page of a person as a web page without a date", () => {
  const og = { attribute: "property" as const, key: "og:title", content: "ليلى الأحمد" };
  assert.deepEqual(imported([og, ...undatedPageTags()]), {
    ...{ itemType: "webpage", title: "ليلى الأحمد", date: "د.ت", language: "ar" },
    ...{ publicationTitle: undefined, author: undefined, rights: undefined },
  });
});

test("nothing is said that would make it a journal's: no citation_title", () => {
  assert.ok(zoteroTags(citation(), null).every(({ key }) => !key.includes("citation_")));
});
