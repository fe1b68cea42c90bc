import type { FileFinding } from "../archive/archive.js";
import type { ArticleRecord, Finding } from "../record/article-record.js";
import { positionAt } from "../source/position.js";
import type { Source } from "../source/source.js";

/** How much of the words' surroundings tells one place from another, in UTF-16 units each side. */
const CONTEXT = 24;

/**
 * A record's findings as findings of its file. Offsets of a record count in its body or title; the
 * same words are looked for in the file, with their surroundings first.
 *
 * @returns Lines and columns of the file; null where the words do not stand there as they are.
 */
export function placeFindings(record: ArticleRecord, source: Source): FileFinding[] {
  return record.findings.map((finding) => {
    const { line, column } = placeOf(finding, record, source);
    return { ...finding, file: source.file, line, column };
  });
}

function placeOf(finding: Finding, { body, title }: ArticleRecord, source: Source) {
  if (finding.start === null || finding.end === null) return NOWHERE;
  const text = finding.in === "title" ? title : body;
  const offset = offsetInSource(text, finding.start, finding.end, source.text);
  if (offset === -1) return NOWHERE;
  const { line, column } = positionAt(source.text, offset);
  return { line: line + source.textLine - 1, column };
}

const NOWHERE = { line: null, column: null };

function offsetInSource(text: string, start: number, end: number, source: string): number {
  const from = Math.max(start - CONTEXT, text.lastIndexOf("\n", start - 1) + 1);
  const lineEnd = text.indexOf("\n", end);
  const to = Math.min(end + CONTEXT, lineEnd === -1 ? text.length : lineEnd);
  const around = source.indexOf(text.slice(from, to));
  if (around !== -1) return around + start - from;
  // Emphasis and links stand between the words of a Markdown source, so nearer words are tried.
  const before = source.indexOf(text.slice(from, end));
  if (before !== -1) return before + start - from;
  const after = source.indexOf(text.slice(start, to));
  return after === -1 ? source.indexOf(text.slice(start, end)) : after;
}
