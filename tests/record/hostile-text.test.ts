import assert from "node:assert/strict";
import { test } from "node:test";

import { CRITICAL_PIECES, HOSTILE_PIECES } from "../../bench/hostile-texts.js";
import { RULES } from "../../bench/rule-costs.js";
import { costsOfPiece } from "../../bench/slow-rules.js";
import { assertSound } from "../support/assert-sound.js";
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

const words = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

for (const [what, piece] of Object.entries(HOSTILE)) {
  test(`${what}: 40 KB give a sound record, and no word is lost`, () => {
    const body = piece.repeat(Math.ceil(40_000 / piece.length));
    const text = `محادثات أستانا حول سوريا\n\nنص.\n\n${body}`;
    const record = makeRecord(text, names);
    assertSound(record);
    const kept = [
      record.title,
      record.summary ?? "",
      record.body,
      ...record.removed.map((r) => r.text),
    ];
    assert.equal(words(kept.join("\n")), words(text));
  });
}

test("what the rules find in hostile text grows with it, and is found to its end", () => {
  const piece = "الجولة السابعة من محادثات أستانا حول سوريا بحضور بشار الجعفري. ";
  const record = makeRecord(`محادثات أستانا حول سوريا\n\n${piece.repeat(300)}`, names);
  assert.equal(record.people[0]?.mentions.length, 300);
  assert.equal(record.rounds[0]?.mentions.length, 300);
});

/** Bytes that tell a rule whose time grows with the square; `npm run bench:hostile` feeds 1 MB. */
const ENOUGH = 200_000;
/** Three times what is asked for so many bytes: code runs slowly the first time, and beside other work. */
const MOST_MS = 600;

const costs = CRITICAL_PIECES.flatMap((piece) => costsOfPiece(piece, names, ENOUGH));

for (const rule of RULES) {
  test(`${rule} reads 200 KB of hostile text in its time`, () => {
    const own = costs.filter((cost) => cost.rule === rule);
    assert.equal(own.length, CRITICAL_PIECES.length);
    assert.deepEqual(
      own.filter(({ bytes, ms }) => bytes < ENOUGH || ms > MOST_MS),
      [],
    );
  });
}

test("what the tests feed is among what the sweep feeds", () => {
  const all = new Set(Object.values(HOSTILE_PIECES).flat());
  assert.deepEqual(
    CRITICAL_PIECES.filter((piece) => !all.has(piece)),
    [],
  );
});
