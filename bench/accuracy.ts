import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

import { cleanArticle } from "../src/clean/clean-article.js";
import { indexNames } from "../src/extract/name-index.js";
import type { ArticleRecord } from "../src/record/article-record.js";
import { makeArticle } from "../src/record/make-article.js";
import { loadRegistry } from "../src/registry/load-registry.js";
import { readSource } from "../src/source/read-source.js";
import { f1, macroF1, scoreRecords, type GoldArticle, type Score } from "./score-records.js";

/**
 * `npm run accuracy`: how well records agree with articles whose truth was written by hand, as a
 * table; `-- --misses` lists every slip, `-- --write` keeps the figures for the page «about».
 */
const SETS = [
  { name: "own", articles: "articles", gold: "tests/gold/articles.json" },
  {
    name: "development",
    articles: "tests/fixtures/development",
    gold: "tests/gold/development.json",
  },
] as const;

/** Where the page «about» finds the figures. */
const FIGURES = "docs/accuracy.json";

/** The records of a folder of articles, by base name. */
export function recordsOf(folder: string): Map<string, ArticleRecord> {
  const files = readdirSync("registry")
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => ({ file: name, text: readFileSync(join("registry", name), "utf8") }));
  const { registry } = loadRegistry(files);
  if (registry === null) throw new Error("the registry has errors: run npm run check");
  const names = indexNames(registry);
  return new Map(
    readdirSync(folder).flatMap((name): [string, ArticleRecord][] => {
      const reading = readSource({ file: name, bytes: readFileSync(join(folder, name)) });
      if (reading.kind === "fault") return [];
      return [[name, makeArticle(reading.source, cleanArticle(reading.source), names).record]];
    }),
  );
}

/** Scores one of the sets. */
export function scoreSet(set: { articles: string; gold: string }): Score {
  const gold = JSON.parse(readFileSync(set.gold, "utf8")) as GoldArticle[]; // our own file
  const records = recordsOf(set.articles);
  const named = new Map(
    [...records].flatMap(
      ([name, r]) =>
        [
          [name, r],
          [withoutEnding(name), r],
        ] as const,
    ),
  );
  return scoreRecords(gold, named);
}

const withoutEnding = (name: string): string => basename(name).replace(/\.(md|txt)$/, "");

function main(flags: readonly string[]): void {
  const figures = SETS.map((set) => {
    const score = scoreSet(set);
    print(set.name, score, flags.includes("--misses"));
    return {
      set: set.name,
      articles: readdirSync(set.articles).length,
      macroF1: round(macroF1(score)),
      fields: [...score.fields].map(([field, counts]) => ({
        field,
        ...counts,
        f1: round(f1(counts)),
      })),
    };
  });
  if (flags.includes("--write")) {
    const text = JSON.stringify({ command: "npm run accuracy", figures }, null, 2);
    writeFileSync(FIGURES, `${text}\n`);
  }
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

function print(name: string, score: Score, withSlips: boolean): void {
  console.log(`\n${name}: macro-F1 ${macroF1(score).toFixed(3)}`);
  for (const [field, counts] of score.fields) {
    const { right, extra, missed } = counts;
    console.log(
      `  ${field.padEnd(18)} F1 ${f1(counts).toFixed(3)}  ${right} right, ${extra} extra, ${missed} missed`,
    );
  }
  if (!withSlips) return;
  for (const { source, field, kind, what } of score.slips) {
    console.log(`  ${source}  ${field}  ${kind}  ${what}`);
  }
}

if (process.argv[1]?.endsWith("accuracy.ts") === true) main(process.argv.slice(2));
