import assert from "node:assert/strict";
import { test } from "node:test";

import { cleanArticle } from "../../src/clean/clean-article.js";
import { bodyText } from "../../src/record/body.js";
import { sourceOf } from "./source-of.js";

const TITLE = "الوفود تغادر أستانا";
const SENTENCE = "غادرت الوفود المدينة صباح اليوم بعد يومين من المحادثات.";

const beyond = [
  [
    "a text longer than any article",
    Array.from({ length: 800 }, (_, n) => `${n} ${SENTENCE}`).join("\n\n"),
  ],
  ["quotations within quotations", `${"> ".repeat(9000)}${SENTENCE}`],
  ["lists within lists", `${"1. ".repeat(9000)}${SENTENCE}`],
  ["emphasis within emphasis", `${"*a ".repeat(5000)}${"a*".repeat(5000)} ${SENTENCE}`],
  [
    "lists within lists, line by line",
    Array.from({ length: 120 }, (_, n) => `${"  ".repeat(n)}- ${SENTENCE}`).join("\n"),
  ],
  ["comments that never end", `${SENTENCE} ${"<!-- ".repeat(6000)}`],
] as const;
for (const [what, text] of beyond) {
  test(`${what}: every line is taken as it stands, and the editor is told`, () => {
    const article = cleanArticle(sourceOf("a.md", `# ${TITLE}\n\n${text}`));
    assert.ok(bodyText(article.body).includes(SENTENCE));
    assert.deepEqual(
      article.findings.map(({ code, severity, line }) => [code, severity, line]),
      [["markdown-limits", "warning", 1]],
    );
  });
}

test("an article with ten lists in each other is Markdown", () => {
  const nested = Array.from({ length: 10 }, (_, n) => `${"  ".repeat(n)}- ${SENTENCE}`).join("\n");
  const { findings, body } = cleanArticle(sourceOf("a.md", `# ${TITLE}\n\n${nested}`));
  assert.deepEqual(findings, []);
  assert.equal(bodyText(body), Array.from({ length: 10 }, () => SENTENCE).join("\n\n"));
});
