import assert from "node:assert/strict";
import { test } from "node:test";

import { confirmPages } from "../../src/search/browser/confirm-pages.js";
import type { PageFragment } from "../../src/search/browser/pagefind-client.js";

/** A page whose content is a word: «نعم» and «لا» are looked at, «حتما» needs no look. */
function candidates(words: readonly string[]) {
  const loaded: number[] = [];
  const pages = words.map((word, i) => ({
    id: `${word}-${String(i)}`,
    data: (): Promise<PageFragment> => {
      loaded.push(i);
      return Promise.resolve({ url: String(i), content: word, meta: {}, locations: [] });
    },
  }));
  return { pages, loaded };
}

const CHECK = {
  concerns: (id: string) => !id.startsWith("حتما"),
  holds: ({ content }: PageFragment) => content === "نعم",
};

const times = (count: number, ...words: string[]) =>
  Array.from({ length: count }, () => words).flat();

interface Case {
  what: string;
  words: string[];
  shown: number;
  /** Pages listed, known answers, candidates not looked at, candidates that are none. */
  expected: [pages: number, total: number, unchecked: number, rejected: number];
}

const CASES: Case[] = [
  { what: "nothing", words: [], shown: 10, expected: [0, 0, 0, 0] },
  { what: "none open", words: times(30, "حتما"), shown: 10, expected: [10, 30, 0, 0] },
  {
    what: "few: all are looked at",
    words: times(12, "نعم", "لا"),
    shown: 10,
    expected: [10, 12, 0, 12],
  },
  { what: "many: until enough", words: times(40, "نعم"), shown: 10, expected: [10, 10, 30, 0] },
  {
    what: "many and bad: to the bound",
    words: times(40, "لا"),
    shown: 10,
    expected: [0, 0, 15, 25],
  },
  { what: "the next ten go on", words: times(40, "لا"), shown: 20, expected: [0, 0, 0, 40] },
  {
    what: "all of them",
    words: times(100, "لا", "نعم"),
    shown: Infinity,
    expected: [100, 100, 0, 100],
  },
  {
    what: "what stands behind an open one waits",
    words: [...times(30, "لا"), "حتما"],
    shown: 10,
    expected: [0, 1, 5, 25],
  },
];

for (const { what, words, shown, expected } of CASES) {
  test(`${what}: ${String(words.length)} candidates, ${String(shown)} shown`, async () => {
    const { pages, total, unchecked, rejected } = await confirmPages(
      candidates(words).pages,
      [CHECK],
      shown,
    );
    assert.deepEqual([pages.length, total, unchecked, rejected], expected);
  });
}

test("answers keep the order of the candidates", async () => {
  const { pages } = candidates(["حتما", "لا", "نعم", "حتما"]);
  const confirmed = await confirmPages(pages, [CHECK], 10);
  assert.deepEqual(
    confirmed.pages.map(({ url }) => url),
    ["0", "2", "3"],
  );
});

test("pages that nobody asks to see are not loaded", async () => {
  const { pages, loaded } = candidates(times(500, "نعم"));
  await confirmPages(pages, [CHECK], 10);
  assert.equal(new Set(loaded).size, 10);
});
