import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import fc from "fast-check";

import { unaccountedWords } from "../../src/clean/account-words.js";
import { cleanArticle } from "../../src/clean/clean-article.js";
import { bodyText } from "../../src/record/body.js";
import type { Source } from "../../src/source/source.js";
import { sourceOf } from "./source-of.js";

/** Words of the text that are in no field of the cleaned article. */
function lostWords(source: Source): string[] {
  const { title, summary, body, removed } = cleanArticle(source);
  const fields = [title, summary ?? "", bodyText(body), ...removed.map(({ text }) => text)];
  return unaccountedWords(source.text, fields);
}

test("unaccountedWords counts how often a word stands", () => {
  assert.deepEqual(unaccountedWords("أ ب أ، أ-ج 12", ["أ ب", "أ 12"]), ["أ", "ج"]);
});

const texts = [
  [
    "a.txt",
    "عنوان طويل للخبر عنوان طويل للخبر\nعنوان طويل للخبر\n\n• نص. (أرشيف)\n***\nاخترنا لك\nلوغو\nabc.example",
  ],
  ["a.txt", "سطر واحد"],
  ["a.txt", "* _أ_ <b>ب</b> [ج](د) &amp; 1. هـ\n\n\tو\u00A0ز"],
  [
    "a.md",
    "# عنوان &amp; آخر\n\n1. أ [ب](https://c.example/د \"هـ\") ![و](ز)\n2. `ح` <i>ط</i><!-- ي -->\n\n```ك\nل\n```\n\n[م]: https://n.example 'س'\n\n<div>ع</div>\n\nف\n===\n\n[ص][م] ق&#1575;\\\nر",
  ],
  [
    "a.md",
    "---\ntitle: من خارج النص\n---\n\nنص المقال يبدأ هنا. اخترنا لك\n\nاخترنا لك\n\n- عنوان",
  ],
] as const;
for (const [file, text] of texts) {
  test(`no word is lost of ${JSON.stringify(text)}`, () => {
    assert.deepEqual(lostWords(sourceOf(file, text)), []);
  });
}

/** Lines of pages, notation and any UTF-16 units, halves of pairs too. */
const line = fc.oneof(
  fc.constantFrom(
    "اقرأ أيضاً",
    "المصدر: سانا",
    "الوسوم: سوريا، أستانا",
    "# عنوان",
    "- بند",
    "> قول",
  ),
  fc.constantFrom("وصل الوفد إلى أستانا صباح اليوم.", "10 كانون الأول 2019", "<b>نص", "[رابط](x)"),
  fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 20 }),
);
const page = fc.array(line, { minLength: 1, maxLength: 20 });
for (const file of ["a.txt", "a.md"]) {
  test(`no word is lost of any ${file}`, () => {
    const property = fc.property(page, (lines) => {
      const source = { ...sourceOf(file, "نص"), text: lines.join("\n").replaceAll("\r", "\n") };
      assert.deepEqual(lostWords(source), []);
    });
    fc.assert(property, { numRuns: 300, seed: 14 });
  });
}

// Real pages, where they are at hand: they lie beside the project and are not part of it.
const seeds = fileURLToPath(new URL("../../../shared/seeds", import.meta.url));
test("no word is lost of real pages", { skip: !existsSync(seeds) }, () => {
  for (const file of readdirSync(seeds)) {
    const text = readFileSync(`${seeds}/${file}`, "utf8");
    assert.deepEqual(lostWords(sourceOf(file, text)), [], file);
  }
});
