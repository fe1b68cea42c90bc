import assert from "node:assert/strict";

import type { ArticleRecord, Span } from "../../src/record/article-record.js";
import { articleRecordSchema } from "../../src/record/article-record.js";

/** Every span of a record, wherever it stands. */
const spansOf = (record: ArticleRecord): Span[] => [
  ...[...record.people, ...record.rounds, ...record.delegations, ...record.places].flatMap(
    (entry) => entry.mentions,
  ),
  ...record.dates,
  ...record.quotes,
  ...record.unresolved,
  ...(record.published?.evidence ?? []),
];

/** A record of the schema, whose every span points at its words and that is about one round at most. */
export function assertSound(record: ArticleRecord): void {
  articleRecordSchema.parse(record);
  for (const span of spansOf(record)) {
    const text = span.in === "title" ? record.title : record.body;
    assert.equal(text.slice(span.start, span.end), span.text, record.file);
  }
  const subjects = record.rounds.filter((round) => round.role === "subject");
  assert.ok(subjects.length <= 1, `${record.file} has ${String(subjects.length)} subjects`);
}
