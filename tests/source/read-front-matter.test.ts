import assert from "node:assert/strict";
import { test } from "node:test";

import { readFrontMatter } from "../../src/source/read-front-matter.js";

const whole = (lines: string) => `---\n${lines}\n---\nنص المقال.\n`;

const good: [string, object][] = [
  ["title: لقاء", { title: "لقاء" }],
  ["published: 2019-12-10", { published: "2019-12-10" }],
  ["published: 2017", { published: "2017" }],
  ["published: 2017-09", { published: "2017-09" }],
  ["published: 2017-07-14/2017-07-15", { published: "2017-07-14/2017-07-15" }],
  ["published: 2017-07-15?", { published: "2017-07-15?" }],
  ["# لا شيء", {}],
  ["", {}],
  [
    "sources:\n  - publisher: سانا\n    url: https://sana.example/1\n    date: 2017",
    { sources: [{ publisher: "سانا", url: "https://sana.example/1", date: "2017" }] },
  ],
];
for (const [lines, expected] of good) {
  test(`readFrontMatter reads ${JSON.stringify(lines)}`, () => {
    const reading = readFrontMatter("a.md", whole(lines));
    assert.deepEqual(reading, {
      kind: "read",
      frontMatter: expected,
      text: "نص المقال.\n",
      textLine: whole(lines).split("\n").length - 1,
    });
  });
}

test("readFrontMatter takes a file without front matter whole", () => {
  for (const text of ["نص المقال.\n", "نص\n\n---\n\nنص", "----\nنص"]) {
    const expected = { kind: "read", frontMatter: {}, text, textLine: 1 };
    assert.deepEqual(readFrontMatter("a.md", text), expected);
  }
});

const bad: [string, [string, number | null, number | null][]][] = [
  [whole("url: https://a.example\nautor: س"), [["unknown-key", 3, 1]]],
  [
    whole("x: 1\ny: 2"),
    [
      ["unknown-key", 2, 1],
      ["unknown-key", 3, 1],
    ],
  ],
  [whole("title: 5"), [["front-matter-type", 2, 8]]],
  [whole("title:\nround: astana-1"), [["front-matter-value", 2, 1]]],
  [whole("title: [أ, ب]"), [["front-matter-type", 2, 8]]],
  [whole("kind: opinion"), [["front-matter-value", 2, 7]]],
  [whole("url: javascript:alert(1)"), [["front-matter-value", 2, 6]]],
  [whole("published: 2019-02-30"), [["bad-date", 2, 12]]],
  [whole("published: 2019-02-29"), [["bad-date", 2, 12]]],
  [whole("published: 10/12/2019"), [["bad-date", 2, 12]]],
  [whole("published: 2017-07-15/2017-07-14"), [["bad-date", 2, 12]]],
  [whole("sources: سانا"), [["front-matter-type", 2, 10]]],
  [whole("sources:\n  - publisher: سانا"), [["front-matter-value", 3, 5]]],
  [whole("sources:\n  - سانا"), [["front-matter-type", 3, 5]]],
  [whole("changes:\n  - date: 2020-13\n    what: س\n    why: ص"), [["bad-date", 3, 11]]],
  [whole("changes:\n  - date: 2020\n    what: س\n    why: ص\n    who: ع"), [["unknown-key", 6, 5]]],
  [whole("title: أ: ب"), [["yaml", 2, 8]]],
  [whole('title: "أ\nround: astana-1'), [["yaml", 3, 16]]],
  [whole("title: أ\n\tround: astana-1"), [["yaml", 3, 1]]],
  [
    whole("title: أ\ntitle: ب\ntitle: ج"),
    [
      ["duplicate-key", 3, 1],
      ["duplicate-key", 4, 1],
    ],
  ],
  [whole("title: &a أ\nauthor: *a"), [["yaml", 3, 9]]],
  [whole("title: !!js/function أ"), [["yaml", 2, 8]]],
  [whole("- أ"), [["front-matter-type", 2, 1]]],
  ["---\ntitle: أ\nنص", [["front-matter-unclosed", 1, 1]]],
  ["---\ntitle: أ\n--- نص\n", [["front-matter-unclosed", 3, 1]]],
  ["---js\nmodule.exports = {}\n---\nنص", [["front-matter-language", 1, 1]]],
  ["---json\n{}\n---\nنص", [["front-matter-language", 1, 1]]],
  ["---coffee\nx = 1\n---\nنص", [["front-matter-language", 1, 1]]],
  ["\n\n---\ntitle: أ\n---\nنص", [["front-matter-late", 3, 1]]],
];
for (const [text, expected] of bad) {
  test(`readFrontMatter finds the place of the fault in ${JSON.stringify(text)}`, () => {
    const reading = readFrontMatter("a.md", text);
    const found = reading.kind === "fault" ? reading.findings : [];
    assert.deepEqual(
      found.map(({ code, line, column }) => [code, line, column]),
      expected,
    );
  });
}

test("readFrontMatter does not evaluate code", () => {
  const text = "---js\nglobalThis.evaluated = true\n---\nنص";
  assert.equal(readFrontMatter("a.md", text).kind, "fault");
  assert.equal("evaluated" in globalThis, false);
});

const messages = [
  [
    "autor: س",
    "The key «\u2068autor\u2069» is unknown, so its value would be lost. Did you mean `author`? Allowed here: title, publisher, published, url, archived, author, round, rights, kind, sources, changes.",
  ],
  ["title: 2017", "`title` is the number 2017; expected text. Put it in double quotes."],
  [
    "published: 2019-02-30",
    "`published` is «\u20682019-02-30\u2069», which is no date of the calendar. Write a day 2019-12-10, a month 2017-09, an interval 2017-07-14/2017-07-15, or an uncertain day 2017-07-15? (EDTF level 1).",
  ],
  [
    "sources:\n  - url: https://a.example",
    "`publisher` of entry 1 of `sources` is missing. Add the line to this entry.",
  ],
  ["kind: رأي", "`kind` is «\u2068رأي\u2069». Write one of: article, brief."],
  [
    "url: a.example",
    "`url` is «\u2068a.example\u2069». Write a whole address that begins with http:// or https://.",
  ],
  ["round:", "`round` has no value. Write one or delete the line."],
] as const;
for (const [lines, message] of messages) {
  test(`readFrontMatter says how to mend ${JSON.stringify(lines)}`, () => {
    const reading = readFrontMatter("a.md", whole(lines));
    assert.equal(reading.kind === "fault" && reading.findings[0]?.message, message);
  });
}
