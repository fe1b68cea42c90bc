import assert from "node:assert/strict";
import { test } from "node:test";

import rehypeStringify from "rehype-stringify";
import { unified } from "unified";

import { cleanArticle } from "../../src/clean/clean-article.js";
import { isSafeAddress } from "../../src/clean/secure-links.js";
import { bodyText } from "../../src/record/body.js";
import { paragraphsOf } from "../../src/arabic/sentences.js";
import { bodyBlocks } from "../../src/record/body.js";
import { sourceOf } from "./source-of.js";

const printer = unified().use(rehypeStringify).freeze();
const clean = (markdown: string) =>
  cleanArticle(sourceOf("a.md", `---\ntitle: لقاء\n---\n${markdown}`));
const html = (markdown: string) => printer.stringify(clean(markdown).body);

const cases: [markdown: string, html: string, removed: string[], findings: string[]][] = [
  ["نص **غليظ** و*مائل*.", "<p>نص <strong>غليظ</strong> و<em>مائل</em>.</p>", [], []],
  [
    "نص <script>alert(1)</script> بعده",
    "<p>نص بعده</p>",
    ["html: <script>alert(1)</script>"],
    ["4:4 script"],
  ],
  [
    "<script>\nx()\n</script>\n\nنص",
    "<p>نص</p>",
    ["html: <script>\nx()\n</script>"],
    ["4:1 script"],
  ],
  [
    '<p onclick="x()">كلمة</p>\n\nنص',
    "<p>نص</p>",
    ['html: <p onclick="x()">كلمة</p>'],
    ["4:1 script"],
  ],
  [
    "نص <b>غليظ</b> هنا",
    "<p>نص غليظ هنا</p>",
    ["html: <b>", "html: </b>"],
    ["4:4 html", "4:11 html"],
  ],
  ["سطر<br>آخر", "<p>سطر<br>\nآخر</p>", ["line break in HTML: <br>"], []],
  [
    "سطر<br><br/>آخر",
    "<p>سطر<br>\nآخر</p>",
    ["line break in HTML: <br>", "line break in HTML: <br/>"],
    [],
  ],
  [
    "[نص](https://a.example/x)",
    '<p><a href="https://a.example/x">نص</a></p>',
    ["address of a link: https://a.example/x"],
    [],
  ],
  [
    "[نص](javascript:alert(1))",
    "<p>نص</p>",
    ["unsafe address of a link: javascript:alert(1)"],
    ["4:1 unsafe-link"],
  ],
  [
    "[نص](JaVa&#x0A;Script:x)",
    "<p>نص</p>",
    ["unsafe address of a link: JaVa\nScript:x"],
    ["4:1 unsafe-link"],
  ],
  [
    "[نص][r]\n\n[r]: data:text/html,x",
    "<p>نص</p>",
    ["unsafe address of a link: r data:text/html,x"],
    ["6:1 unsafe-link"],
  ],
  ["نص ![شرح الصورة](p.png)", "<p>نص</p>", ["image: شرح الصورة p.png"], []],
  [
    "نص\n\n[![شرح](p.png)](https://a.example)",
    "<p>نص</p>",
    ["address of a link: https://a.example", "image: شرح p.png"],
    [],
  ],
  ["# آخر", "<h2>آخر</h2>", [], []],
  ["    سطر\n\n    ثان", "<p>سطر</p>\n<p>ثان</p>", [], []],
];
for (const [markdown, expected, removed, findings] of cases) {
  test(`cleanArticle publishes ${JSON.stringify(markdown)} safely`, () => {
    const article = clean(markdown);
    assert.equal(html(markdown), expected);
    const explicit = article.removed.filter(({ reason }) => reason !== "notation of Markdown");
    assert.deepEqual(
      explicit.map((r) => `${r.reason}: ${r.text}`),
      removed,
    );
    assert.deepEqual(
      article.findings.map((f) => `${f.line}:${f.column} ${f.code}`),
      findings,
    );
  });
}

test("cleanArticle says what it does with an unsafe link", () => {
  assert.equal(
    clean("[نص](vbscript:x)").findings[0]?.message,
    "A link leads to «\u2068vbscript:x\u2069», which is no address of a page; its words stay, without the link. Write an address that begins with http://, https:// or mailto:.",
  );
});

const addresses = [
  ["https://a.example", true],
  ["mailto:a@b.example", true],
  ["/articles/x/", true],
  ["#p1", true],
  ["x:y", false],
  ["\u0001javascript:x", false],
  ["java\tscript:x", false],
  ["file:///etc", false],
] as const;
for (const [address, safe] of addresses) {
  test(`isSafeAddress(${JSON.stringify(address)})`, () =>
    assert.equal(isSafeAddress(address), safe));
}

test("the body's paragraphs are the tree's blocks, whatever the Markdown", () => {
  const { body } = clean(
    "أ<br>\n<br>ب **ج<br><br>د**\n\n    ه\n\n\n    و\n\n- ز\n  - ح\n\n  ط\n- ي\n\n> ك\n> > ل\n\n***\n\n1. م",
  );
  const text = bodyText(body);
  assert.equal(text, "أ\nب ج د\n\nه\n\nو\n\nز\n\nح\n\nط\n\nي\n\nك\n\nل\n\nم");
  assert.deepEqual(
    paragraphsOf(text),
    bodyBlocks(body).map(({ start, end }) => ({ start, end })),
  );
});
