import assert from "node:assert/strict";
import { test } from "node:test";

import { archivedCopy, robustAttributes } from "../../src/site/archived-copy.js";

const URL = "https://outlet.example/خبر?id=7";
const WAYBACK = "https://web.archive.org/web";

const copies: [archived: string, day: string | null, original: string | null][] = [
  [`${WAYBACK}/20191212103000/${URL}`, "2019-12-12", URL],
  [`${WAYBACK}/20191212103000id_/${URL}`, "2019-12-12", URL],
  [`https://archive.example/all/20191212103000/${URL}`, "2019-12-12", URL],
  [`https://archive.today/2019.12.12-103000/${URL}`, "2019-12-12", URL],
  // An archive looks for the copy nearest to these: the day of the copy is another's.
  [`${WAYBACK}/2019/${URL}`, null, null],
  [`${WAYBACK}/20191212/${URL}`, null, null],
  [`${WAYBACK}/20190231103000/${URL}`, null, URL],
  ["https://perma.example/AB12-CD34", null, null],
  ["https://copies.example/20191212103000/page.html", null, null],
];
for (const [archived, day, original] of copies) {
  test(`a saved copy at ${archived}`, () => {
    assert.deepEqual(archivedCopy({ archived }), { url: archived, original, day });
  });
}

test("where the editor names the original, that is it", () => {
  const archived = `${WAYBACK}/20191212103000/http://outlet.example:80/other`;
  assert.equal(archivedCopy({ archived, url: URL })?.original, URL);
  assert.equal(archivedCopy({ url: URL }), null);
});

test("a Robust Link names page, copy and day; no day where it is not known", () => {
  const archived = `${WAYBACK}/20191212103000/${URL}`;
  assert.deepEqual(robustAttributes(archivedCopy({ archived })), {
    "data-originalurl": URL,
    "data-versionurl": archived,
    "data-versiondate": "2019-12-12",
  });
  const unknown = archivedCopy({ archived: "https://perma.example/AB12-CD34", url: URL });
  assert.deepEqual(Object.keys(robustAttributes(unknown)), ["data-originalurl", "data-versionurl"]);
});

test("a copy of nobody knows which page is no Robust Link", () => {
  assert.deepEqual(robustAttributes(archivedCopy({ archived: "https://perma.example/1" })), {});
  assert.deepEqual(robustAttributes(null), {});
});
