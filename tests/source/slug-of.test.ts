import assert from "node:assert/strict";
import { test } from "node:test";

import { slugOf } from "../../src/source/slug-of.js";

const good = [
  ["articles/2019-12-10-astana-14.md", "2019-12-10-astana-14", "markdown"],
  ["000_ab12.TXT", "000_ab12", "raw"],
  ["a/b/Geneva-7.md", "geneva-7", "markdown"],
] as const;
for (const [file, slug, format] of good) {
  test(`slugOf("${file}")`, () => assert.deepEqual(slugOf(file), { kind: "slug", slug, format }));
}

const proposals = [
  ["astana 14 day 1.md", "astana-14-day-1.md"],
  ["Genève.txt", "geneve.txt"],
  ["أستانا ١٤.md", "astana-14.md"],
  ["جنيف (7).md", "jnyf-7.md"],
  ["v1.2.md", "v1-2.md"],
  ["؟!.md", "article-1.md"],
] as const;
for (const [file, proposal] of proposals) {
  test(`slugOf("${file}") proposes ${proposal}`, () => {
    assert.deepEqual(slugOf(`articles/${file}`), {
      kind: "fault",
      message: `The file name «\u2068${file}\u2069» cannot become an address: only a-z, 0-9, "-" and "_", at most 200. Rename it, for example to ${proposal}.`,
    });
  });
}

test("slugOf refuses other endings", () => {
  assert.deepEqual(slugOf("articles/a.docx"), {
    kind: "fault",
    message: "«\u2068a.docx\u2069» ends in neither .md nor .txt. Rename it.",
  });
});
