import assert from "node:assert/strict";
import { after, test } from "node:test";

import type { Redirect } from "../../src/permalinks/list-redirects.js";
import type { PresentPage } from "../../src/permalinks/present-pages.js";
import { writeRedirects } from "../../src/permalinks/write-redirects.js";
import { realDisk } from "../../src/publish/real-disk.js";
import { filesOf, tempFolder } from "../support/temp-folder.js";

const temp = tempFolder();
after(() => {
  temp.remove();
});
const site = { baseUrl: "https://jawlat.example", pathPrefix: "/" };
const FILES = ["cite.bib", "index.json"];

test("beside an old address stand the data files that were promised there, as they are now", async () => {
  const folder = temp.path("site");
  for (const name of ["index.html", ...FILES]) temp.write({ [`site/people/new/${name}`]: name });
  const page: PresentPage = { kind: "person", hash: null, fragments: new Set(), files: FILES };
  const redirect = (from: string, files: Redirect["files"]): Redirect => {
    const rest = { since: null, why: "", basis: "rule", at: null } as const;
    return { from, to: "/people/new/", files, ...rest };
  };
  const redirects = [
    redirect("/people/old/", null),
    redirect("/short/", []),
    redirect("/list/", ["index.json", "feed.xml"]),
  ];
  await writeRedirects(folder, redirects, new Map([["/people/new/", page]]), site, realDisk("/"));
  const written = [...filesOf(folder).keys()].filter((name) => !name.startsWith("people/new/"));
  assert.deepEqual(written, [
    "_redirects",
    "list/index.html",
    "list/index.json",
    "people/old/cite.bib",
    "people/old/index.html",
    "people/old/index.json",
    "short/index.html",
  ]);
});
