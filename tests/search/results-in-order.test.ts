import assert from "node:assert/strict";
import { test } from "node:test";

import { excerptOf, markWords } from "../../src/search/browser/marked-words.js";
import { rankPages } from "../../src/search/browser/rank-pages.js";

const found = (ids: string) => [...ids].map((id) => ({ id }));

/** All results; named; whole words; and the order they come in. */
const ORDERS = [
  ["abc", "", "", "abc"],
  ["abc", "", "cb", "cba"],
  ["abcd", "c", "bdc", "cbda"],
  ["abcd", "a", "b", "abcd"],
  ["ab", "x", "zb", "ba"],
] as const;

for (const [all, named, whole, expected] of ORDERS) {
  test(`${all} with ${named}/${whole} comes as ${expected}`, () => {
    const ordered = rankPages(found(all), {
      named: [...named],
      whole: found(whole),
      ofWord: [],
      exactWords: () => 0,
      alike: [],
    });
    assert.equal(ordered.map(({ id }) => id).join(""), expected);
  });
}

test("pages with whole words come by place, then nearness, then spelling, then relevance", () => {
  const ordered = rankPages(found("abcdef"), {
    named: [],
    whole: found("abcdef"),
    ofWord: [
      [
        { id: "a", words: [1] },
        { id: "b", words: [1] },
        { id: "c", words: [1] },
        { id: "d", words: [1] },
        { id: "e", words: [1], matchedMetaFields: ["title"] },
        { id: "f", words: [90], matchedMetaFields: ["title"] },
      ],
      [
        { id: "a", words: [90] },
        { id: "b", words: [2] },
        { id: "c", words: [4] },
        { id: "d", words: [2] },
        { id: "e", words: [90], matchedMetaFields: ["lead"] },
        { id: "f", words: [1], matchedMetaFields: ["title"] },
      ],
    ],
    exactWords: (id) => (id === "d" ? 2 : 1),
    alike: [],
  });
  assert.equal(ordered.map(({ id }) => id).join(""), "fedbca");
});

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

test("the beginning is shown where it is asked for, with the words marked in it", () => {
  const { pieces, cutBefore } = excerptOf(words, new Set([2, 80, 81, 82]), true);
  assert.equal(cutBefore, false);
  assert.deepEqual(
    pieces.filter(({ isMatch }) => isMatch).map(({ text }) => text),
    ["2"],
  );
});
