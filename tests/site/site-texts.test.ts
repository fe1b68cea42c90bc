import assert from "node:assert/strict";
import { test } from "node:test";

import { h } from "hastscript";

import { atomFeed } from "../../src/site/feed.js";
import { robotsText, sitemap } from "../../src/site/sitemap.js";
import { escapeXml } from "../../src/site/xml.js";
import { articleOf, emptyArchive, fixtureArchive } from "./fixture-archive.js";

const site = { baseUrl: "https://jawlat.example", pathPrefix: "/archive/" };

const dated = (slug: string, value: string) =>
  articleOf({ slug, title: `<${slug}>`, published: { value, basis: "text", evidence: [] } }, [
    h("p", "أول & ثان."),
  ]);

test("atomFeed is as new as its newest article, whatever the clock says", () => {
  const feed = atomFeed([dated("b", "2019-12"), dated("a", "2017-07-14/2017-07-15")], site);
  assert.ok(feed.includes("<updated>2019-12-01T00:00:00Z</updated>\n<author>"));
  assert.ok(feed.includes("<id>https://jawlat.example/archive/articles/a/</id>"));
  assert.ok(feed.includes("<title>&lt;a&gt;</title>"));
  assert.ok(feed.includes("<updated>2017-07-14T00:00:00Z</updated>"));
  assert.ok(feed.includes("<summary>أول &amp; ثان.</summary>"));
});

test("atomFeed of no articles is dated to the epoch", () => {
  assert.ok(atomFeed([], site).includes("<updated>1970-01-01T00:00:00Z</updated>"));
});

test("atomFeed holds the newest fifty", () => {
  const articles = Array.from({ length: 60 }, (_, n) => dated(`a${String(n)}`, "2019-01-01"));
  assert.equal(atomFeed(articles, site).split("<entry>").length - 1, 50);
});

test("sitemap names every page of content once, with the day of its last change where known", () => {
  const text = sitemap(fixtureArchive(), site, new Map([["/articles/full/", "2026-02-03"]]));
  const addresses = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
  assert.equal(new Set(addresses).size, addresses.length);
  assert.ok(
    text.includes(
      "<loc>https://jawlat.example/archive/articles/full/</loc><lastmod>2026-02-03</lastmod>",
    ),
  );
  assert.ok(text.includes("<loc>https://jawlat.example/archive/rounds/astana-14/</loc></url>"));
  assert.ok(!text.includes("404"));
});

test("sitemap of an empty archive still has the fixed pages", () => {
  assert.ok(
    sitemap(emptyArchive(), site, new Map()).includes("<loc>https://jawlat.example/archive/</loc>"),
  );
});

test("robotsText names the sitemap where the site stands", () => {
  const expected =
    "User-agent: *\nAllow: /\n\nSitemap: https://jawlat.example/archive/sitemap.xml\n";
  assert.equal(robotsText(site), expected);
});

const escapes = [
  ['<a href="x">&', "&lt;a href=&quot;x&quot;&gt;&amp;"],
  ["قبل\u0000\u0008\uFFFEبعد", "قبلبعد"],
  ["نصف \uD83D زوج", "نصف  زوج"],
  ["زوج \u{1F54A} كامل", "زوج \u{1F54A} كامل"],
] as const;
for (const [text, expected] of escapes) {
  test(`escapeXml(${JSON.stringify(text)})`, () => assert.equal(escapeXml(text), expected));
}
