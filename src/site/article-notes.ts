import type { ArticleRecord, Finding } from "../record/article-record.js";
import { sentenceFinder } from "./archive-index.js";
import { strings } from "./strings.ar.js";

/** What a reader is told where an article's text does not fit: the words, and what is odd. */
export interface EditorNote {
  /** The words as printed; null when the note is on the whole article. */
  words: string | null;
  /** The sentence they stand in, from 1; null in the title. */
  sentence: number | null;
  note: string;
}

/**
 * Notes for readers, from the record's warnings and from dates that contradict something. Findings
 * of other severities are for editors.
 */
export function editorNotes(record: ArticleRecord): EditorNote[] {
  const sentenceOf = sentenceFinder(record.body);
  const fromFindings = record.findings.filter(isForReaders).map((finding): EditorNote => {
    const words = wordsOf(record, finding);
    const sentence = finding.in === "title" ? null : sentenceOf(finding.start ?? -1);
    return { words, sentence, note: strings.notes[finding.code] ?? strings.otherNote };
  });
  const fromDates = record.dates
    .filter((date) => date.conflict !== null && !isNoted(record, date.start))
    .map((date): EditorNote => {
      const sentence = date.in === "title" ? null : sentenceOf(date.start);
      return { words: date.text, sentence, note: strings.article.dateConflict };
    });
  return [...fromFindings, ...fromDates];
}

const isForReaders = ({ severity, code, start }: Finding): boolean =>
  severity === "warning" && (start !== null || code in strings.notes);

const isNoted = (record: ArticleRecord, start: number): boolean =>
  record.findings.some((finding) => isForReaders(finding) && finding.start === start);

function wordsOf(record: ArticleRecord, finding: Finding): string | null {
  if (finding.start === null || finding.end === null) return null;
  const text = finding.in === "title" ? record.title : record.body;
  return text.slice(finding.start, finding.end);
}
