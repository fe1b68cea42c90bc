import assert from "node:assert/strict";
import { test } from "node:test";

import { STRIP_WIDTH, stripOf, type Strip } from "../../src/pictures/strip.js";
import type { Article } from "../../src/archive/archive.js";
import type { Round } from "../../src/registry/schema.js";
import { archiveOf, articlesAbout, roundOf } from "./picture-archive.js";

function strip(rounds: readonly Round[], articles: readonly Article[] = []): Strip {
  const drawn = stripOf(archiveOf(rounds, articles).rounds);
  assert.ok(drawn !== null);
  return drawn;
}

const markOf = ({ marks }: Strip, id: string) => {
  const mark = marks.find(({ entry }) => entry.round.id === id);
  assert.ok(mark !== undefined);
  return mark;
};

test("stripOf draws later rounds further left, Astana above the axis and Geneva below", () => {
  const drawn = strip([
    roundOf("astana-2", "astana", "2017-02-15"),
    roundOf("geneva-1", "geneva", "2012-06-30"),
    roundOf("astana-1", "astana", "2017-01-23"),
  ]);
  assert.deepEqual(
    drawn.marks.map(({ entry }) => entry.round.id),
    ["geneva-1", "astana-1", "astana-2"],
  );
  const [first, second, third] = drawn.marks.map(({ x }) => x);
  assert.ok((first ?? 0) > (second ?? 0) && (second ?? 0) > (third ?? 0));
  assert.ok(markOf(drawn, "astana-1").y < drawn.axis.from);
  assert.ok(markOf(drawn, "geneva-1").y > drawn.axis.to);
  assert.equal(drawn.years.length, 6);
});

test("stripOf gives a mark more area the more articles its round has", () => {
  const rounds = ["astana-1", "astana-2", "astana-3"].map((id, n) =>
    roundOf(id, "astana", `201${7 + n}-01-01`),
  );
  const drawn = strip(rounds, [...articlesAbout("astana-2", 4), ...articlesAbout("astana-3", 40)]);
  const areas = rounds.map(({ id }) => markOf(drawn, id).area);
  assert.ok((areas[0] ?? 0) < (areas[1] ?? 0) && (areas[1] ?? 0) < (areas[2] ?? 0));
});

const crowds = [
  { name: "two rounds of one day", count: 2, cell: 44 },
  { name: "60 rounds of one day", count: 60, cell: 10 },
];
for (const { name, count, cell } of crowds) {
  test(`stripOf keeps ${name} apart and inside the picture`, () => {
    const rounds = Array.from({ length: count }, (_, n) =>
      roundOf(`astana-${n + 1}`, "astana", "2017-01-23"),
    );
    const drawn = strip(rounds);
    assert.equal(drawn.cell, cell);
    const places = drawn.marks.map(({ y }) => y).sort((a, b) => a - b);
    assert.equal(places.length, count);
    for (const [n, y] of places.entries()) {
      assert.ok(y > 0 && y < drawn.height);
      if (n > 0) assert.ok(y - (places[n - 1] ?? 0) >= cell);
    }
    assert.ok(drawn.height < 900);
  });
}

test("stripOf keeps marks inside the picture's width", () => {
  const drawn = strip([
    roundOf("geneva-1", "geneva", "2012-01-01"),
    roundOf("astana-1", "astana", "2017-12-31", { end: "2018-01-03" }),
  ]);
  for (const { x } of drawn.marks) {
    assert.ok(x - drawn.cell / 2 >= 0 && x + drawn.cell / 2 <= STRIP_WIDTH);
  }
});

test("stripOf marks a round of several days on the axis as long as it was", () => {
  const drawn = strip([roundOf("geneva-1", "geneva", "2014-01-01", { end: "2014-07-02" })]);
  const { days } = markOf(drawn, "geneva-1");
  const [year] = drawn.years;
  assert.ok(year !== undefined);
  const part = (days.from - days.to) / (year.from - year.to);
  assert.ok(Math.abs(part - 0.5) < 0.01);
});

test("stripOf of no rounds is none", () => assert.equal(stripOf([]), null));
