import assert from "node:assert/strict";
import { test } from "node:test";

import type { Archive } from "../../src/archive/archive.js";
import { checkSite } from "../../src/publish/check-site.js";
import type { RenderedPage } from "../../src/site/render-site.js";

const EMPTY: Archive = {
  registry: {
    processes: [],
    rounds: [],
    delegations: [],
    people: [],
    places: [],
    publishers: [],
    redirects: [],
    withheld: [],
  },
  articles: [],
  rounds: [],
  people: [],
  delegations: [],
  processes: [],
  publishers: [],
  statements: [],
  findings: [],
  originals: { sources: [], registry: [] },
};
const SETTINGS = { baseUrl: "https://jawlat.example", pathPrefix: "/archive/" };
const FILES = [
  ...["index.html", "articles/index.html", "rounds/index.html", "people/index.html"],
  ...["delegations/index.html", "timeline/index.html", "search/index.html"],
  ...["statements/index.html", "corrections/index.html", "about/index.html", "data/index.html"],
  ...["feed.xml", "sitemap.xml", "404.html", "style.css", "data/سجلات.json"],
];

const page = (address: string, links: string[], ids: string[] = []): RenderedPage => ({
  address,
  file: `${address.slice(1)}index.html`,
  ids,
  links,
});

const check = (pages: RenderedPage[], files = FILES, archive = EMPTY): string[] =>
  checkSite(pages, new Set(files), archive, SETTINGS).map(
    ({ file, code, message }) => `${file} ${code} ${message}`,
  );

const links: [link: string, fault: string | null][] = [
  ["/archive/", null],
  ["/archive/rounds/", null],
  ["/archive/rounds", null],
  ["/archive/rounds/#astana", null],
  ["/archive/rounds/#%D8%A3", null],
  ["/archive/style.css", null],
  ["/archive/style.css?v=1#x", null],
  ["/archive/search/?q=%D8%A3#astana", "leads to no place on its page"],
  ["/archive/data/%D8%B3%D8%AC%D9%84%D8%A7%D8%AA.json", null],
  ["/archive/rounds/#geneva", "leads to no place on its page"],
  ["/archive/missing/", "leads to no page"],
  ["/rounds/", "leads to no page"],
  ["/archive/100%/", "leads to no page"],
];

for (const [link, fault] of links) {
  test(`a link to ${link} ${fault ?? "resolves"}`, () => {
    const code = fault === "leads to no page" ? "broken-link" : "broken-fragment";
    const pages = [page("/", [link]), page("/rounds/", [], ["astana", "أ"]), page("/search/", [])];
    const expected = `index.html ${code} The link ${link} ${fault}. Correct or remove it.`;
    assert.deepEqual(check(pages), fault === null ? [] : [expected]);
  });
}

test("one broken link on many pages is one fault that names some of them", () => {
  const pages = ["a", "b", "c", "d", "e"].map((name) => page(`/${name}/`, ["/archive/x/"]));
  assert.deepEqual(check(pages), [
    "a/index.html broken-link The link /archive/x/ leads to no page. Correct or remove it. Also on b/index.html, c/index.html and 2 more pages.",
  ]);
});

test("two pages at one address are a fault", () => {
  assert.deepEqual(check([page("/", []), page("/", [])]), [
    "index.html shared-address Two pages have the address /. Rename what one of them is about.",
  ]);
});

test("every address of the contract must be there", () => {
  const missing = check([], []);
  assert.equal(missing.length, 14);
  assert.ok(
    missing.includes(
      "/timeline/ missing-page The site has no page at /timeline/, where links from elsewhere lead.",
    ),
  );
});

test("everything that the archive holds must have its page", () => {
  const process = {
    id: "astana",
    name: "محادثات أستانا",
    latin: "Astana",
    convened_by: [],
    first: "2017-01-23",
    place_names: [],
    terms: [],
  };
  const archive = { ...EMPTY, processes: [{ process, rounds: [], articles: [] }] };
  assert.deepEqual(check([], FILES, archive), [
    "/processes/astana/ missing-page The site has no page at /processes/astana/, where links from elsewhere lead.",
  ]);
});
