import assert from "node:assert/strict";
import { test } from "node:test";

import { exactTerm, looseTerm, phraseTerm, readQuery } from "../../src/search/search-query.js";

/** A query; its loose term; its exact term, in which ٺ ends every form. */
const CASES = [
  ["بإدلب", "ادلب", "ادلبٺ"],
  ["  المعارضة   السورية ", "معارضا سوريا", "معارضاٺ سورياٺ"],
  ["جنيف ٧", "جنيف 7ٺ", "جنيفٺ 7ٺ"],
  ["الجولة السابعة من محادثات جنيف", "جولا 7ٺ محادثات جنيف", "جولاٺ 7ٺ محادثاتٺ جنيفٺ"],
  ["الجولة الـ7", "جولا 7ٺ", "جولاٺ 7ٺ"],
  ["الجولة الـ 14", "جولا 14ٺ", "جولاٺ 14ٺ"],
  ["أستانا-14", "استانا 14ٺ", "استاناٺ 14ٺ"],
  ["تشرين الأول 2019", "اكتوبر 2019ٺ", "اكتوبرٺ 2019ٺ"],
  ["أكتوبر", "اكتوبر", "اكتوبرٺ"],
  ["في جنيف", "جنيف", "جنيفٺ"],
  ["في", "فيٺ", "فيٺ"],
  ["جنيف جنيف", "جنيف", "جنيفٺ"],
  ["دي مستورا", "ميستورا", "ميستوراٺ"],
  ["دي", "ديٺ", "ديٺ"],
  ["؟!", "", ""],
  ["-", "", ""],
  ["", "", ""],
] as const;

for (const [query, loose, exact] of CASES) {
  test(`«${query}» is asked as «${loose}»`, () => {
    const { words, phrases, excluded } = readQuery(query);
    const forms = words.map(({ form }) => form);
    assert.equal(looseTerm(forms), loose);
    assert.equal(exactTerm(forms), exact);
    assert.deepEqual([phrases, excluded], [[], []]);
  });
}

for (const query of ["«دي ميستورا»", '"دي ميستورا"', "“دي ميستورا”"]) {
  test(`${query} is a phrase, name particles and all`, () => {
    const { words, phrases } = readQuery(query);
    assert.deepEqual(words, []);
    assert.equal(phrases[0]?.printed, "دي ميستورا");
    assert.equal(phraseTerm(phrases[0].words.map(({ form }) => form)), '"ديٺ ميستوراٺ"');
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
