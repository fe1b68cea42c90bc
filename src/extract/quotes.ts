import type { Range } from "../arabic/sentences.js";
import type { RecordQuote } from "../record/article-record.js";
import { spanOf } from "../record/span.js";
import { outermost, quotedWords } from "./quoted-words.js";
import { reportedSpeech } from "./reported-speech.js";
import { says } from "./saying-verbs.js";
import { findSpeaker, type SpeakerScene, speakersOf } from "./speakers.js";
import { isStatement } from "./statements.js";
import { sameSentence, type TextField, tokenFrom } from "./text-field.js";

/**
 * The direct speech of a text: what stands in quotation marks and is a statement (see
 * `isStatement`), and what follows «وأضاف:» without marks. The marks are not part of the span.
 */
export function findQuotes(field: TextField, scene: SpeakerScene): RecordQuote[] {
  const speakers = speakersOf(field, scene);
  const terms = new Map(speakers.delegations.map(({ span }) => [span.start, span.end]));
  const quotes: RecordQuote[] = [];
  for (const stretch of stretchesOf(field)) {
    const range = trimmed(field.text, stretch);
    if (range === null || isTerm(range, terms) || !isStatement(field, range)) continue;
    const previous = quotes.at(-1)?.speaker ?? null;
    const speaker = findSpeaker(speakers, { ...range, previous });
    quotes.push({ speaker, ...spanOf(field.text, range.start, range.end, field.inTitle) });
  }
  return quotes;
}

const stretchesOf = (field: TextField): Range[] =>
  outermost([
    ...quotedWords(field.text, ({ start }) => isLedBySpeech(field, start)),
    ...reportedSpeech(field),
  ]);

/** Words before a mark within which a verb of saying or a colon leads up to it. */
const REACH = 20;

/** Whether the mark at an offset may open a speech: a colon, or a verb of saying in its sentence. */
function isLedBySpeech(field: TextField, start: number): boolean {
  if (/:\s?$/.test(field.text.slice(Math.max(0, start - 2), start))) return true;
  const last = tokenFrom(field, start) - 1;
  for (let i = last; i > last - REACH && i >= 0 && sameSentence(field, i, last); i--) {
    if (says(field, i)) return true;
  }
  return false;
}

/** «"الوفد المدعوم من الحكومة السورية" كما تسميه الأمم المتحدة»: a delegation's name, not speech. */
const isTerm = ({ start, end }: Range, terms: ReadonlyMap<number, number>): boolean =>
  [0, 1, 2].some((n) => (terms.get(start + n) ?? -Infinity) >= end - 2);

/** Without blanks and marks at its ends, and without the comma or stop before the closing mark. */
function trimmed(text: string, range: Range): Range | null {
  let { start, end } = range;
  while (start < end && /[\s“”„"«»‹›‘’']/.test(text.charAt(start))) start++;
  while (end > start && /[\s“”„"«»‹›‘’'،,.]/.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end: withClosingMark(text, start, end) } : null;
}

/** A mark that closes one within the words is theirs: «… ووصفه بأنه "مهم"». */
function withClosingMark(text: string, start: number, end: number): number {
  const mark = text.charAt(end);
  if (!/[»”"›’']/.test(mark)) return end;
  const opener = { "»": "«", "”": "“", "›": "‹", "’": "‘" }[mark] ?? mark;
  // What opens a paragraph anew is never closed.
  const words = text.slice(start, end).replace(/\n\n./gu, "");
  const count = (char: string): number => words.split(char).length - 1;
  const isOpen = opener === mark ? count(mark) % 2 === 1 : count(opener) > count(mark);
  return isOpen ? end + 1 : end;
}
