import assert from "node:assert/strict";
import { test } from "node:test";

import type { Element, ElementContent, Root } from "hast";
import { toString } from "hast-util-to-string";
import { h } from "hastscript";

import { bodyText } from "../../src/record/body.js";
import { annotateBody, type BodyNote, type Mark } from "../../src/site/annotate-body.js";
import { printHtml } from "../../src/site/print-page.js";

const rootOf = (...children: Element[]): Root => ({ type: "root", children });

/** A mark on the first place where the words stand. */
function markOn(body: string, words: string, tagName: Mark["tagName"] = "a"): Mark {
  const start = body.indexOf(words);
  assert.notEqual(start, -1, `«${words}» stands in the body`);
  const properties = tagName === "a" ? { href: `/${words.length}/` } : {};
  return { start, end: start + words.length, tagName, properties };
}

const rangeOf = (body: string, words: string) => {
  const { start, end } = markOn(body, words);
  return { start, end };
};

interface Case {
  name: string;
  tree: Root;
  marks?: string[];
  spans?: string[];
  quotes?: string[];
  html: string;
}

const cases: Case[] = [
  {
    name: "numbers paragraphs and sentences through the whole body",
    tree: rootOf(h("p", "وصل الوفد. بدأت الجلسة."), h("p", "انتهت.")),
    html: '<p id="p1"><span id="s1">وصل الوفد. </span><span id="s2">بدأت الجلسة.</span></p><p id="p2"><span id="s3">انتهت.</span></p>',
  },
  {
    name: "links a mention and leaves the words before and after",
    tree: rootOf(h("p", "قال بيدرسن شيئًا.")),
    marks: ["بيدرسن"],
    html: '<p id="p1"><span id="s1">قال <a href="/6/">بيدرسن</a> شيئًا.</span></p>',
  },
  {
    name: "prefers the longest of overlapping mentions",
    tree: rootOf(h("p", "ترأس وفد روسيا لقاءً")),
    marks: ["روسيا", "وفد روسيا"],
    html: '<p id="p1"><span id="s1">ترأس <a href="/9/">وفد روسيا</a> لقاءً</span></p>',
  },
  {
    name: "gives a quotation over two sentences its id once",
    tree: rootOf(h("p", "قال: «نعم. لا» ثم خرج.")),
    quotes: ["نعم. لا"],
    html: '<p id="p1"><span id="s1">قال: «<span class="quote" id="q1">نعم. </span></span><span id="s2"><span class="quote">لا</span>» ثم خرج.</span></p>',
  },
  {
    name: "keeps a mention within a quotation and one that reaches out of it",
    tree: rootOf(h("p", "قال «إن وفد روسيا» باق")),
    marks: ["وفد روسيا» باق"],
    quotes: ["إن وفد روسيا"],
    html: '<p id="p1"><span id="s1">قال «<span class="quote" id="q1">إن <a href="/14/">وفد روسيا</a></span><a href="/14/">» باق</a></span></p>',
  },
  {
    name: "lets quotations overlap",
    tree: rootOf(h("p", "واحد اثنان ثلاثة")),
    quotes: ["واحد اثنان", "اثنان ثلاثة"],
    html: '<p id="p1"><span id="s1"><span class="quote" id="q1">واحد <span class="quote" id="q2">اثنان</span></span><span class="quote"> ثلاثة</span></span></p>',
  },
  {
    name: "keeps the author's emphasis, cut where a mention begins in it",
    tree: rootOf(h("p", ["أعلن ", h("strong", "الوفد الروسي"), " موقفه"])),
    marks: ["الروسي موقفه"],
    html: '<p id="p1"><span id="s1">أعلن <strong>الوفد <a href="/12/">الروسي</a></strong><a href="/12/"> موقفه</a></span></p>',
  },
  {
    name: "puts no link into an author's link, but a date",
    tree: rootOf(h("p", [h("a", { href: "https://a.example/" }, "بيان 10 أيار لروسيا")])),
    marks: ["روسيا"],
    spans: ["10 أيار"],
    html: '<p id="p1"><span id="s1"><a href="https://a.example/">بيان <time>10 أيار</time> لروسيا</a></span></p>',
  },
  {
    name: "keeps line breaks in their sentence",
    tree: rootOf(h("p", ["سطر", h("br"), "\n", "آخر"])),
    html: '<p id="p1"><span id="s1">سطر<br>\n</span><span id="s2">آخر</span></p>',
  },
  {
    name: "reaches paragraphs in lists and quotations, and passes over empty ones",
    tree: rootOf(h("ul", [h("li", "بند")]), h("p"), h("hr"), h("blockquote", [h("p", "قول")])),
    html: '<ul><li id="p1"><span id="s1">بند</span></li></ul><p></p><hr><blockquote><p id="p2"><span id="s2">قول</span></p></blockquote>',
  },
  {
    name: "drops ids of the author's, which would stand twice",
    tree: rootOf(h("p", [h("em", { id: "s1" }, "أولًا. ثانيًا.")])),
    html: '<p id="p1"><span id="s1"><em>أولًا. </em></span><span id="s2"><em>ثانيًا.</em></span></p>',
  },
  {
    name: "escapes what looks like markup",
    tree: rootOf(h("p", "قال <script> & مضى")),
    marks: ["<script>"],
    html: '<p id="p1"><span id="s1">قال <a href="/8/">&#x3C;script></a> &#x26; مضى</span></p>',
  },
  {
    name: "makes a first-level heading a second-level one",
    tree: rootOf(h("h1", "عنوان")),
    html: '<h2 id="p1"><span id="s1">عنوان</span></h2>',
  },
  { name: "takes an empty body", tree: rootOf(), html: "" },
];

for (const { name, tree, marks = [], spans = [], quotes = [], html } of cases) {
  test(`annotateBody ${name}`, () => {
    const body = bodyText(tree);
    const all = [
      ...marks.map((words) => markOn(body, words)),
      ...spans.map((words) => markOn(body, words, "time")),
    ];
    const ranges = quotes.map((words) => rangeOf(body, words));
    assert.equal(printHtml(annotateBody(tree, body, all, ranges)), html);
  });
}

test("annotateBody sends the author's links where the site lies", () => {
  const tree = rootOf(h("p", [h("a", { href: "/rounds/geneva-2/" }, "جنيف 2")]));
  const result = annotateBody(tree, "جنيف 2", [], [], {
    linkTo: (href) => `/archive${href}`,
  });
  const html = '<p id="p1"><span id="s1"><a href="/archive/rounds/geneva-2/">جنيف 2</a></span></p>';
  assert.equal(printHtml(result), html);
});

const noteOn = (body: string, words: string): BodyNote => ({
  ...rangeOf(body, words),
  sign: h("a", { id: "m1", href: "#n1" }),
  element: h("div", { id: "n1" }, "كذا"),
});

const noted = [
  [
    rootOf(h("p", "في أيلول/ ديسمبر. ثم مضى."), h("p", "انتهى.")),
    '<p id="p1"><span id="s1">في أيلول/ ديسمبر<a id="m1" href="#n1"></a>. </span><span id="s2">ثم مضى.</span></p><div class="margin-notes"><div id="n1">كذا</div></div><p id="p2"><span id="s3">انتهى.</span></p>',
  ],
  [
    rootOf(h("ul", [h("li", [h("a", { href: "/x" }, "أيلول/ ديسمبر")])])),
    '<ul><li id="p1"><span id="s1"><a href="/x">أيلول/ ديسمبر</a><a id="m1" href="#n1"></a></span><div class="margin-notes"><div id="n1">كذا</div></div></li></ul>',
  ],
] as const;
for (const [tree, html] of noted) {
  test(`annotateBody puts a note behind its paragraph, its sign behind the words: ${html.slice(0, 4)}`, () => {
    const body = bodyText(tree);
    const notes = [noteOn(body, "أيلول/ ديسمبر")];
    assert.equal(printHtml(annotateBody(tree, body, [], [], { notes })), html);
  });
}

test("annotateBody keeps a date in its link, and the date alone within an author's link", () => {
  const tree = rootOf(h("p", ["10 أيار، ", h("a", { href: "/x" }, "11 أيار")]));
  const body = bodyText(tree);
  const inner = { tagName: "time" as const, properties: {} };
  const marks = ["10 أيار", "11 أيار"].map((words) => ({ ...markOn(body, words), inner }));
  assert.equal(
    printHtml(annotateBody(tree, body, marks, [])),
    '<p id="p1"><span id="s1"><a href="/7/"><time>10 أيار</time></a>، <a href="/x"><time>11 أيار</time></a></span></p>',
  );
});

test("annotateBody ends each paragraph with its anchor", () => {
  const tree = rootOf(h("p", "أول."), h("p", "ثان."));
  const anchorOf = (number: number) => h("a", { href: `#p${String(number)}` });
  assert.equal(
    printHtml(annotateBody(tree, bodyText(tree), [], [], { anchorOf })),
    '<p id="p1"><span id="s1">أول.</span><a href="#p1"></a></p><p id="p2"><span id="s2">ثان.</span><a href="#p2"></a></p>',
  );
});

test("annotateBody begins each sentence with its sign, once, before quotation and link", () => {
  const tree = rootOf(h("p", [h("a", { href: "/x/" }, "نعم. لا"), " قال."]), h("p", "انتهى."));
  const body = bodyText(tree);
  const sentenceSignOf = (number: number) => h("a", { href: `#s${String(number)}` });
  assert.equal(
    printHtml(annotateBody(tree, body, [], [rangeOf(body, "نعم. لا")], { sentenceSignOf })),
    '<p id="p1"><span id="s1"><a href="#s1"></a><span class="quote" id="q1"><a href="/x/">نعم. </a></span></span><span id="s2"><a href="#s2"></a><span class="quote"><a href="/x/">لا</a></span> قال.</span></p><p id="p2"><span id="s3"><a href="#s3"></a>انتهى.</span></p>',
  );
});

test("annotateBody leaves its input as it was", () => {
  const tree = rootOf(h("p", "قال بيدرسن."));
  const before = structuredClone(tree);
  annotateBody(tree, bodyText(tree), [markOn(bodyText(tree), "بيدرسن")], []);
  assert.deepEqual(tree, before);
});

test("annotateBody ignores marks that do not lie in the body", () => {
  const tree = rootOf(h("p", "قصير"));
  const marks: Mark[] = [
    { start: 2, end: 99, tagName: "a", properties: {} },
    { start: -1, end: 2, tagName: "a", properties: {} },
    { start: 3, end: 3, tagName: "a", properties: {} },
  ];
  const html = printHtml(annotateBody(tree, "قصير", marks, []));
  assert.equal(html, '<p id="p1"><span id="s1">قصير</span></p>');
});

/** A small linear congruential generator: the same cases in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const WORDS = ["الوفد", "قال", "«نعم»", "10", "أيار.", "روسيا،", "وصل!", "ثم", "<b>", "\u{1F54A}"];

function randomTree(next: (below: number) => number): Root {
  const words = () =>
    Array.from({ length: 1 + next(8) }, () => WORDS[next(WORDS.length)] ?? "").join(" ");
  const inline = (): ElementContent => {
    const kinds: (() => ElementContent)[] = [
      () => ({ type: "text", value: words() }),
      () => h("strong", [words(), h("em", words())]),
      () => h("a", { href: "https://a.example/" }, [words(), h("strong", words())]),
      () => h("br"),
    ];
    return (kinds[next(kinds.length)] ?? (() => h("br")))();
  };
  const paragraph = () => h("p", Array.from({ length: 1 + next(4) }, inline));
  return rootOf(...Array.from({ length: 1 + next(4) }, paragraph));
}

test("annotateBody keeps every character, each id once, and nests no links, whatever the spans", () => {
  for (let seed = 1; seed <= 400; seed++) {
    const next = numbers(seed);
    const tree = randomTree(next);
    const body = bodyText(tree);
    const range = () => {
      const start = next(body.length + 1);
      return { start, end: Math.min(body.length, start + next(25)) };
    };
    const tags = ["a", "time", "span"] as const;
    const marks = Array.from({ length: next(12) }, (): Mark => {
      return { ...range(), tagName: tags[next(3)] ?? "a", properties: {} };
    });
    const quotes = Array.from({ length: next(5) }, range).filter(({ start, end }) => start < end);
    const result = annotateBody(tree, body, marks, quotes);
    assert.equal(toString(result), toString(tree), `seed ${String(seed)}`);
    assertIdsOnce(result, seed);
    assertNoNestedLinks(result.children, false, seed);
  }
});

function assertIdsOnce(tree: Root, seed: number): void {
  const ids = [...printHtml(tree).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length, `seed ${String(seed)}`);
}

function assertNoNestedLinks(nodes: Root["children"], isInLink: boolean, seed: number): void {
  for (const node of nodes) {
    if (node.type !== "element") continue;
    assert.ok(!(isInLink && node.tagName === "a"), `seed ${String(seed)}`);
    assertNoNestedLinks(node.children, isInLink || node.tagName === "a", seed);
  }
}
