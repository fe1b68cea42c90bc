import type { Article } from "../../src/archive/archive.js";
import { cleanArticle } from "../../src/clean/clean-article.js";
import type { NameIndex } from "../../src/extract/name-index.js";
import type { ArticleRecord } from "../../src/record/article-record.js";
import { makeArticle } from "../../src/record/make-article.js";
import { readSource } from "../../src/source/read-source.js";

/** The article of a text, as if it were a file of this name. Throws what the file's errors say. */
export function articleOf(text: string, names: NameIndex, name = "example.txt"): Article {
  const reading = readSource({ file: `articles/${name}`, bytes: new TextEncoder().encode(text) });
  if (reading.kind === "fault") throw new Error(reading.findings.map((f) => f.message).join("\n"));
  return makeArticle(reading.source, cleanArticle(reading.source), names);
}

/** The record of a text, as if it were a file of this name. */
export const makeRecord = (text: string, names: NameIndex, name?: string): ArticleRecord =>
  articleOf(text, names, name).record;
