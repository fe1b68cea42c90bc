import assert from "node:assert/strict";
import { test } from "node:test";

import { placeFindings } from "../../src/publish/place-findings.js";
import { sortFindings } from "../../src/publish/sort-findings.js";
import type { ArticleRecord } from "../../src/record/article-record.js";
import { fileFinding } from "../../src/source/file-finding.js";
import type { Source } from "../../src/source/source.js";

const BODY = "وصل الوفد إلى جنيف يوم الأحد.\n\nغادر الوفد جنيف يوم الأربعاء.";

function placeOf(text: string, words: string, nth: number, inTitle = false): string {
  const source: Source = {
    file: "articles/a.md",
    slug: "a",
    format: "markdown",
    frontMatter: {},
    text,
    textLine: 4,
    removed: [],
    sha256: "",
    bytes: 0,
    findings: [],
  };
  const within = inTitle ? "جنيف" : BODY;
  const start = nth === 1 ? within.indexOf(words) : within.lastIndexOf(words);
  const finding = { code: "x", severity: "warning", message: "", start, end: start + words.length };
  const record: ArticleRecord = {
    ...{ slug: "a", file: source.file, title: "جنيف", summary: null, publisher: null },
    ...{ published: null, rounds: [], people: [], unresolved: [], delegations: [], quotes: [] },
    ...{ dates: [], places: [], body: BODY, removed: [], source: { sha256: "", bytes: 0 } },
    findings: [{ ...finding, severity: "warning", ...(inTitle ? { in: "title" } : {}) }],
  };
  const [placed] = placeFindings(record, source);
  return `${placed?.line}:${placed?.column}`;
}

const cases: [name: string, text: string, words: string, nth: number, expected: string][] = [
  ["as it stands", BODY, "جنيف", 1, "4:15"],
  ["the second of two", BODY, "جنيف", 2, "6:12"],
  ["below furniture that has the word, too", `جنيف\n${BODY}`, "جنيف", 1, "5:15"],
  ["beside emphasis", BODY.replace("الوفد جنيف", "**الوفد** جنيف"), "جنيف", 2, "6:16"],
  ["not at all", "نص آخر", "جنيف", 1, "null:null"],
];
for (const [name, text, words, nth, expected] of cases) {
  test(`words are found ${name}`, () => {
    assert.equal(placeOf(text, words, nth), expected);
  });
}

test("words of the title are found by the title's offsets", () => {
  assert.equal(placeOf(`# جنيف\n\n${BODY}`, "جنيف", 1, true), "4:3");
});

test("findings are sorted by file, line, column, code and message, each once", () => {
  const finding = (file: string, at: [number, number] | null, code = "a", message = "m") =>
    fileFinding(file, at && { line: at[0], column: at[1] }, { code, severity: "error", message });
  const sorted = sortFindings([
    finding("b.md", [1, 1]),
    finding("a.md", [10, 1]),
    finding("a.md", [9, 2]),
    finding("a.md", [9, 1], "b"),
    finding("a.md", [9, 1], "a", "n"),
    finding("a.md", [9, 1], "a", "m"),
    finding("a.md", [9, 1], "a", "m"),
    finding("a.md", null),
  ]);
  assert.deepEqual(
    sorted.map(({ file, line, column, code, message }) => [file, line, column, code, message]),
    [
      ["a.md", null, null, "a", "m"],
      ["a.md", 9, 1, "a", "m"],
      ["a.md", 9, 1, "a", "n"],
      ["a.md", 9, 1, "b", "m"],
      ["a.md", 9, 2, "a", "m"],
      ["a.md", 10, 1, "a", "m"],
      ["b.md", 1, 1, "a", "m"],
    ],
  );
});
