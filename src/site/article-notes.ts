import type { ArticleRecord, Finding, RecordDate } from "../record/article-record.js";
import { strings } from "./strings.ar.js";

/** What a reader is told where an article's text does not fit: the words, and what is odd. */
export interface EditorNote {
  /** From 1, in the order of the text, the title first: its anchors are `#nN` and, in the text, `#mN`. */
  number: number;
  isInTitle: boolean;
  /** Of the words in title or body, UTF-16 units, end exclusive. */
  start: number;
  end: number;
  /** The words as printed. */
  words: string;
  note: string;
}

/**
 * Notes for readers, in the order of the text: dates that contradict something, and warnings that
 * concern the words themselves. What only an editor can mend is not among them.
 */
export function editorNotes(record: ArticleRecord): EditorNote[] {
  const noted = [...record.dates.flatMap(dateNote), ...record.findings.flatMap(findingNote)];
  return noted
    .sort((a, b) => Number(b.isInTitle) - Number(a.isInTitle) || a.start - b.start)
    .map((note, index) => ({
      ...note,
      number: index + 1,
      words: (note.isInTitle ? record.title : record.body).slice(note.start, note.end),
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
