import assert from "node:assert/strict";
import { test } from "node:test";

import { compareArabic } from "../../src/site/compare-arabic.js";
import { listPages } from "../../src/site/list-pages.js";
import { intervalOf, roundsByYear } from "../../src/site/round-dates.js";

const numbers = (length: number) => Array.from({ length }, (_, n) => n);

const sizes = [
  { items: 0, pages: [0] },
  { items: 5, pages: [5] },
  { items: 6, pages: [4, 2] },
  { items: 8, pages: [4, 4] },
] as const;
for (const { items, pages } of sizes) {
  test(`listPages puts ${String(items)} items on pages of ${pages.join(", ")}`, () => {
    const list = listPages("/articles/", numbers(items), 4, 5);
    assert.deepEqual(
      list.map((page) => page.items.length),
      pages,
    );
    assert.deepEqual(
      list.flatMap((page) => page.items),
      numbers(items),
    );
  });
}

test("listPages gives pages addresses that no article can have", () => {
  const addresses = listPages("/articles/", numbers(3), 1).map(({ address }) => address);
  assert.deepEqual(addresses, ["/articles/", "/articles/page/2/", "/articles/page/3/"]);
});

test("compareArabic follows the alphabet: alef's forms, the article and the marks do not count", () => {
  const names = ["يان إيغلاند", "الجعفري", "أحمد طعمة", "آدم", "ألكسندر", "جابري", "إبراهيم"];
  const sorted = ["إبراهيم", "أحمد طعمة", "آدم", "ألكسندر", "جابري", "الجعفري", "يان إيغلاند"];
  assert.deepEqual([...names].sort(compareArabic), sorted);
});

const round = (id: string, start: string, end = start) => ({ round: { id, start, end } });

test("intervalOf is one day or a stretch of days", () => {
  assert.equal(intervalOf({ start: "2012-06-30", end: "2012-06-30" }), "2012-06-30");
  assert.equal(intervalOf({ start: "2017-01-23", end: "2017-01-24" }), "2017-01-23/2017-01-24");
});

test("roundsByYear keeps the order in each year", () => {
  const entries = [round("a", "2016-01-01"), round("b", "2017-01-01"), round("c", "2016-05-01")];
  assert.deepEqual(
    roundsByYear(entries).map(([year, of]) => [year, of.map((entry) => entry.round.id)]),
    [
      ["2016", ["a", "c"]],
      ["2017", ["b"]],
    ],
  );
});
