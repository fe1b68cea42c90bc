import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import snowball from "snowball-stemmers";

import { searchTokens } from "../src/arabic/search-analyse.js";
import {
  beginningForm,
  classForm,
  indexText,
  wholeForm,
  type IndexLexicon,
} from "../src/search/index-text.js";
import { registrySpellings } from "../src/search/registry-spellings.js";
import { readQuery } from "../src/search/search-query.js";
import { archiveOf } from "./archive-of.js";
import { writeCorpus } from "./corpus.js";
import { light10 } from "./light10.js";
import { memoryIndex, type Analyser, type MemoryIndex } from "./memory-index.js";
import { quality } from "./search-engines.js";
import { readJudged, relevantTo, textsOf, type JudgedQuery } from "./search-queries.js";

const HELP = `npm run bench:analysers -- [--articles DIR] [--queries FILE …]

Compares ways of cutting Arabic words for search by nothing but what they find: an index in memory,
ranked by BM25, without names, spelling help or Pagefind. Queries that no analyser answers, such as
slips of the pen, are left out. The table is that of docs/search.md.`;

const QUERIES = ["tests/search/queries.json", "../shared/gold/search-queries.json"];
const MATCH = "سوري";

const wordsOf = (text: string): string[] =>
  text.split(/\s+/u).flatMap((word) => searchTokens(word).map((token) => token.text));

/** A stemmer of single words, as others have published it. */
function stemmer(name: string, stem: (word: string) => string): Analyser {
  const known = new Map<string, readonly string[]>();
  const formsOf = (word: string): readonly string[] => {
    const forms = known.get(word) ?? [stem(word)];
    known.set(word, forms);
    return forms;
  };
  return {
    name,
    ofText: (text) => wordsOf(text).map(formsOf),
    ofQuery: (query) => readQuery(query).words.flatMap(({ printed }) => wordsOf(printed).map(formsOf)), // prettier-ignore
    isPrefix: false,
  };
}

/** Our own index words, asked for in one of three ways. */
function own(name: string, ask: (form: string) => string, lexicon: IndexLexicon): Analyser {
  return {
    name,
    ofText: (text) => indexText(text, lexicon).indexed,
    ofQuery: (query) =>
      readQuery(query, lexicon).words.map(({ form, broad }) => [form, broad].map(ask)),
    isPrefix: true,
  };
}

function analysers(lexicon: IndexLexicon): Analyser[] {
  const arabic = snowball.newStemmer("arabic");
  return [
    stemmer("as printed, letters unified", (word) => word),
    stemmer("light10", light10),
    stemmer("Snowball Arabic", (word) => arabic.stem(word)),
    own("ours, whole words", wholeForm, lexicon),
    own("ours, beginnings of words", beginningForm, lexicon),
    own("ours, endings off (in use)", classForm, lexicon),
  ];
}

type Judged = { q: string; relevant: ReadonlySet<string> };

async function measure(index: MemoryIndex, judged: readonly Judged[]): Promise<string> {
  const { recall, precision, atTen } = await quality((q) => Promise.resolve(index.find(q)), judged);
  return [recall, precision, atTen].map((figure) => figure.toFixed(3)).join("   ");
}

async function compare(articles: string, queries: readonly JudgedQuery[]): Promise<void> {
  const archive = await archiveOf(articles);
  const patternTexts = textsOf(archive);
  const texts = new Map(
    archive.articles.map(({ record: { slug, title, summary, body } }) => [
      `/articles/${slug}/`,
      [title, summary ?? "", body].join("\n"),
    ]),
  );
  const lexicon = { spellings: registrySpellings(archive.registry), glued: new Map() };
  const indexes = analysers(lexicon).map((each) => memoryIndex(texts, each));
  const answered = queries
    .map((query) => ({ q: query.q, relevant: relevantTo(query, patternTexts) }))
    .filter(({ q }) => indexes.some((index) => index.find(q).length > 0));
  console.log(`${String(texts.size)} articles, ${String(answered.length)} of ${String(queries.length)} queries`); // prettier-ignore
  console.log(`${" ".repeat(30)}recall  prec.   p@10    forms`);
  for (const index of indexes) {
    const figures = await measure(index, answered);
    console.log(`${index.name.padEnd(30)}${figures}   ${String(index.size)}`);
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      articles: { type: "string" },
      queries: { type: "string", multiple: true },
      help: { type: "boolean" },
    },
  });
  if (values.help === true) {
    console.log(HELP);
    return 0;
  }
  const scratch = mkdtempSync(join(tmpdir(), "jawlat-bench-"));
  try {
    const articles = values.articles ?? join(scratch, "articles");
    if (values.articles === undefined && !writeCorpus(articles, null, MATCH)) {
      console.error(`There is no measuring corpus beside the checkout.\n\n${HELP}`);
      return 2;
    }
    const files = values.queries ?? QUERIES.filter((file) => existsSync(file));
    await compare(articles, files.flatMap(readJudged));
    return 0;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

process.exitCode = await main();
