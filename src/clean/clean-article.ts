import type { Root } from "hast";

import type { FileFinding } from "../archive/archive.js";
import { bodyText } from "../record/body.js";
import type { Removed } from "../record/article-record.js";
import { fileFinding, quote, type Fault } from "../source/file-finding.js";
import type { Source } from "../source/source.js";
import { unaccountedWords } from "./account-words.js";
import { bodyTree } from "./body-tree.js";
import { findFurniture } from "./find-furniture.js";
import { findHeader } from "./find-header.js";
import { findStandfirst } from "./find-standfirst.js";
import { findTitle, TITLE_REPEATED } from "./find-title.js";
import { isSentenceLike } from "./line-shape.js";
import { parseMarkdown, type ParsedMarkdown } from "./parse-markdown.js";
import { parseRaw } from "./parse-raw.js";
import { BODY, passagesOf, type Fate, type Passage } from "./passage.js";

/** An article without its page furniture. Every word of the source's text is in one of its fields. */
export interface CleanArticle {
  title: string;
  /** The standfirst: an introduction set apart from the body; null when there is none. */
  summary: string | null;
  /** Sanitized; see `bodyBlocks` for how it maps to the record's `body`. */
  body: Root;
  /** What cleaning took out; `source.removed`, which decoding took out, is not repeated here. */
  removed: Removed[];
  /** Such as a script taken out, or a link with an unsafe address. */
  findings: FileFinding[];
}

/**
 * Finds title, standfirst and body of an article and takes the page's furniture out. What is taken
 * out stands in `removed`, in the order of the file, with the reason.
 *
 * @returns With an error among the findings when no title or no text is left. Never throws.
 */
export function cleanArticle(source: Source): CleanArticle {
  const { tree, removals, faults } = parse(source);
  const passages = passagesOf(tree, source.textLine);
  const { title, fates: titled } = findTitle(passages, source.frontMatter.title, source.format);
  const headed = findHeader(passages, titled);
  const fates = keepSomeText(passages, findStandfirst(passages, findFurniture(passages, headed)));
  const kept = passages.filter(({ text }, i) => text !== "" && fates[i]?.kind === "body");
  const body = bodyTree(tree, new Set(kept.map((passage) => passage.node)));
  const summary = passages.find((_, i) => fates[i]?.kind === "summary")?.text ?? null;
  const placed = [
    ...removals.map((removal) => ({ ...removal, line: removal.line + source.textLine - 1 })),
    ...removedPassages(passages, fates),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
  const removed = placed.map(({ text, reason }) => ({ text, reason }));
  const start = { line: source.textLine, column: 1 };
  const findings = [
    ...faults.map((fault) => fileFinding(source.file, start, fault)),
    ...placed.flatMap(({ fault, line, column }) =>
      fault === null ? [] : [fileFinding(source.file, { line, column }, fault)],
    ),
  ];
  const article = { title, summary, body, removed, findings };
  return withErrors(source, source.format === "markdown" ? withNotation(source, article) : article);
}

/**
 * Where nothing is left, the sentences that were taken for furniture are the text; and a flash that
 * says its title and no more keeps one copy of it.
 */
function keepSomeText(passages: readonly Passage[], fates: readonly Fate[]): Fate[] {
  if (fates.some((fate, i) => fate.kind === "body" && passages[i]?.text !== "")) return [...fates];
  const copy = fates.findLastIndex((fate) => fate === TITLE_REPEATED);
  const sentences = fates.map((fate, i): Fate => {
    const passage = passages[i];
    const isText = fate.kind === "removed" && passage !== undefined && isSentenceLike(passage);
    return isText && fate !== TITLE_REPEATED ? BODY : fate;
  });
  if (sentences.some((fate) => fate === BODY)) return sentences;
  return copy === -1 ? [...fates] : fates.with(copy, BODY);
}

const parse = (source: Source): ParsedMarkdown =>
  source.format === "markdown"
    ? parseMarkdown(source.text)
    : { tree: parseRaw(source.text), removals: [], faults: [] };

function removedPassages(passages: readonly Passage[], fates: readonly Fate[]) {
  return passages.flatMap(({ text, line, column }, i) => {
    const fate = fates[i];
    if (fate?.kind === "removed") return [{ text, reason: fate.reason, line, column, fault: null }];
    if (fate?.kind !== "title" || fate.outlet === null) return [];
    return [{ text: fate.outlet.trim(), reason: "name of the outlet", line, column, fault: null }];
  });
}

/** Adds to `removed` the words of Markdown's own notation, so that none of the file is lost. */
function withNotation(source: Source, article: CleanArticle): CleanArticle {
  const { title, summary, body, removed } = article;
  const held = [summary ?? "", bodyText(body), ...removed.map(({ text }) => text)];
  // A title of the front matter is no word of the text.
  if (source.frontMatter.title === undefined) held.push(title);
  const words = unaccountedWords(source.text, held);
  if (words.length === 0) return article;
  const notation = { text: words.join(" "), reason: "notation of Markdown" };
  return { ...article, removed: [...removed, notation] };
}

function withErrors(source: Source, article: CleanArticle): CleanArticle {
  const at = { line: source.textLine, column: 1 };
  const fault =
    bodyText(article.body) === "" ? noText(article) : article.title === "" ? NO_TITLE : null;
  if (fault === null) return article;
  return { ...article, findings: [...article.findings, fileFinding(source.file, at, fault)] };
}

const NO_TITLE: Fault = {
  code: "no-title",
  severity: "error",
  message:
    'The article has no title. Write "title:" in the front matter, or the title as first line.',
};

function noText({ title, removed }: CleanArticle): Fault {
  const taken = removed.map(({ text }) => text).join(" / ");
  const printed = title === "" ? "" : ` The title is ${quote(title)}.`;
  const furniture = taken === "" ? "" : ` Taken for page furniture: ${quote(taken)}.`;
  return {
    code: "no-text",
    severity: "error",
    message: `No text is left below the title.${printed}${furniture} Write the article's text below a line with its title.`,
  };
}
