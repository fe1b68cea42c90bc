import assert from "node:assert/strict";
import { test } from "node:test";

import type { Root } from "hast";
import { h } from "hastscript";

import type { Archive, DelegationEntry } from "../../src/archive/archive.js";
import type { Delegation, Registry } from "../../src/registry/schema.js";
import { REGISTRY_SCHEMAS } from "../../src/registry/schema.js";
import { indexArchive } from "../../src/site/archive-index.js";
import { printHtml } from "../../src/site/print-page.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { DelegationPage } from "../../templates/pages/delegation-page.js";
import { HomePage } from "../../templates/pages/home-page.js";
import { ProcessPage } from "../../templates/pages/process-page.js";
import { PublishersPage } from "../../templates/pages/publishers-page.js";
import { RoundsPage } from "../../templates/pages/rounds-page.js";
import { TimelinePage } from "../../templates/pages/timeline-page.js";
import { archiveOf, articlesAbout, roundOf } from "../pictures/picture-archive.js";
import {
  articleOf,
  emptyArchive,
  fixtureArchive,
  REGISTRY,
  spanIn,
} from "../site/fixture-archive.js";
import { htmlFaults } from "../support/html-faults.js";

const site = { baseUrl: "https://jawlat.example", pathPrefix: "/archive/" };

const contextOf = (archive: Archive): SiteContext => ({
  archive,
  site,
  index: indexArchive(archive),
  changed: new Map(),
  rendered: [],
  uncommonCharacters: new Set(),
});

/** Every page that carries pictures, by a name for messages. */
function pagesOf(archive: Archive): [name: string, page: Root][] {
  const context = contextOf(archive);
  return [
    ["home", HomePage(context)],
    ["rounds", RoundsPage(context)],
    ["timeline", TimelinePage(context)],
    ["publishers", PublishersPage(context)],
    ...archive.processes.map((entry): [string, Root] => [
      entry.process.id,
      ProcessPage(entry, context),
    ]),
    ...archive.delegations.map((entry): [string, Root] => [
      entry.delegation.id,
      DelegationPage(entry, context),
    ]),
  ];
}

const sameDay = Array.from({ length: 60 }, (_, n) =>
  roundOf(`astana-${n + 1}`, "astana", "2017-01-23", {
    delegations: [{ id: "russia", status: "guarantor", head: "nobody" }],
  }),
);
const LATIN: Delegation = REGISTRY_SCHEMAS.delegations.parse({
  id: "latin-only",
  name: "Friends of <Syria> & Co",
  latin: ["Friends of Syria"],
  kind: "group",
});
const LONG_TITLE = "جولة ".repeat(60).trim();
const withLatin: Partial<Registry> = { delegations: [...REGISTRY.delegations, LATIN] };

const hard: [name: string, archive: Archive][] = [
  ["everything known", fixtureArchive()],
  ["an empty archive", emptyArchive()],
  [
    "rounds without articles or delegations",
    archiveOf([roundOf("astana-1", "astana", "2017-01-23")]),
  ],
  ["60 rounds on one day", archiveOf(sameDay, articlesAbout("astana-7", 30))],
  [
    "names in Latin letters and titles of 300 characters",
    archiveOf(
      [
        roundOf("geneva-1", "geneva", "2012-06-30", {
          title: LONG_TITLE,
          delegations: [{ id: "latin-only", status: "other" }],
        }),
      ],
      [],
      withLatin,
    ),
  ],
];

for (const [name, archive] of hard) {
  test(`${name}: pages with pictures are valid, and say nothing that is not a number`, async () => {
    for (const [page, tree] of pagesOf(archive)) {
      const html = printHtml(tree);
      assert.deepEqual(await htmlFaults(html), [], page);
      assert.doesNotMatch(html, /NaN|Infinity|undefined|\bstyle="/, page);
    }
  });
}

function pageOf(archive: Archive, name: string): string {
  const page = pagesOf(archive).find(([candidate]) => candidate === name);
  assert.ok(page !== undefined);
  return printHtml(page[1]);
}

const astana = [
  roundOf("astana-1", "astana", "2017-01-23", {
    delegations: [
      { id: "russia", status: "guarantor", head: "nobody" },
      { id: "syrian-government", status: "party" },
    ],
  }),
  roundOf("astana-2", "astana", "2017-02-15"),
];

/** A mark in a row shows its round's number, and so says it first. */
const seen = { "strip-mark": ["", ""], "row-mark": ["1، ", "2، "] };
for (const [mark, [one = "", two = ""]] of Object.entries(seen)) {
  test(`the strip's every ${mark} is a link that says round, date and number of articles`, () => {
    const html = pageOf(archiveOf(astana, articlesAbout("astana-2", 3)), "home");
    const links = [
      ...html.matchAll(
        new RegExp(`<a class="${mark}[^>]*href="([^"]*)" aria-label="([^"]*)"`, "g"),
      ),
    ];
    assert.deepEqual(
      links.map(([, href, label]) => [href, label]),
      [
        ["/archive/rounds/astana-1/", one + "لقاء astana-1، 23 كانون الثاني/يناير 2017، لا مقالات"],
        ["/archive/rounds/astana-2/", two + "لقاء astana-2، 15 شباط/فبراير 2017، 3 مقالات"],
      ],
    );
  });
}

test("the strip's list says the same as the strip", () => {
  const html = pageOf(archiveOf(astana, articlesAbout("astana-2", 3)), "home");
  const list = /<dl class="year-strip">.*?<\/dl>/s.exec(html)?.[0] ?? "";
  for (const { id } of astana) assert.ok(list.includes(`href="/archive/rounds/${id}/"`));
  assert.ok(list.includes("3 مقالات") && list.includes("لا مقالات"));
});

test("a cell of the matrix names status and head, and leads to the head", () => {
  const html = pageOf(archiveOf(astana), "rounds");
  const row =
    /<th scope="row"><a [^>]*>(?:<bdi>)?روسيا(?:<\/bdi>)?<\/a><\/th>(.*?)<\/tr>/s.exec(html)?.[1] ??
    "";
  assert.match(row, /^<td><a class="part with-tip" href="\/archive\/people\/nobody\/">/);
  assert.match(
    row,
    /<span class="part-name">ضامن<\/span><span class="tip">برئاسة <bdi>شخص بلا صفة</,
  );
  assert.match(row, /<td><\/td>$/);
});

test("a delegation's strip shows every round, those too at which it was not seen", () => {
  const html = pageOf(archiveOf(astana), "russia");
  assert.equal(html.split('class="square ').length - 1, 2);
  // Dates and names in elements of their own, read as one sentence.
  const tips = [...html.matchAll(/<span class="tip">(.*?)<\/span><\/a>/g)];
  assert.deepEqual(
    tips.map(([, tip = ""]) => tip.replace(/<[^>]*>/g, "")),
    [
      "لقاء astana-1، 23 كانون الثاني/يناير 2017: ضامن، برئاسة شخص بلا صفة",
      "لقاء astana-2، 15 شباط/فبراير 2017: لم يُسجَّل حضوره",
    ],
  );
  assert.match(html, /<time datetime="2017-02-15"[^>]*>15 شباط\/فبراير 2017<\/time>/);
  assert.match(html, /برئاسة <bdi>شخص بلا صفة<\/bdi>/);
});

test("a term's count leads to the sentence it stands in", () => {
  const text = "بدأت المحادثات. ووصل الوفد الروسي صباحًا.";
  const article = articleOf(
    {
      slug: "arrival",
      title: "وصول",
      publisher: { id: "outlet", name: "الناشر", basis: "text" },
      delegations: [
        {
          id: "russia",
          status: "guarantor",
          presence: "attended",
          head: null,
          size: null,
          mentions: [spanIn(text, "الوفد الروسي")],
        },
      ],
    },
    [h("p", text)],
  );
  const html = pageOf(archiveOf(astana, [article]), "russia");
  const terms = /<section class="section" id="terms">.*?<\/table>/s.exec(html)?.[0] ?? "";
  assert.match(terms, /<bdi>الوفد الروسي<\/bdi>/);
  assert.match(terms, /href="\/archive\/articles\/arrival\/#s2"/);
});

test("12,000 articles of one delegation leave its page of a size that can be read", () => {
  const text = "حضر الوفد الروسي.";
  const mentions = [spanIn(text, "الوفد الروسي")];
  const bare = { status: "guarantor", presence: "attended", head: null, size: null } as const;
  const articles = Array.from({ length: 12_000 }, (_, n) =>
    articleOf(
      {
        slug: `a${n}`,
        title: "خبر",
        publisher: { id: `outlet-${n % 40}`, name: `ناشر ${n % 40}`, basis: "text" },
        published: { value: `20${10 + (n % 15)}-01-01`, basis: "text", evidence: [] },
        delegations: [{ id: "russia", ...bare, mentions }],
      },
      [h("p", text)],
    ),
  );
  const archive = archiveOf(astana, articles);
  const russia: DelegationEntry | undefined = archive.delegations.find(
    ({ delegation }) => delegation.id === "russia",
  );
  assert.equal(russia?.articles.length, 12_000);
  assert.ok(pageOf(archive, "russia").length < 200_000);
  assert.ok(pageOf(archive, "publishers").length < 400_000);
});
