import assert from "node:assert/strict";
import { test } from "node:test";

import { registryQuotes } from "../../src/archive/registry-quotes.js";

const KEPT = "نريد حلاً سياسياً.";

for (const [printed, isShown, why] of [
  ["لا عودة إلى الوراء", true, "other words"],
  ["نريد حلاً سياسياً", false, "the same without its full stop"],
  ["نريد حلا سياسيا", false, "the same without marks"],
  ["إننا نريد حلاً سياسياً، لا غير", false, "a longer part of the same speech"],
  ["نريد حلاً", true, "a shorter part"],
  ["نريد حلاً سياسياً\u064b", false, "marks printed twice"],
] as const) {
  test(`a quotation of the registry is ${isShown ? "shown" : "left out"} beside ${why}`, () => {
    const quote = { speaker: "ahmad-tomeh", text: KEPT, source: "https://paper.example/1" };
    const statements = [{ speaker: "ahmad-tomeh", text: printed }];
    const shown = registryQuotes({ round: { quotes: [quote] }, statements });
    assert.deepEqual(shown, isShown ? [{ number: 1, quote }] : []);
  });
}

test("a quotation of the registry is shown beside an article that does not tell who says it", () => {
  const quote = { speaker: "ahmad-tomeh", text: KEPT, source: "https://paper.example/1" };
  const statements = [{ speaker: null, text: KEPT }];
  assert.equal(registryQuotes({ round: { quotes: [quote] }, statements }).length, 1);
});
