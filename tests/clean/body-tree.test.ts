import assert from "node:assert/strict";
import { test } from "node:test";

import rehypeSanitize from "rehype-sanitize";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

import { bodyTree } from "../../src/clean/body-tree.js";
import { parseRaw } from "../../src/clean/parse-raw.js";
import { passagesOf } from "../../src/clean/passage.js";

const processor = unified().use(remarkRehype).use(rehypeSanitize).freeze();

for (const text of ["سطر واحد", "نص أول.\n\nنص <b>ثان</b> & ذلك\n* ثالث", "", "\u00A0نص\tآخر "]) {
  test(`raw text becomes the tree that any other does: ${JSON.stringify(text)}`, () => {
    const tree = parseRaw(text);
    const all = new Set(passagesOf(tree, 1).map(({ node }) => node));
    // As JSON: the processor notes an offset that it does not know.
    assert.equal(
      JSON.stringify(bodyTree(tree, all).children),
      JSON.stringify(processor.runSync(tree).children),
    );
  });
}
