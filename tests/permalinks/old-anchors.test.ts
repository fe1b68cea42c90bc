import assert from "node:assert/strict";
import { test } from "node:test";

import type { Root } from "hast";
import { h } from "hastscript";

import { withOldAnchors } from "../../src/permalinks/old-anchors.js";
import { printHtml } from "../../src/site/print-page.js";
import { registryOf } from "./small-archive.js";

const site = { baseUrl: "https://jawlat.example", pathPrefix: "/archive/" };
const BODY: Root = {
  type: "root",
  children: [
    h("p", { id: "p1" }, [h("span", { id: "s1" }, "أولى. "), h("span", { id: "s2" }, "ثانية.")]),
  ],
};

const printed = (address: string, redirects: [from: string, to: string][]) => {
  const yaml = redirects.map(
    ([from, to]) => `- { from: "${from}", to: "${to}", since: 2026-01-02, why: x }\n`,
  );
  const registry = registryOf({ redirects: yaml.join("") });
  return printHtml(withOldAnchors(BODY, address, registry, site, ["title-q1"]));
};

const WHOLE = '<p id="p1"><span id="s1">أولى. </span><span id="s2">ثانية.</span></p>';

const cases: [name: string, redirects: [string, string][], html: string][] = [
  ["without redirects the body stays as it is", [], WHOLE],
  ["a place of another article is not ours", [["/articles/b/#s9", "/articles/b/#s1"]], WHOLE],
  [
    "a lost sentence is an anchor where its words stand now",
    [["/articles/a/#s3", "/articles/a/#s2"]],
    '<p id="p1"><span id="s1">أولى. </span><span id="s2"><span id="s3"></span>ثانية.</span></p>',
  ],
  [
    "a lost paragraph whose words are gone is an anchor at the end",
    [["/articles/a/#p2", "/articles/a/"]],
    `${WHOLE}<span id="p2"></span>`,
  ],
  [
    "a sentence that moved to another article is a link at the end",
    [["/articles/a/#s3", "/articles/b/#s1"]],
    `${WHOLE}<p id="s3" class="moved-place">كان هنا موضع يُحال إليه، وقد انتقل إلى <a href="/archive/articles/b/#s1"><bdi dir="ltr">/articles/b/#s1</bdi></a></p>`,
  ],
  [
    "a quotation that the headline still has is not made twice, and one that it lost is at the end",
    [
      ["/articles/a/#title-q1", "/articles/a/"],
      ["/articles/a/#title-q2", "/articles/a/"],
    ],
    `${WHOLE}<span id="title-q2"></span>`,
  ],
  [
    "a place that the text still has is not made twice",
    [["/articles/a/#s2", "/articles/a/#s1"]],
    WHOLE,
  ],
];
for (const [name, redirects, html] of cases) {
  test(name, () => assert.equal(printed("/articles/a/", redirects), html));
}

test("old places go with an article that moved", () => {
  const html = printed("/articles/a/", [
    ["/articles/old/#s3", "/articles/old/#s2"],
    ["/articles/old/", "/articles/a/"],
  ]);
  assert.match(html, /<span id="s2"><span id="s3"><\/span>/);
});
