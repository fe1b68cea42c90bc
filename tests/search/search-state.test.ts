import assert from "node:assert/strict";
import { test } from "node:test";

import { isIdle, readState, writeState } from "../../src/search/browser/search-state.js";

/** An address, and the same written anew: what says nothing is gone. */
const ADDRESSES = [
  ["", ""],
  ["?q=", ""],
  ["?q=++", ""],
  ["?q=abc", "?q=abc"],
  ["?kind=round&q=abc", "?q=abc&kind=round"],
  ["?q=abc&round=astana-14&year=&x=1", "?q=abc&round=astana-14"],
  ["?q=abc&sort=date", "?q=abc&sort=date"],
  ["?q=abc&sort=relevance", "?q=abc"],
  ["?q=abc&all=1", "?q=abc&all=1"],
  ["?q=abc&literal=1", "?q=abc&literal=1"],
  ["?literal=2&q=abc", "?q=abc"],
  ["?q=abc&all=1&n=30", "?q=abc&all=1"],
  ["?q=abc&n=30", "?q=abc&n=30"],
  ["?q=abc&n=3", "?q=abc"],
  ["?q=abc&n=1e9", "?q=abc"],
  ["?q=abc&n=-5", "?q=abc"],
  ["?from=2019-01&to=2019-12-10", "?from=2019-01&to=2019-12-10"],
  ["?from=2019-13&to=2019-1", ""],
  ["?from=2019-02-30&to=2019-02-29", ""],
  ["?from=2020-02-29&to=10.12.2019", "?from=2020-02-29"],
  ["?from=2019-00-10&to=2019-12-10T00:00", ""],
] as const;

for (const [address, written] of ADDRESSES) {
  test(`the address ${address} is written ${written}`, () => {
    assert.equal(writeState(readState(new URLSearchParams(address))), written);
  });
}

test("a query in Arabic comes back as it was", () => {
  const state = readState(new URLSearchParams("?q=" + encodeURIComponent("خفض & التصعيد")));
  assert.equal(readState(new URLSearchParams(writeState(state))).q, "خفض & التصعيد");
});

test("a text that was pasted makes no address that servers refuse", () => {
  const address = writeState(readState(new URLSearchParams({ q: "ب".repeat(10_000) })));
  assert.ok(address.length > 5_000 && address.length < 7_000, String(address.length));
});

for (const [address, idle] of [
  ["", true],
  ["?sort=date&all=1", true],
  ["?q=abc", false],
  ["?person=sergei-lavrov", false],
] as const) {
  test(`the address "${address}" ${idle ? "asks for nothing" : "asks for something"}`, () => {
    assert.equal(isIdle(readState(new URLSearchParams(address))), idle);
  });
}
