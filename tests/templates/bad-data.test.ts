import assert from "node:assert/strict";
import { test } from "node:test";

import type { Root } from "hast";
import { h } from "hastscript";

import type { Article } from "../../src/archive/archive.js";
import { buildArchive } from "../../src/archive/build-archive.js";
import { REGISTRY_SCHEMAS, type Registry } from "../../src/registry/schema.js";
import { indexArchive } from "../../src/site/archive-index.js";
import { printHtml } from "../../src/site/print-page.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { strings } from "../../src/site/strings.ar.js";
import { ArticlePage } from "../../templates/pages/article-page.js";
import { PersonPage } from "../../templates/pages/person-page.js";
import { RoundPage } from "../../templates/pages/round-page.js";
import { articleOf, REGISTRY, spanIn } from "../site/fixture-archive.js";
import { htmlFaults } from "../support/html-faults.js";

const LATIN_ONLY = REGISTRY_SCHEMAS.people.parse({
  id: "latin-only",
  name: "Jane Example",
  latin: ["Jane Example"],
});
const REGISTRY_WITH_LATIN: Registry = { ...REGISTRY, people: [...REGISTRY.people, LATIN_ONLY] };

function contextOf(articles: Article[], registry = REGISTRY_WITH_LATIN): SiteContext {
  const archive = buildArchive(articles, registry, []);
  const site = { baseUrl: "https://jawlat.example", pathPrefix: "/" };
  const index = indexArchive(archive);
  return { archive, site, index, changed: new Map(), rendered: [], uncommonCharacters: new Set() };
}

/** The page as HTML, which must be valid. */
async function sound(page: Root): Promise<string> {
  const html = printHtml(page);
  assert.deepEqual(await htmlFaults(html), []);
  return html;
}

const articlePage = (article: Article): Promise<string> =>
  sound(ArticlePage(article, contextOf([article])));

function personPage(id: string, articles: Article[]): Promise<string> {
  const context = contextOf(articles);
  const entry = context.index.personEntries.get(id);
  assert.ok(entry !== undefined);
  return sound(PersonPage(entry, context));
}

test("an article with a title of 300 characters prints all of it", async () => {
  const title = "كلمة ".repeat(60).trim();
  const html = await articlePage(articleOf({ slug: "a", title }, [h("p", "نص.")]));
  assert.ok(title.length >= 299);
  assert.ok(html.includes(`<h1 class="long"><bdi>${title}</bdi></h1>`));
});

test("an article of which nothing is known says so", async () => {
  const html = await articlePage(articleOf({ slug: "a", title: "" }, []));
  assert.ok(html.includes(strings.article.untitled));
  assert.ok(html.includes(strings.article.noDate));
  assert.ok(html.includes(strings.article.noFacts));
  assert.ok(!html.includes("neighbours"));
});

test("an article with 400 mentions links each, and folds most of its 400 names away", async () => {
  const words = Array.from({ length: 400 }, (_, n) => `فلان${String(n)}`);
  const text = `${words.join(" ")} شخص`;
  const people = words.map((name) => ({ id: name, name, mentions: [spanIn(text, name)] }));
  const mentions = words.map((name) => spanIn(text, name));
  people[0] = { id: "nobody", name: "شخص", mentions };
  const html = await articlePage(articleOf({ slug: "a", title: "ع", people }, [h("p", text)]));
  assert.equal(html.split('class="mention mention-person" href="/people/nobody/"').length - 1, 400);
  const shown = html.slice(html.indexOf('id="facts-title"'), html.indexOf("<details>"));
  assert.equal(shown.split("<li>").length - 1, 14);
  assert.ok(html.includes("386"));
});

test("a person with one mention and no role has the article, and nothing empty", async () => {
  const text = "جاء شخص بلا صفة.";
  const mentions = [spanIn(text, "شخص بلا صفة")];
  const people = [{ id: "nobody", name: "شخص", mentions }];
  const html = await personPage("nobody", [
    articleOf({ slug: "only", title: "خبر", people }, [h("p", text)]),
  ]);
  assert.ok(html.includes('href="/articles/only/"'));
  assert.ok(html.includes(strings.person.noRoles));
  for (const id of ["rounds", "roles", "beside", "statements"]) {
    assert.ok(!html.includes(`id="${id}"`), id);
  }
});

test("a Latin-only name is read as such, in its own direction", async () => {
  const html = await personPage("latin-only", []);
  assert.ok(html.includes('<h1><bdi lang="en">Jane Example</bdi></h1>'));
  assert.ok(!html.includes(strings.person.latin), "the same name again");
  assert.ok(html.includes(strings.person.noArticles));
});

test("a round without articles, dates or delegations is a page all the same", async () => {
  const context = contextOf([]);
  const entry = context.index.roundEntries.get("geneva-1");
  assert.ok(entry !== undefined);
  const html = await sound(RoundPage(entry, context));
  assert.ok(html.includes(strings.round.noDelegations));
  assert.ok(html.includes(strings.round.noArticles));
  for (const id of ["names", "references", "sources", "statements"]) {
    assert.ok(!html.includes(`id="${id}"`), id);
  }
});

test("what articles disagree on stands side by side, each with its own number", async () => {
  const telling = (slug: string, size: number): Article => {
    const text = "وصل وفد دمشق.";
    const mentions = [spanIn(text, "وفد دمشق")];
    return articleOf(
      {
        slug,
        title: slug,
        rounds: [{ id: "astana-14", role: "subject", basis: "text", mentions: [] }],
        delegations: [
          {
            id: "syrian-government",
            status: "party",
            presence: "attended",
            head: null,
            size,
            mentions,
          },
        ],
      },
      [h("p", text)],
    );
  };
  const context = contextOf([telling("a", 5), telling("b", 7)]);
  const entry = context.index.roundEntries.get("astana-14");
  assert.ok(entry !== undefined);
  const html = await sound(RoundPage(entry, context));
  const text = html.replace(/<[^>]*>/g, "");
  assert.match(text, /اختلفت المصادر:12 عضوًا\[س\]5 أعضاء\[1\]7 أعضاء\[2\]/);
  assert.ok(html.includes('href="/articles/b/#s1"'));
});
