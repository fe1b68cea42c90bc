import assert from "node:assert/strict";
import { test } from "node:test";

import { findDates } from "../../src/extract/date-expressions.js";
import { findPeople } from "../../src/extract/people.js";
import { processCues } from "../../src/extract/process-cues.js";
import { findRoundMentions } from "../../src/extract/round-mentions.js";
import { textField } from "../../src/extract/text-field.js";
import { makeRecord } from "../support/make-record.js";
import { realNames } from "../support/real-names.js";

const names = realNames();

/** Text that makes a rule which looks back or ahead without bound take for ever. */
const HOSTILE: Record<string, string> = {
  "one word without end": "ا",
  "an ordinal without end": "السابعة ",
  "rounds without end": "الجولة من الجولة ",
  "numbers without end": "1/2/",
  "names without end": "بشار ",
  "marks without end": '"',
  "opening marks without end": "«",
  "lists without end": "وفد روسيا وتركيا و",
  "heads without end": "يترأس وفد ",
  "months without end": "تشرين ",
  "glued names without end": "روسياوتركياو",
  "stops without end": ". ",
  "full article, one sentence":
    "وفد الحكومة السورية برئاسة بشار الجعفري في الجولة السابعة من محادثات أستانا ",
};

// No clock here: a rule that is quadratic in its text holds this file up for minutes, and is seen.
for (const [what, piece] of Object.entries(HOSTILE)) {
  test(`${what}: 40 KB go through every rule`, () => {
    const body = piece.repeat(Math.ceil(40_000 / piece.length));
    const field = textField(body, false, names.states);
    const cues = processCues([field], names);
    assert.ok(findDates(field).length >= 0);
    assert.ok(findPeople([field], names, true).mentions.length >= 0);
    assert.ok(findRoundMentions(field, cues).length >= 0);
    const record = makeRecord(`محادثات أستانا حول سوريا\n\nنص.\n\n${body}`, names);
    assert.equal(record.title, "محادثات أستانا حول سوريا");
  });
}
