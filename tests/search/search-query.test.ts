import assert from "node:assert/strict";
import { test } from "node:test";

import { exactTerm, looseTerm, phraseTerm, readQuery } from "../../src/search/search-query.js";

/** A query; its loose term; its exact term, in which ٺ ends every form. */
const CASES = [
  ["بإدلب", "ادلب", "ادلبٺ"],
  ["  المعارضة   السورية ", "معارضا سوريا", "معارضاٺ سورياٺ"],
  ["جنيف ٧", "جنيف 7ٺ", "جنيفٺ 7ٺ"],
  ["في جنيف", "فيٺ جنيف", "فيٺ جنيفٺ"],
  ["دي مستورا", "ميستورا", "ميستوراٺ"],
  ["دي", "ديٺ", "ديٺ"],
  ["؟!", "", ""],
  ["", "", ""],
] as const;

for (const [query, loose, exact] of CASES) {
  test(`«${query}» is asked as «${loose}»`, () => {
    const { words, phrase } = readQuery(query);
    assert.equal(looseTerm(words), loose);
    assert.equal(exactTerm(words), exact);
    assert.equal(phrase, false);
  });
}

test("words in quotation marks are a phrase, name particles and all", () => {
  const query = readQuery("«دي ميستورا»");
  assert.equal(query.phrase, true);
  assert.equal(phraseTerm(query.words), '"ديٺ ميستوراٺ"');
});
