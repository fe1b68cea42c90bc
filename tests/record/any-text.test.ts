import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { foldLetters } from "../../src/arabic/letters.js";
import { findQuotes } from "../../src/extract/quotes.js";
import { textField } from "../../src/extract/text-field.js";
import { sentencesOf } from "../../src/arabic/sentences.js";
import { tokensOf } from "../../src/arabic/tokens.js";
import { assertSound } from "../support/assert-sound.js";
import { makeRecord } from "../support/make-record.js";
import { realNames } from "../support/real-names.js";

const names = realNames();

/** Words that set the rules off, mixed with any Unicode text. */
const PIECES = [
  "الجولة السابعة",
  "من محادثات أستانا",
  "جنيف 7",
  "وفد الحكومة السورية",
  "برئاسة",
  "بشار الجعفري",
  "ولافروف",
  "29 أيلول/ ديسمبر الماضي",
  "غداً الإثنين",
  "يومي 30 و31 آب",
  "وقال: «",
  "»",
  '"',
  "12 شخصاً",
  "بصفة مراقب",
  "العميد أحمد",
  "،",
  ".",
  "\n\n",
  "المعـ.ـارضة",
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme", maxLength: 12 })), {
    minLength: 1,
    maxLength: 40,
  })
  .map((pieces) => pieces.join(" "));

/** The same runs everywhere: a test must not fail on one machine only. */
const RUNS = { numRuns: 200, seed: 14 };

test("any text gives a sound record, whose offsets point at their words", () => {
  fc.assert(
    fc.property(text, (body) => {
      // Characters that no file may have are read-source's business, and tested there.
      const clean = body.replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g, " ");
      const record = makeRecord(`محادثات أستانا حول سوريا\n\nنص. ${clean}`, names);
      assertSound(record);
    }),
    RUNS,
  );
});

/** Any UTF-16 units: halves of surrogate pairs are what a file never has, and a string may. */
const units = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) });

test("quotations of any text stand in order, and none overlaps another", () => {
  const scene = { people: [], delegations: [], heads: new Map<string, string>(), names };
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), units)), (pieces) => {
      const field = textField(pieces.join(" "), false, names.states);
      let before = 0;
      for (const quote of findQuotes(field, scene)) {
        assert.equal(field.text.slice(quote.start, quote.end), quote.text);
        assert.ok(quote.start >= before);
        before = quote.end;
      }
    }),
    RUNS,
  );
});

test("folding is idempotent", () => {
  fc.assert(
    fc.property(units, (any) => {
      assert.equal(foldLetters(foldLetters(any)), foldLetters(any));
    }),
    RUNS,
  );
});

test("tokens stand in order, within the text, and never overlap", () => {
  fc.assert(
    fc.property(text, (any) => {
      let end = 0;
      for (const token of tokensOf(any)) {
        assert.ok(token.start >= end && token.end > token.start && token.end <= any.length);
        end = token.end;
      }
    }),
    RUNS,
  );
});

test("sentences cover a body whole", () => {
  fc.assert(
    fc.property(text, (any) => {
      const body = any.replace(/\n{3,}/g, "\n\n");
      const covered = sentencesOf(body).reduce((sum, { start, end }) => sum + end - start, 0);
      const paragraphs = body.split("\n\n").reduce((sum, paragraph) => sum + paragraph.length, 0);
      assert.equal(covered, paragraphs);
    }),
    RUNS,
  );
});
