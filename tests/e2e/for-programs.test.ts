import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import { parse } from "csv-parse/sync";
import type { Browser } from "playwright-core";

import { launchBrowser } from "../support/browser.js";
import { atomFaults, jsonFeedFaults } from "../support/feed-faults.js";
import { missingProperties, readDescription, unresolvedIds } from "../support/json-ld.js";
import { readAtom } from "../support/read-atom.js";
import { buildSite, type Site } from "../support/site.js";
import { filesOf, tempFolder } from "../support/temp-folder.js";
import { visit } from "../support/visit.js";

const HOME = "https://jawlat.example/archive/";

/** The own articles, one that is hostile to markup, and corrections. */
const OTHERS = {
  "articles/odd.md": `---
title: 'عنوان فيه <b> و & و ]]> و " معًا'
published: 2019-12-10?
round: astana-14
author: '<كاتب> & شريك'
rights: '© الناشر <كل الحقوق>'
url: https://outlet.example/a?b=1&c=2
changes:
  - { date: 2021-05-06, what: "صُحح اسم <المدينة>", why: خطأ في النقل }
  - { date: 2020-02-03, what: أُضيف تاريخ, why: كان ناقصًا }
---

وصل بشار الجعفري & وفده إلى نور سلطان.
`,
  "articles/undated.md": "# خبر بلا تاريخ\n\nلا يُعرف متى كُتب هذا الخبر.\n",
  "articles/once.md": `---
title: خبر صُحح مرة
published: 2018-01-02
changes: [{ date: 2018-03, what: صُحح رقم, why: خطأ مطبعي }]
---

نص الخبر.
`,
};

const temp = tempFolder();
let site: Site;
let browser: Browser;

before(async () => {
  for (const name of readdirSync("articles")) {
    temp.write({ [`articles/${name}`]: readFileSync(`articles/${name}`) });
  }
  temp.write(OTHERS);
  [site, browser] = await Promise.all([
    buildSite(temp.path("articles"), "/archive/"),
    launchBrowser(),
  ]);
});
after(async () => {
  await browser.close();
  await site.stop();
  temp.remove();
});

/** Every file of that name, by the address of the page beside which it stands. */
const filesNamed = (name: string): [address: string, text: string][] =>
  [...filesOf(site.folder)]
    .filter(([file]) => `/${file}`.endsWith(`/${name}`))
    .map(([file, bytes]) => [`/${file}`.slice(0, -name.length), bytes.toString("utf8")]);

test("every Atom feed is what RFC 4287 asks for, and links to pages that are there", async () => {
  const { page, close } = await visit(browser, site);
  const feeds = filesNamed("feed.xml");
  const readings = await readAtom(
    page,
    feeds.map(([, text]) => text),
  );
  const files = new Set(filesOf(site.folder).keys());
  for (const [index, [address]] of feeds.entries()) {
    const reading = readings[index];
    assert.ok(reading !== undefined);
    assert.deepEqual(atomFaults(reading, HOME, `${HOME}${address.slice(1)}feed.xml`), [], address);
    for (const { links } of reading.nodes) {
      const { href = "" } = links.find(({ rel }) => rel === "alternate") ?? {};
      const folder = href.slice(HOME.length).replace(/#.*/, "");
      assert.ok(files.has(`${folder}index.html`), `${address}: ${href}`);
    }
  }
  assert.ok(
    readings.some(({ nodes }) => nodes.length === 1),
    "a feed without entries is one too",
  );
  assert.ok(feeds.length > 150, String(feeds.length));
  await close();
});

test("every JSON feed has what version 1.1 asks for, and the entries of the Atom feed", () => {
  const atom = new Map(filesNamed("feed.xml"));
  const feeds = filesNamed("feed.json");
  for (const [address, text] of feeds) {
    assert.deepEqual(
      jsonFeedFaults(text, HOME, `${HOME}${address.slice(1)}feed.json`),
      [],
      address,
    );
    const ids = [...text.matchAll(/"id":"([^"]*)"/g)].map(([, id]) => id);
    const others = [...(atom.get(address) ?? "").matchAll(/<id>([^<]*)<\/id>/g)].map(
      ([, id]) => id,
    );
    assert.deepEqual(ids, others.slice(1), address);
  }
  assert.equal(feeds.length, atom.size);
});

test("each feed is named in the head of its page and can be seen on it; every head names the site's", () => {
  for (const [address] of filesNamed("feed.xml")) {
    const html = readFileSync(`${site.folder}${address}index.html`, "utf8");
    const [head = "", body = ""] = html.split("<body");
    for (const file of ["feed.xml", "feed.json"]) {
      assert.ok(head.includes(`href="/archive${address}${file}"`), `${address}: ${file}`);
      assert.ok(body.includes(`href="/archive${address}${file}"`), `${address}: ${file}`);
      assert.ok(head.includes(`href="/archive/${file}"`), address);
    }
  }
});

test("titles, names and rights arrive in a feed as they were written", async () => {
  const { page, close } = await visit(browser, site);
  const text = new Map(filesNamed("feed.xml")).get("/rounds/astana-14/") ?? "";
  const [reading] = await readAtom(page, [text]);
  const entry = reading?.nodes.find(({ texts }) => texts["id"]?.[0]?.endsWith("/odd/") === true);
  assert.deepEqual(
    [entry?.texts["title"], entry?.texts["author"], entry?.texts["rights"]],
    [['عنوان فيه <b> و & و ]]> و " معًا'], ["<كاتب> & شريك"], ["© الناشر <كل الحقوق>"]],
  );
  assert.deepEqual(entry?.texts["updated"], ["2021-05-06T00:00:00Z"]);
  await close();
});

test("corrections stand on one page, newest first, and lead to where the article tells of them", async () => {
  const { page, go, troubles, close } = await visit(browser, site);
  await go("/corrections/");
  const items = page.locator("main .article-item");
  assert.equal(await items.count(), 3);
  const texts = await items.allInnerTexts();
  assert.match(texts[0] ?? "", /6 أيار\/مايو 2021: صُحح اسم <المدينة> \(السبب: خطأ في النقل\)/);
  await items.first().locator("a").click();
  assert.equal(page.url(), site.at("/articles/odd/#change-2"));
  assert.ok(await page.locator("#change-2").isVisible());
  assert.match(await page.locator("#change-1").innerText(), /أُضيف تاريخ/);
  const notice = page.locator(".article-credits a[href='#changes']");
  assert.equal(await notice.innerText(), "آخر تصويب");
  assert.deepEqual(troubles, []);
  await close();
});

test("the address bar's search: the description's address, with an Arabic query, finds articles", async () => {
  const { page, go, troubles, close } = await visit(browser, site);
  await go("/rounds/astana-14/");
  const href = await page.locator('head link[rel="search"]').getAttribute("href");
  assert.equal(href, "/archive/opensearch.xml");
  const [description] = filesNamed("opensearch.xml");
  const read = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, "application/xml");
    return {
      name: document.querySelector("ShortName")?.textContent ?? "",
      about: document.querySelector("Description")?.textContent ?? "",
      template: document.querySelector('Url[type="text/html"]')?.getAttribute("template") ?? "",
      isWellFormed: document.querySelector("parsererror") === null,
    };
  }, description?.[1] ?? "");
  assert.ok(read.isWellFormed);
  assert.ok(read.name.length > 0 && read.name.length <= 16, "OpenSearch 1.1 allows 16 characters");
  assert.ok(read.about.length > 0 && read.about.length <= 1024);
  assert.equal(read.template, `${HOME}search/?q={searchTerms}`);
  // What a browser does with the template; only the origin is the test's own.
  const address = read.template.replace("{searchTerms}", encodeURIComponent("وفد الجعفري"));
  await go(`/${address.slice(HOME.length)}`);
  await page.waitForSelector('[data-search="status"][data-state="done"]');
  assert.ok((await page.locator('[data-search="result"]').count()) > 0);
  assert.deepEqual(troubles, []);
  await close();
});

test("the JSON-LD of every page names things that some page defines, with what their type needs", () => {
  const pages = new Map(
    [...filesOf(site.folder)]
      .filter(([file]) => file.endsWith(".html"))
      .map(([file, html]) => [
        HOME + file.replace(/(^|\/)index\.html$/, "$1"),
        readDescription(html.toString("utf8")),
      ]),
  );
  assert.deepEqual(unresolvedIds(pages).slice(0, 5), []);
  assert.deepEqual(missingProperties(pages).slice(0, 5), []);
  const described = [...pages.values()].filter(({ nodes }) => nodes.length > 1);
  assert.ok(described.length > 250, String(described.length));
});

test("a table stands beside each page that has a list, and the page links to it when it has rows", () => {
  let linked = 0;
  for (const [file, bytes] of filesOf(site.folder)) {
    if (!file.endsWith(".csv") || file.startsWith("data/")) continue;
    const page = readFileSync(`${site.folder}/${file.replace(/[^/]*$/, "")}index.html`, "utf8");
    const rows: unknown[] = parse(bytes, { bom: true });
    assert.equal(page.includes(`href="/archive/${file}" download="`), rows.length > 1, file);
    linked += rows.length > 1 ? 1 : 0;
  }
  assert.ok(linked > 300, String(linked));
});
