import assert from "node:assert/strict";
import { test } from "node:test";

import { h } from "hastscript";

import { termsByOutlet } from "../../src/pictures/terms-by-outlet.js";
import type { Article } from "../../src/archive/archive.js";
import { articleOf, spanIn } from "../site/fixture-archive.js";

/** An article in which words, in this order, mean the thing. */
function article(slug: string, outlet: string | null, words: readonly string[]): Article {
  const text = `قيل: ${words.join(" ثم ")}.`;
  let rest = 0;
  const mentions = words.map((word) => {
    const { start } = spanIn(text.slice(rest), word);
    const span = { text: word, start: rest + start, end: rest + start + word.length };
    rest = span.end;
    return span;
  });
  return articleOf(
    {
      slug,
      title: slug,
      publisher: outlet === null ? null : { id: outlet, name: outlet, basis: "text" },
      delegations: [
        { id: "x", status: "party", presence: "mentioned", head: null, size: null, mentions },
      ],
    },
    [h("p", text)],
    outlet === "brief" ? { kind: "brief" } : {},
  );
}

const mentionsOf = ({ record }: Article) => record.delegations[0]?.mentions ?? [];

test("termsByOutlet counts a term for each outlet, spellings of one term together", () => {
  const { outlets, terms } = termsByOutlet(
    [
      article("a", "sana", ["الأمم المتحدة", "للأمم المتحدة", "الامم المتحدة"]),
      article("b", "sana", ["المنظمة الدولية", "الأمم المتحدة"]),
      article("c", null, ["الأمم المتحدة"]),
      article("d", "brief", ["المنظمة الدولية"]),
    ],
    mentionsOf,
  );
  assert.deepEqual(
    outlets.map(({ outlet, total }) => [outlet.kind, total]),
    [
      ["outlet", 5],
      ["unknown", 1],
      ["brief", 1],
    ],
  );
  assert.deepEqual(
    terms.map(({ term, total, byOutlet }) => [term, total, byOutlet.get("sana")?.length]),
    [
      ["الأمم المتحدة", 5, 4],
      ["المنظمة الدولية", 2, 1],
    ],
  );
});

test("termsByOutlet gives a term its article back where it is only met behind «ل»", () => {
  const { terms } = termsByOutlet([article("a", "sana", ["للهيئة"])], mentionsOf);
  assert.deepEqual(
    terms.map(({ term }) => term),
    ["الهيئة"],
  );
});

test("termsByOutlet of nothing is empty", () => {
  assert.deepEqual(termsByOutlet([], mentionsOf), { outlets: [], terms: [] });
});
