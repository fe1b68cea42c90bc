import assert from "node:assert/strict";
import { test } from "node:test";

import { numberedQuotes } from "../../src/record/numbered-quotes.js";
import type { RecordQuote } from "../../src/record/article-record.js";

const inBody = (text: string): RecordQuote => ({ speaker: null, text, start: 0, end: text.length });
const inTitle = (text: string): RecordQuote => ({ ...inBody(text), in: "title" });

test("quotations of title and body are counted apart, in the order of the record", () => {
  const quotes = [inTitle("لن نعود"), inBody("جئنا للحوار"), inTitle("قريبًا"), inBody("انتهينا")];
  assert.deepEqual(
    numberedQuotes({ quotes }).map(({ quote, number, fragment }) => [quote.text, number, fragment]),
    [
      ["لن نعود", null, "title-q1"],
      ["جئنا للحوار", 1, "q1"],
      ["قريبًا", null, "title-q2"],
      ["انتهينا", 2, "q2"],
    ],
  );
});
