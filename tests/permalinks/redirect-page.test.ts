import assert from "node:assert/strict";
import { test } from "node:test";

import type { Redirect } from "../../src/permalinks/list-redirects.js";
import { redirectPage } from "../../src/permalinks/redirect-page.js";
import { redirectsFile } from "../../src/permalinks/redirects-file.js";
import { printHtml } from "../../src/site/print-page.js";
import { htmlFaults } from "../support/html-faults.js";

const site = { baseUrl: "https://jawlat.example", pathPrefix: "/archive/" };

test("the page at an old address leads on in three ways, without a script", async () => {
  const html = printHtml(redirectPage("/rounds/astana-14/#top", site));
  assert.match(html, /<html lang="ar" dir="rtl">/);
  assert.match(
    html,
    /<meta http-equiv="refresh" content="0; url=\/archive\/rounds\/astana-14\/#top">/,
  );
  assert.match(
    html,
    /<link rel="canonical" href="https:\/\/jawlat\.example\/archive\/rounds\/astana-14\/">/,
  );
  assert.match(html, /<a href="\/archive\/rounds\/astana-14\/#top"><bdi dir="ltr" lang="en">/);
  assert.match(html, /<meta name="robots" content="noindex">/);
  assert.match(html, /<meta http-equiv="Content-Security-Policy" content="default-src /);
  assert.doesNotMatch(html, /<script/);
  assert.deepEqual(await htmlFaults(html), []);
});

const redirect = (from: string, to: string): Redirect => {
  return { from, to, since: null, why: "", basis: "rule", files: [], at: null };
};

test("_redirects has a line for each page, percent-encoded and under the prefix", () => {
  const lines = redirectsFile(
    [
      redirect("/جولات/أستانا-14/", "/rounds/astana-14/"),
      redirect("/articles/a/#s3", "/articles/a/#s2"),
      redirect("/people/old/", "/people/new/#statements"),
    ],
    site,
  );
  assert.equal(
    lines,
    "/archive/%D8%AC%D9%88%D9%84%D8%A7%D8%AA/%D8%A3%D8%B3%D8%AA%D8%A7%D9%86%D8%A7-14/ /archive/rounds/astana-14/ 301\n" +
      "/archive/people/old/ /archive/people/new/#statements 301\n",
  );
});
