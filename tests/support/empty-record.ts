import type { ArticleRecord } from "../../src/record/article-record.js";

/** Everything of a record that is read from the text, where nothing was found. */
export const NOTHING_FOUND: Omit<ArticleRecord, "slug" | "file" | "title" | "body" | "source"> = {
  summary: null,
  publisher: null,
  published: null,
  rounds: [],
  people: [],
  unresolved: [],
  delegations: [],
  quotes: [],
  dates: [],
  places: [],
  findings: [],
  removed: [],
};
