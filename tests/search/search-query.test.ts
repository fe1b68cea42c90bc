import assert from "node:assert/strict";
import { test } from "node:test";

import {
  beginningTerm,
  classTerm,
  exactTerm,
  phraseTerm,
  readQuery,
} from "../../src/search/search-query.js";

/** The break that index words have behind stem and ending, as a sign that can be read. */
const legible = (term: string): string => term.replaceAll("א", "|");

/** A query; how the words are asked for that it means; their classes; words that begin so. */
const CASES = [
  ["بإدلب", "ادلب||", "ادلب|", "ادلب"],
  ["  المعارضة   السورية ", "معارضا|| سوريا||", "معارضا| سوريا|", "معارضا سوريا"],
  ["والمعارضين", "معارض|ين|", "معارض|", "معارض|ين"],
  ["جنيف ٧", "جنيف|| 7||", "جنيف| 7|", "جنيف 7|"],
  ["الجولة السابعة من جنيف", "جولا|| 7|| جنيف||", "جولا| 7| جنيف|", "جولا 7| جنيف"],
  ["الجولة الـ7", "جولا|| 7||", "جولا| 7|", "جولا 7|"],
  ["الجولة الـ 14", "جولا|| 14||", "جولا| 14|", "جولا 14|"],
  ["أستانا-14", "استانا|| 14||", "استانا| 14|", "استانا 14|"],
  ["geneva 7", "geneva|| 7||", "geneva| 7|", "geneva 7|"],
  ["تشرين الأول 2019", "اكتوبر|| 2019||", "اكتوبر| 2019|", "اكتوبر 2019|"],
  ["أكتوبر", "اكتوبر||", "اكتوبر|", "اكتوبر"],
  ["في جنيف", "جنيف||", "جنيف|", "جنيف"],
  ["في", "في||", "في|", "في|"],
  ["جنيف جنيف", "جنيف||", "جنيف|", "جنيف"],
  ["دي مستورا", "ميستورا||", "ميستورا|", "ميستورا"],
  ["دي", "دي||", "دي|", "دي|"],
  ["؟!", "", "", ""],
  ["-", "", "", ""],
  ["", "", "", ""],
] as const;

for (const [query, exact, ofClass, beginning] of CASES) {
  test(`«${query}» is asked as «${ofClass}»`, () => {
    const { words, phrases, excluded } = readQuery(query);
    const forms = words.map(({ form }) => form);
    assert.equal(legible(exactTerm(forms)), exact);
    assert.equal(legible(classTerm(forms)), ofClass);
    assert.equal(legible(beginningTerm(forms)), beginning);
    assert.deepEqual([phrases, excluded], [[], []]);
  });
}

for (const query of ["«دي ميستورا»", '"دي ميستورا"', "“دي ميستورا”"]) {
  test(`${query} is a phrase, name particles and all`, () => {
    const { words, phrases } = readQuery(query);
    assert.deepEqual(words, []);
    assert.equal(phrases[0]?.printed, "دي ميستورا");
    const term = phraseTerm(phrases[0].words.map(({ form }) => form));
    assert.equal(legible(term), '"دي|| ميستورا||"');
  });
}

test("words, phrases and excluded words stand in one query", () => {
  const { words, phrases, excluded } = readQuery('إدلب "خفض التصعيد" -لتركيا');
  assert.deepEqual(
    [words, phrases.flatMap((phrase) => phrase.words), excluded].map((list) =>
      list.map(({ form }) => form),
    ),
    [["ادلب"], ["خفض", "تصعيد"], ["تركيا"]],
  );
});

/** A query, and the phrases that a page must not have; nothing of it is asked for. */
const EXCLUDED_PHRASES = [
  ['-"خفض التصعيد"', ["خفض التصعيد"]],
  ["–«خفض التصعيد»", ["خفض التصعيد"]],
  ["-«؟»", []],
] as const;

for (const [query, phrases] of EXCLUDED_PHRASES) {
  test(`${query} leaves out ${phrases.length === 0 ? "nothing" : "a phrase"}`, () => {
    const read = readQuery(query);
    assert.deepEqual(
      read.excludedPhrases.map(({ printed }) => printed),
      phrases,
    );
    assert.deepEqual([read.words, read.phrases, read.excluded], [[], [], []]);
  });
}

test("a hyphen before a quotation is a minus only behind a space", () => {
  const read = readQuery('إدلب-"خفض التصعيد"');
  assert.equal(read.phrases.length, 1);
  assert.deepEqual(read.excludedPhrases, []);
});

test("a word knows its own letters, and a number read out of words has none", () => {
  assert.deepEqual(
    readQuery("وبأستانة الجولة السابعة ‏١٤").words.map(({ spelling }) => spelling),
    ["أستانة", "جولة", null, null],
  );
});

test("a plural also asks for its singular, and another spelling for the usual one", () => {
  const { words } = readQuery("الوفود والفصائل");
  assert.deepEqual(
    words.map(({ form, broad }) => [form, broad]),
    [
      ["وفود", "وفد"],
      ["فصايل", "فصيل"],
    ],
  );
  const spellings = new Map([["جعفرلي", "جعفري"]]);
  assert.equal(readQuery("الجعفرلي", { spellings, glued: new Map() }).words[0]?.broad, "جعفري");
});

test("a pasted text asks for its first words alone", () => {
  const text = Array.from({ length: 500 }, (_, i) => `كلمة${String(i)}`).join(" ");
  assert.ok(readQuery(text).words.length <= 24);
  assert.ok(readQuery("ب".repeat(10_000)).words.every(({ form }) => form.length <= 2_000));
});
