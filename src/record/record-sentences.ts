import { sentencesOf, type Range } from "../arabic/sentences.js";
import type { ArticleRecord } from "./article-record.js";

/** Records are values that do not change, and every stage asks for the sentences of the same ones. */
const cache = new WeakMap<ArticleRecord, readonly Range[]>();

/** The sentences of a record's body, as `sentencesOf` has them, cut once. */
export function recordSentences(record: ArticleRecord): readonly Range[] {
  const known = cache.get(record);
  if (known !== undefined) return known;
  const sentences = sentencesOf(record.body);
  cache.set(record, sentences);
  return sentences;
}
