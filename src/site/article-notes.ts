import type { ArticleRecord, Finding, RecordDate } from "../record/article-record.js";
import { sentenceFinder } from "./archive-index.js";
import { strings } from "./strings.ar.js";

/** What a reader is told where an article's text does not fit: the words, and what is odd. */
export interface EditorNote {
  /** The words as printed. */
  words: string;
  /** The sentence they stand in, from 1; null in the title. */
  sentence: number | null;
  note: string;
}

/**
 * Notes for readers, in the order of the text: dates that contradict something, and warnings that
 * concern the words themselves. What only an editor can mend is not among them.
 */
export function editorNotes(record: ArticleRecord): EditorNote[] {
  const sentenceOf = sentenceFinder(record.body);
  const noted = [...record.dates.flatMap(dateNote), ...record.findings.flatMap(findingNote)];
  return noted
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, isInTitle, note }) => ({
      words: (isInTitle ? record.title : record.body).slice(start, end),
      sentence: isInTitle ? null : sentenceOf(start),
      note,
    }));
}

interface Noted {
  start: number;
  end: number;
  isInTitle: boolean;
  note: string;
}

function dateNote({ start, end, conflict, in: place }: RecordDate): Noted[] {
  return conflict === null ? [] : [{ start, end, isInTitle: place === "title", note: conflict }];
}

/** Findings that `strings.notes` has words for; a date's conflict is told by the date itself. */
function findingNote({ code, severity, start, end, in: place }: Finding): Noted[] {
  const note = strings.notes[code];
  if (severity !== "warning" || note === undefined || start === null || end === null) return [];
  return [{ start, end, isInTitle: place === "title", note }];
}
