import assert from "node:assert/strict";
import { test } from "node:test";

import {
  confirmPages,
  type Candidate,
  type ConfirmedPages,
} from "../../src/search/browser/confirm-pages.js";
import type { PageFragment } from "../../src/search/browser/pagefind-client.js";

/** A page whose content is a word: «نعم» and «لا» are looked at, «حتما» needs no look. */
function candidates(words: readonly string[]) {
  const loaded: number[] = [];
  const pages = words.map((word, i) => ({
    id: `${word}-${String(i)}`,
    data: (): Promise<PageFragment> => {
      loaded.push(i);
      return Promise.resolve({ url: String(i), content: word, meta: [], locations: [] });
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
  /** Pages listed, known answers, candidates not looked at, candidates that are none, at the end. */
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
    what: "many and bad: to the end",
    words: times(300, "لا"),
    shown: 10,
    expected: [0, 0, 0, 300],
  },
  {
    what: "very many and bad: until it is in vain",
    words: times(500, "لا"),
    shown: 10,
    expected: [0, 0, 190, 310],
  },
  {
    what: "the last of many: found without being asked again",
    words: [...times(200, "لا"), "نعم"],
    shown: 10,
    expected: [1, 1, 0, 200],
  },
  {
    what: "all of them",
    words: times(100, "لا", "نعم"),
    shown: Infinity,
    expected: [100, 100, 0, 100],
  },
  {
    what: "what stands behind open ones",
    words: [...times(30, "لا"), "حتما"],
    shown: 10,
    expected: [1, 1, 0, 30],
  },
];

/** All parts of an answer, and the pages of all of them. */
async function confirmed(pages: readonly Candidate[], shown: number) {
  const parts: ConfirmedPages[] = [];
  for await (const part of confirmPages(pages, [CHECK], shown)) parts.push(part);
  const last = parts.at(-1);
  if (last === undefined) throw new Error("there is no answer without a part");
  return { parts, last, urls: parts.flatMap((part) => part.pages.map(({ url }) => url)) };
}

for (const { what, words, shown, expected } of CASES) {
  test(`${what}: ${String(words.length)} candidates, ${String(shown)} shown`, async () => {
    const { parts, last, urls } = await confirmed(candidates(words).pages, shown);
    assert.deepEqual([urls.length, last.total, last.unchecked, last.rejected.size], expected);
    assert.deepEqual(
      parts.map(({ isLast }) => isLast),
      parts.map((part) => part === last),
    );
  });
}

test("answers keep the order of the candidates", async () => {
  const { pages } = candidates(["حتما", "لا", "نعم", "حتما"]);
  assert.deepEqual((await confirmed(pages, 10)).urls, ["0", "2", "3"]);
});

test("pages that nobody asks to see are not loaded", async () => {
  const { pages, loaded } = candidates(times(500, "نعم"));
  await confirmed(pages, 10);
  assert.equal(new Set(loaded).size, 10);
});

test("the first page is handed on before the second has come", async () => {
  const { pages } = candidates(["حتما"]);
  const never = { id: "حتما-1", data: () => new Promise<PageFragment>(() => undefined) };
  const first = await confirmPages([...pages, never], [CHECK], 10).next();
  assert.deepEqual(
    first.value?.pages.map(({ url }) => url),
    ["0"],
  );
});

test("a long look tells how far it has come", async () => {
  const { parts } = await confirmed(candidates(times(100, "لا")).pages, 10);
  const left = parts.map(({ unchecked }) => unchecked);
  assert.deepEqual(left, [100, 90, 70, 30, 0]);
});

test("a page that cannot be loaded is an error of the whole", async () => {
  const broken = { id: "حتما", data: () => Promise.reject(new Error("gone")) };
  await assert.rejects(confirmed([broken, broken], 10), /gone/);
});
