import assert from "node:assert/strict";
import { test } from "node:test";

import { h } from "hastscript";

import type { Archive, Article } from "../../src/archive/archive.js";
import { buildArchive } from "../../src/archive/build-archive.js";
import type { Feed } from "../../src/site/feed.js";
import { printAtom } from "../../src/site/feed-atom.js";
import { siteFeeds } from "../../src/site/feeds.js";
import { printJsonFeed } from "../../src/site/json-feed.js";
import { openSiteContext } from "../../src/site/site-context.js";
import type { FrontMatter } from "../../src/source/front-matter.js";
import { articleOf, emptyArchive, fixtureArchive, REGISTRY } from "./fixture-archive.js";

const site = { baseUrl: "https://jawlat.example", pathPrefix: "/archive/" };
const HOME = "https://jawlat.example/archive/";

const feedsOf = (archive: Archive): Feed[] => [...siteFeeds(openSiteContext(archive, site))];

function feedAt(address: string, archive: Archive): Feed {
  const feed = feedsOf(archive).find((one) => one.address === address);
  assert.ok(feed !== undefined, address);
  return feed;
}

const dated = (slug: string, value: string, frontMatter: FrontMatter = {}): Article =>
  articleOf(
    { slug, title: `<${slug}>`, published: { value, basis: "text", evidence: [] } },
    [h("p", "أول & ثان.")],
    frontMatter,
  );

const archiveOf = (...articles: Article[]): Archive => buildArchive(articles, REGISTRY, []);

const changed = (date: string, what = "صُحح رقم"): NonNullable<FrontMatter["changes"]>[number] => ({
  date,
  what,
  why: "خطأ في النقل",
});

test("there is a feed of the site, of corrections, of each round, person and delegation", () => {
  assert.deepEqual(
    feedsOf(fixtureArchive()).map(({ address, entries }) => [address, entries.length]),
    [
      ["/", 6],
      ["/corrections/", 1],
      ["/rounds/astana-14/", 1],
      ["/rounds/geneva-1/", 0],
      ["/people/bashar-al-jaafari/", 1],
      ["/people/nobody/", 0],
      ["/delegations/syrian-government/", 1],
      ["/delegations/russia/", 1],
      ["/delegations/guarantors/", 0],
    ],
  );
});

const days = [
  { value: "2019-12-10", published: "2019-12-10", updated: "2019-12-10" },
  { value: "2019-12", published: null, updated: "2019-12-01" },
  { value: "2017-07-15?", published: null, updated: "2017-07-15" },
  { value: "2017-07-14/2017-07-15", published: null, updated: "2017-07-14" },
];
for (const { value, published, updated } of days) {
  test(`an article of ${value} was published ${published ?? "on no certain day"}`, () => {
    const [entry] = feedAt("/", archiveOf(dated("a", value))).entries;
    assert.deepEqual([entry?.published, entry?.updated], [published, updated]);
  });
}

test("a correction moves the day of the last change, and its article up", () => {
  const old = dated("old", "2017-01-25", { changes: [changed("2020-03-04"), changed("2018")] });
  const feed = feedAt(
    "/",
    archiveOf(dated("new", "2019-12-12"), old, dated("older", "2016-01-01")),
  );
  assert.deepEqual(
    feed.entries.map(({ url, updated }) => [url.slice(HOME.length), updated]),
    [
      ["articles/old/", "2020-03-04"],
      ["articles/new/", "2019-12-12"],
      ["articles/older/", "2016-01-01"],
    ],
  );
});

test("a feed of corrections has an entry a change, the newest first, numbered from the oldest", () => {
  const changes = [changed("2020-03-04", "صُحح اسم"), changed("2018-01-01")];
  const archive = archiveOf(
    dated("a", "2017-01-25", { changes }),
    dated("b", "2017-01-26", { changes: [changed("2019")] }),
  );
  const { entries } = feedAt("/corrections/", archive);
  assert.deepEqual(
    entries.map(({ url, updated, published }) => [url.slice(HOME.length), updated, published]),
    [
      ["articles/a/#change-2", "2020-03-04", "2020-03-04"],
      ["articles/b/#change-1", "2019-01-01", null],
      ["articles/a/#change-1", "2018-01-01", "2018-01-01"],
    ],
  );
  const [first] = entries;
  assert.deepEqual([first?.title, first?.summary], ["تصويب: <a>", "صُحح اسم (السبب: خطأ في النقل)"]);
});

test("a feed holds the newest fifty", () => {
  const articles = Array.from({ length: 60 }, (_, n) => dated(`a${n}`, `2019-01-${(n % 28) + 10}`));
  assert.equal(feedAt("/", archiveOf(...articles)).entries.length, 50);
});

test("who wrote an entry is said of each: the outlet, the archive of a brief, or nobody known", () => {
  const publisher = { id: "outlet", name: "المنفذ", basis: "text" } as const;
  const other = { id: "unlisted", name: "غير مسجل", basis: "text" } as const;
  const of = (slug: string, parts: object, frontMatter: FrontMatter = {}) =>
    articleOf({ slug, title: slug, ...parts }, [h("p", "نص.")], frontMatter);
  const archive = archiveOf(
    of("a", { publisher }),
    of("b", { publisher: other }, { author: "كاتب" }),
    of("c", { publisher }, { kind: "brief" }),
    of("d", {}),
  );
  assert.deepEqual(
    feedAt("/", archive).entries.map(({ authors }) => authors),
    [
      [{ name: "المنفذ", url: `${HOME}publishers/outlet/` }],
      [{ name: "كاتب" }, { name: "غير مسجل" }],
      [{ name: "جولات", url: HOME }],
      [{ name: "مصدر غير معروف" }],
    ],
  );
});

test("printAtom writes an entry with everything that is known of it", () => {
  const text = printAtom(feedAt("/rounds/astana-14/", fixtureArchive()), site);
  for (const part of [
    "<title>مقالات عن: الجولة الرابعة عشرة من محادثات أستانا – جولات</title>",
    `<id>${HOME}rounds/astana-14/</id>`,
    `<link rel="self" type="application/atom+xml" href="${HOME}rounds/astana-14/feed.xml"/>`,
    "<updated>2020-01-02T00:00:00Z</updated>",
    "<published>2019-12-10T00:00:00Z</published>",
    '<link rel="via" type="text/html" href="https://outlet.example/a?b=1&amp;c=2"/>',
    "<author><name>Some Author</name></author>",
    `<category term="astana-14" scheme="${HOME}rounds/" label="الجولة الرابعة عشرة من محادثات أستانا"/>`,
    "<rights>© الناشر</rights>",
    "<summary>خلاصة تسبق النص.</summary>",
  ]) {
    assert.ok(text.includes(part), part);
  }
});

test("a feed without entries is dated to the epoch as Atom, and has no items as JSON Feed", () => {
  const feed = feedAt("/", emptyArchive());
  assert.ok(printAtom(feed, site).includes("<updated>1970-01-01T00:00:00Z</updated>"));
  const value: unknown = JSON.parse(printJsonFeed(feed, site));
  assert.deepEqual(value, {
    version: "https://jsonfeed.org/version/1.1",
    title: "جولات – أرشيف محادثات أستانا وجنيف حول سوريا",
    description: "الأحدث من أرشيف جولات، بتاريخ نشره أو تصويبه.",
    home_page_url: HOME,
    feed_url: `${HOME}feed.json`,
    language: "ar",
    authors: [{ name: "جولات", url: HOME }],
    items: [],
  });
});

test("printJsonFeed leaves out the days that it does not know", () => {
  const feed = feedAt("/", archiveOf(articleOf({ slug: "a", title: "عنوان" }, [h("p", "نص.")])));
  const value: unknown = JSON.parse(printJsonFeed(feed, site));
  assert.ok(typeof value === "object" && value !== null && "items" in value);
  assert.deepEqual(value.items, [
    {
      id: `${HOME}articles/a/`,
      url: `${HOME}articles/a/`,
      title: "عنوان",
      content_text: "نص.",
      authors: [{ name: "مصدر غير معروف" }],
      tags: [],
    },
  ]);
});
