import assert from "node:assert/strict";
import { test } from "node:test";

import { h } from "hastscript";

import { indexArchive, sentenceFinder } from "../../src/site/archive-index.js";
import { editorNotes } from "../../src/site/article-notes.js";
import { bodyMarks } from "../../src/site/body-marks.js";
import { strings } from "../../src/site/strings.ar.js";
import { articleOf, fixtureArchive, fullArticle, spanIn } from "./fixture-archive.js";

const site = { baseUrl: "https://jawlat.example", pathPrefix: "/archive/" };
const index = indexArchive(fixtureArchive());

test("bodyMarks links what has a page and marks the rest", () => {
  const { record } = fullArticle();
  const marks = bodyMarks(record, index, site).map(({ start, end, tagName, properties }) => {
    return [record.body.slice(start, end), tagName, properties["href"] ?? properties["dateTime"]];
  });
  assert.deepEqual(marks, [
    ["بشار الجعفري", "a", "/archive/people/bashar-al-jaafari/"],
    ["وفد دمشق", "a", "/archive/delegations/syrian-government/"],
    ["الجولة", "a", "/archive/rounds/astana-14/"],
    ["نور سلطان", "span", undefined],
    ["10 كانون الأول/ديسمبر", "time", "2019-12-10"],
    ["5 أيلول/ ديسمبر", "span", undefined],
  ]);
});

test("bodyMarks leaves the title's words and unknown people without a link", () => {
  const text = "وصل فلان.";
  const span = spanIn(text, "فلان");
  const { record } = articleOf(
    {
      slug: "a",
      title: text,
      people: [
        { id: "unknown", name: "فلان", mentions: [span] },
        { id: "bashar-al-jaafari", name: "فلان", mentions: [{ ...span, in: "title" }] },
      ],
    },
    [h("p", text)],
  );
  const marks = bodyMarks(record, index, site);
  assert.deepEqual(
    marks.map(({ tagName, start }) => [tagName, start]),
    [["span", span.start]],
  );
});

test("editorNotes tells readers of odd names and dates, in the order of the text", () => {
  assert.deepEqual(editorNotes(fullArticle().record), [
    { words: "بشار", sentence: 1, note: strings.notes["name-misprint"] },
    { words: "5 أيلول/ ديسمبر", sentence: 2, note: "شهران مختلفان." },
  ]);
});

test("editorNotes keeps to itself what only an editor can mend", () => {
  const { record } = articleOf(
    {
      slug: "a",
      title: "عنوان",
      findings: [
        { code: "round-unknown", severity: "warning", message: "…", start: 0, end: 4 },
        { code: "name-misprint", severity: "info", message: "…", start: 0, end: 4 },
        { code: "name-misprint", severity: "warning", message: "…", start: null, end: null },
      ],
    },
    [h("p", "نص قصير.")],
  );
  assert.deepEqual(editorNotes(record), []);
});

test("sentenceFinder counts sentences from 1 and knows when an offset is in none", () => {
  const sentenceOf = sentenceFinder("أول. ثان.\n\nثالث.");
  assert.deepEqual([0, 5, 9, 11, 99].map(sentenceOf), [1, 2, null, 3, null]);
});
