import assert from "node:assert/strict";
import { test } from "node:test";

import { printHtml } from "../../src/site/print-page.js";
import { ArticleTitle } from "../../templates/components/article-title.js";
import { fragment, type Html } from "../../templates/components/html.js";
import { JsonLd } from "../../templates/components/json-ld.js";
import { ListSteps } from "../../templates/components/list-steps.js";
import { PrintedDate } from "../../templates/components/printed-date.js";
import { Facts, Fact, Section, Values } from "../../templates/components/section.js";
import { articleOf, spanIn } from "../site/fixture-archive.js";

const site = { baseUrl: "https://jawlat.example", pathPrefix: "/" };

function printed(html: Html | null): string {
  if (html === null) return "";
  return printHtml(html.type === "root" ? html : fragment([html]));
}

test("JsonLd cannot be ended by what it describes", () => {
  const html = printed(JsonLd({ data: { name: "</script><b>&" } }));
  assert.equal(
    html,
    '<script type="application/ld+json">{"name":"\\u003c/script>\\u003cb>&"}</script>',
  );
});

test("PrintedDate puts each day of an interval into a time element", () => {
  assert.equal(
    printed(PrintedDate({ edtf: "2017-01-23/2017-01-24" })),
    '<span class="date"><time datetime="2017-01-23" data-edtf="2017-01-23/2017-01-24">23</time>–<time datetime="2017-01-24" data-edtf="2017-01-23/2017-01-24">24 كانون الثاني/يناير 2017</time></span>',
  );
});

test("what is not known leaves no trace on the page", () => {
  assert.equal(Fact("اسم", null), null);
  assert.equal(Fact("اسم", ""), null);
  assert.equal(Fact("اسم", []), null);
  assert.equal(Facts([null]), null);
  assert.equal(Values([]), null);
  assert.equal(Section({ title: "عنوان", children: [null] }), null);
});

test("Values gives each word its own direction", () => {
  assert.equal(
    printed(Values(["أ", "B", "B أ"])),
    '<ul class="values"><li><bdi>أ</bdi></li><li><bdi lang="en">B</bdi></li><li><bdi>B أ</bdi></li></ul>',
  );
});

test("a quotation of a headline is a place of the page", () => {
  const title = "الوزير: «لن نعود» و<b>";
  const { start, end, text } = spanIn(title, "لن نعود");
  const quotes = [{ speaker: null, text, start, end, in: "title" as const }];
  assert.equal(
    printed(ArticleTitle(articleOf({ slug: "a", title, quotes }, []))),
    '<h1><bdi>الوزير: «<span class="quote" id="title-q1">لن نعود</span>» و&#x3C;b></bdi></h1>',
  );
  assert.equal(
    printed(ArticleTitle(articleOf({ slug: "a", title }, []))),
    "<h1><bdi>الوزير: «لن نعود» و&#x3C;b></bdi></h1>",
  );
});

const steps = [
  [1, 1, []],
  [1, 3, ["1", "2", "3"]],
  [15, 40, ["1", "10", "13", "14", "15", "16", "17", "20", "30", "40"]],
] as const;
for (const [number, of, expected] of steps) {
  test(`ListSteps on page ${String(number)} of ${String(of)}`, () => {
    const html = printed(ListSteps({ page: { number, of }, address: "/articles/", site }));
    assert.deepEqual(
      [...html.matchAll(/>(\d+)</g)].map(([, n]) => n),
      expected,
    );
  });
}
