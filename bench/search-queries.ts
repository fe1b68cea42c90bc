import { readFileSync } from "node:fs";

import type { Archive } from "../src/archive/archive.js";
import { addressOf } from "../src/site/addresses.js";

/** A query and the articles that answer it: those in which every pattern occurs. */
export interface JudgedQuery {
  q: string;
  all: readonly string[];
}

/** The letters of a text as far as they tell words apart; the patterns are written for these. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\u064B-\u065F\u0670\u0640]/g, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه");

/** `{W}…{/W}`: a whole word with any particles before it. */
const patternOf = (text: string): RegExp =>
  new RegExp(
    plain(text)
      .replaceAll("{W}", "(?<![\\p{L}])(?:[وفبلك]{0,2}(?:ال|ل)?)(?:")
      .replaceAll("{/W}", ")(?![\\p{L}])"),
    "u",
  );

/** Judged queries of a JSON file; others in it are passed over. */
export function readJudged(file: string): JudgedQuery[] {
  const content: unknown = JSON.parse(readFileSync(file, "utf8"));
  return Array.isArray(content) ? content.filter(isJudged) : [];
}

const isJudged = (item: unknown): item is JudgedQuery =>
  typeof item === "object" && item !== null && "q" in item && "all" in item;

/** The addresses of the articles that answer a query. */
export function relevantTo({ all }: JudgedQuery, texts: ReadonlyMap<string, string>): Set<string> {
  const patterns = all.map(patternOf);
  const found = [...texts].filter(([, text]) => patterns.every((pattern) => pattern.test(text)));
  return new Set(found.map(([address]) => address));
}

/** Title and body of every article by its address, in the letters that the patterns know. */
export const textsOf = ({ articles }: Archive): Map<string, string> =>
  new Map(
    articles.map(({ record }) => [
      addressOf("article", record.slug),
      plain([record.title, record.summary ?? "", record.body].join("\n")),
    ]),
  );
