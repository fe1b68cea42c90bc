import assert from "node:assert/strict";
import { test } from "node:test";

import { robotsText, sitemap } from "../../src/site/sitemap.js";
import { escapeXml } from "../../src/site/xml.js";
import { emptyArchive, fixtureArchive } from "./fixture-archive.js";

const site = { baseUrl: "https://jawlat.example", pathPrefix: "/archive/" };

test("sitemap names every page of content once, with the day of its last change where known", () => {
  const text = sitemap(fixtureArchive(), site, new Map([["/articles/full/", "2026-02-03"]]));
  const addresses = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
  assert.equal(new Set(addresses).size, addresses.length);
  assert.deepEqual(
    addresses.filter((address) => address?.endsWith("/") !== true),
    [],
    "pages alone: no feed, no table, no record",
  );
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

test("robotsText names the sitemap where the site stands, and under a prefix where robots look", () => {
  const rules = "User-agent: *\nAllow: /\n\nSitemap: https://jawlat.example";
  const atRoot = { baseUrl: "https://jawlat.example", pathPrefix: "/" };
  assert.equal(robotsText(atRoot), `${rules}/sitemap.xml\n`);
  assert.equal(
    robotsText(site),
    "# Robots read https://jawlat.example/robots.txt alone. Put the line of the sitemap there.\n" +
      `${rules}/archive/sitemap.xml\n`,
  );
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
