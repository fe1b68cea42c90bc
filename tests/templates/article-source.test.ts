import assert from "node:assert/strict";
import { test } from "node:test";

import { buildArchive } from "../../src/archive/build-archive.js";
import { indexArchive } from "../../src/site/archive-index.js";
import { printHtml } from "../../src/site/print-page.js";
import type { FrontMatter } from "../../src/source/front-matter.js";
import { ArticlePage } from "../../templates/pages/article-page.js";
import { fullArticle, REGISTRY } from "../site/fixture-archive.js";
import { htmlFaults } from "../support/html-faults.js";

const ORIGINAL = "https://www.outlet.example/news?id=7&lang=ar";
const COPY = `https://web.archive.org/web/20191212103000/${ORIGINAL}`;

/** The page of an article with this front matter, which must be valid HTML. */
async function pageOf(frontMatter: FrontMatter): Promise<string> {
  const article = { ...fullArticle(), frontMatter };
  const archive = buildArchive([article], REGISTRY, []);
  const site = { baseUrl: "https://jawlat.example", pathPrefix: "/archive/" };
  const seen = { changed: new Map(), rendered: [], uncommonCharacters: new Set<string>() };
  const context = { archive, site, index: indexArchive(archive), ...seen };
  const html = printHtml(ArticlePage(article, context));
  assert.deepEqual(await htmlFaults(html), []);
  return html;
}

/** Every link to an address, as its attributes. */
const linksTo = (html: string, url: string): string[] =>
  [...html.matchAll(/<a ([^>]*)>/g)]
    .map(([, attributes = ""]) => attributes.replaceAll("&#x26;", "&").replaceAll("&amp;", "&"))
    .filter((attributes) => attributes.startsWith(`href="${url}"`));

test("an article shows the digest of its file, and where the file is published", async () => {
  const html = await pageOf({});
  const { sha256 } = fullArticle().record.source;
  const [, digest = ""] = /<code class="digest" dir="ltr">(.*?)<\/code>/.exec(html) ?? [];
  assert.equal(digest.replaceAll("<wbr>", ""), sha256);
  assert.ok(linksTo(html, "/archive/data/").length > 0);
  assert.match(html, /<h2>المصدر<\/h2>/);
});

test("the original and its saved copy are Robust Links, above the text and below it", async () => {
  const html = await pageOf({ url: ORIGINAL, archived: COPY });
  const robust = `data-originalurl="${ORIGINAL}" data-versionurl="${COPY}" data-versiondate="2019-12-12"`;
  for (const url of [ORIGINAL, COPY]) {
    const links = linksTo(html, url);
    assert.equal(links.length, 2, url);
    for (const link of links) assert.ok(link.endsWith(robust), link);
  }
  assert.match(html, /<bdi lang="en">outlet\.example<\/bdi>/);
  assert.match(html, /\(حُفظت في <span class="date"><time datetime="2019-12-12"/);
});

test("an original without a copy is a plain link", async () => {
  const html = await pageOf({ url: ORIGINAL });
  assert.doesNotMatch(html, /data-(originalurl|version)|حُفظت في|نسخة محفوظة/);
  assert.equal(linksTo(html, ORIGINAL).length, 2);
});

test("a brief has its sources and its digest under one heading", async () => {
  const sources = [{ publisher: "وكالة", url: ORIGINAL, date: "2019-12-11" }];
  const html = await pageOf({ kind: "brief", sources });
  const [section = ""] = /<section class="section" id="sources">[^]*?<\/section>/.exec(html) ?? [];
  assert.match(section, /<h2>المصادر<\/h2><ol class="sources">[^]*<dl class="facts">/);
  assert.doesNotMatch(section, /المقال الأصلي/);
});
