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
    ["نور سلطان", "a", "/archive/search/?q=%D9%86%D9%88%D8%B1%20%D8%B3%D9%84%D8%B7%D8%A7%D9%86"],
    ["10 كانون الأول/ديسمبر", "a", "/archive/rounds/astana-14/"],
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
  const notes = editorNotes(fullArticle().record);
  assert.deepEqual(
    notes.map(({ number, words, note }) => [number, words, note]),
    [
      [1, "بشار", strings.notes["name-misprint"]],
      [2, "5 أيلول/ ديسمبر", "شهران مختلفان."],
    ],
  );
});

test("editorNotes counts the headline's notes first", () => {
  const text = "في 3 أيار.";
  const date = { ...spanIn(text, "3 أيار"), value: null, conflict: "لا يوافق يومه." };
  const inTitle = { ...date, start: date.start + 1, end: date.end, in: "title" as const };
  const { record } = articleOf({ slug: "a", title: `ـ${text}`, dates: [date, inTitle] }, [
    h("p", text),
  ]);
  assert.deepEqual(
    editorNotes(record).map(({ number, isInTitle }) => [number, isInTitle]),
    [
      [1, true],
      [2, false],
    ],
  );
});

const dates = [
  ["2019-12-11", "a", "/archive/rounds/astana-14/"],
  ["2019-12-25", "a", "/archive/timeline/#y2019"],
  ["2012-06", "a", "/archive/timeline/#y2012"],
  ["1998-01-01", "time", "1998-01-01"],
  ["2019-12-10/2019-12-11", "span", undefined],
] as const;
for (const [value, tagName, target] of dates) {
  test(`bodyMarks leads from ${value} to the round of that day, or its year`, () => {
    const text = "في يوم كهذا";
    const date = { ...spanIn(text, "يوم كهذا"), value, conflict: null };
    const { record } = articleOf({ slug: "a", title: "", dates: [date] }, [h("p", text)]);
    const [mark] = bodyMarks(record, index, site);
    assert.equal(mark?.tagName, tagName);
    assert.equal(mark.properties["href"] ?? mark.properties["dateTime"], target);
    const edtf = (mark.inner ?? mark).properties["data-edtf"];
    assert.equal(edtf, tagName === "span" ? undefined : value);
  });
}

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
