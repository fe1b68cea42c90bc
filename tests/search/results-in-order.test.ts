import assert from "node:assert/strict";
import { test } from "node:test";

import { closestFirst } from "../../src/search/browser/closest-first.js";
import { excerptOf, markWords } from "../../src/search/browser/marked-words.js";

const found = (ids: string) => [...ids].map((id) => ({ id }));

/** All results; named; side by side; whole words; and the order they come in. */
const ORDERS = [
  ["abc", "", "", "", "abc"],
  ["abc", "", "", "cb", "cba"],
  ["abcd", "", "d", "bd", "dbac"],
  ["abcd", "c", "d", "bdc", "cdba"],
  ["abcd", "a", "", "b", "abcd"],
  ["ab", "x", "y", "zb", "ba"],
] as const;

for (const [loose, named, sideBySide, whole, expected] of ORDERS) {
  test(`${loose} with ${named}/${sideBySide}/${whole} comes as ${expected}`, () => {
    const ordered = closestFirst(found(loose), {
      named: [...named],
      sideBySide: found(sideBySide),
      whole: found(whole),
      alike: [],
    });
    assert.equal(ordered.map(({ id }) => id).join(""), expected);
  });
}

test("marked words side by side are one piece", () => {
  assert.deepEqual(markWords(["قال", "بشار", "الجعفري", "أمس"], new Set([1, 2])), [
    { text: "قال", isMatch: false },
    { text: "بشار الجعفري", isMatch: true },
    { text: "أمس", isMatch: false },
  ]);
});

const words = Array.from({ length: 100 }, (_, i) => String(i));

/** Positions of matches; first and last word of the excerpt. */
const EXCERPTS: [matches: number[], first: string, last: string][] = [
  [[], "0", "35"],
  [[3], "0", "35"],
  [[50], "44", "79"],
  [[99], "64", "99"],
  [[2, 50, 60, 70], "44", "79"],
  [[10, 90], "4", "39"],
];

for (const [matches, first, last] of EXCERPTS) {
  test(`an excerpt of matches at ${matches.join(" ")} goes from ${first} to ${last}`, () => {
    const { pieces, cutBefore, cutAfter } = excerptOf(words, new Set(matches));
    const shown = pieces.map(({ text }) => text).join(" ");
    assert.deepEqual(shown.split(" "), words.slice(Number(first), Number(last) + 1));
    assert.equal(cutBefore, first !== "0");
    assert.equal(cutAfter, last !== "99");
    for (const { text, isMatch } of pieces) {
      if (isMatch) assert.ok(text.split(" ").every((word) => matches.includes(Number(word))));
    }
  });
}
