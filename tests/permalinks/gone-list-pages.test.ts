import assert from "node:assert/strict";
import { test } from "node:test";

import { goneListPages } from "../../src/permalinks/gone-list-pages.js";

const PAGES = new Set([
  "/articles/",
  "/statements/",
  "/statements/speakers/",
  "/statements/years/",
]);
const KEPT = "/statements/years/2019/";

const cases: [published: string, to: string | undefined][] = [
  ["/articles/page/7/", "/articles/"],
  ["/statements/page/2/", "/statements/"],
  ["/statements/speakers/somebody/", "/statements/speakers/"],
  ["/statements/speakers/somebody/page/2/", "/statements/speakers/"],
  [`${KEPT}page/2/`, KEPT],
  // Its own list is gone as well, or it is no list.
  ["/statements/rounds/astana-1/", undefined],
  ["/people/somebody/", undefined],
  // Nothing is gone.
  [KEPT, undefined],
];
for (const [published, to] of cases) {
  test(`${published} leads ${to === undefined ? "nowhere by rule" : `to ${to}`}`, () => {
    const lock = { entries: new Map([[published, { kind: "page" as const }]]) };
    const found = goneListPages(lock, new Set([...PAGES, KEPT]), []);
    assert.deepEqual(
      found.map((redirect) => redirect.to),
      to === undefined ? [] : [to],
    );
  });
}

test("what editors say comes first, and without a lock nothing is promised", () => {
  const from = "/articles/page/7/";
  const lock = { entries: new Map([[from, { kind: "page" as const }]]) };
  assert.deepEqual(goneListPages(lock, PAGES, [{ from, to: "/articles/" }]), []);
  assert.deepEqual(goneListPages(null, PAGES, []), []);
});

const moves: [list: string, from: string, to: string, leads: string][] = [
  ["/statements/speakers/old/", "/people/old/", "/people/new/", "/statements/speakers/new/"],
  ["/statements/speakers/old/page/2/", "/people/old/", "/people/new/", "/statements/speakers/new/"],
  [
    "/statements/speakers/old/",
    "/delegations/old/",
    "/delegations/new/",
    "/statements/speakers/new/",
  ],
  ["/statements/rounds/old/", "/rounds/old/", "/rounds/new/", "/statements/rounds/new/"],
  // Of the new one nothing is quoted, or it is another kind of thing.
  ["/statements/speakers/old/", "/people/old/", "/people/silent/", "/statements/speakers/"],
  ["/statements/speakers/old/", "/people/old/", "/delegations/new/", "/statements/speakers/"],
];
for (const [list, from, to, leads] of moves) {
  test(`when ${from} leads to ${to}, ${list} leads to ${leads}`, () => {
    const lock = { entries: new Map([[list, { kind: "page" as const }]]) };
    const pages = new Set([...PAGES, "/statements/speakers/new/", "/statements/rounds/new/"]);
    const found = goneListPages(lock, pages, [{ from, to }]);
    assert.deepEqual(
      found.map((redirect) => redirect.to),
      [leads],
    );
  });
}

test("the data files that stood beside a gone list are kept, and no others", () => {
  const from = "/statements/years/2011/";
  const entries = new Map([[from, { kind: "page" as const, files: ["index.json"] }]]);
  assert.deepEqual(goneListPages({ entries }, PAGES, [])[0]?.files, ["index.json"]);
});
