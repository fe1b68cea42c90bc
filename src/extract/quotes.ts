import { paragraphsOf } from "../arabic/sentences.js";
import { tokensOf } from "../arabic/tokens.js";
import type { RecordQuote } from "../record/article-record.js";
import { spanOf } from "../record/span.js";
import { findSpeaker, type SpeakerScene } from "./speakers.js";
import type { TextField } from "./text-field.js";

/** Marks that open and close quotations; the straight ones are their own pair. */
const PAIRS: Readonly<Record<string, string>> = {
  "«": "»",
  "“": "”",
  "”": "”",
  '"': '"',
  "„": "“",
};
/** Fewer words than this in marks are a name or a term («أستانا 12»), not speech. */
const LEAST_WORDS = 4;
/** Verbs after which a colon opens speech without marks: «وأضاف: تم بحث الوضع». Folded. */
const SAYS_COLON =
  /(?:قال|قالت|اضاف|اضافت|تابع|تابعت|اكد|اكدت|اوضح|اوضحت|صرح|ذكر|ذكرت|ختم|استطرد|اعلن|زاد)(?:\s+\S+){0,4}\s*$/u;

/** What stands in marks after these is a name or a slogan, however long. */
const NAMED = /(?:^|\s)(?:باسم|اسم|بعنوان|عنوان|شعار|تسمية|مسمى|عبارة|وسم|هاشتاغ)\s*$/u;

interface Stretch {
  start: number;
  end: number;
}

/**
 * The direct speech of a text: what stands in quotation marks and has four words or more, and what
 * follows «وأضاف:» without marks to the end of its paragraph. The marks are not part of the span.
 */
export function findQuotes(field: TextField, scene: SpeakerScene): RecordQuote[] {
  const stretches = paragraphsOf(field.text)
    .flatMap(({ start, end }) => [
      ...inMarks(field.text, start, end),
      ...afterColon(field.text, start, end),
    ])
    .sort((a, b) => a.start - b.start);
  const quotes: RecordQuote[] = [];
  for (const { start, end } of stretches) {
    if (isTerm(field, start, end, scene.delegations)) continue;
    const before = quotes.at(-1)?.speaker ?? null;
    const speaker = findSpeaker({ field, start, end }, scene, before);
    quotes.push({ speaker, ...spanOf(field.text, start, end, field.inTitle) });
  }
  return quotes;
}

/** «"الوفد المدعوم من الحكومة السورية" كما تسميه الأمم المتحدة»: a delegation's name, not speech. */
const isTerm = (
  field: TextField,
  start: number,
  end: number,
  delegations: SpeakerScene["delegations"],
): boolean =>
  delegations.some(
    (mention) =>
      mention.field === field && mention.span.start <= start + 2 && mention.span.end >= end - 2,
  );

function inMarks(text: string, from: number, to: number): Stretch[] {
  const found: Stretch[] = [];
  for (let i = from; i < to; i++) {
    const close = PAIRS[text.charAt(i)];
    if (close === undefined) continue;
    const isName = NAMED.test(text.slice(Math.max(from, i - 20), i));
    const end = closingMark(text, i, to, close);
    if (end < 0) continue;
    const stretch = trimmed(text, i + 1, end);
    if (stretch !== null && !isName && wordCount(text, stretch) >= LEAST_WORDS) found.push(stretch);
    i = end;
  }
  return found;
}

/** Closing marks that a keyboard swaps: “…“ and ”…” are met as often as “…”. */
function closingMark(text: string, open: number, to: number, close: string): number {
  for (let i = open + 1; i < to; i++) {
    const char = text.charAt(i);
    if (char === close || (close === "”" && char === "“" && !/\s/.test(text.charAt(i - 1))))
      return i;
  }
  return -1;
}

function afterColon(text: string, from: number, to: number): Stretch[] {
  for (let i = text.indexOf(":", from); i >= 0 && i < to; i = text.indexOf(":", i + 1)) {
    const before = text.slice(Math.max(from, i - 60), i).replace(/[أإآ]/gu, "ا");
    const rest = text.slice(i + 1, to).trimStart();
    if (!SAYS_COLON.test(before) || Object.hasOwn(PAIRS, rest.charAt(0))) continue;
    const stretch = trimmed(text, i + 1, to);
    return stretch !== null && wordCount(text, stretch) >= LEAST_WORDS ? [stretch] : [];
  }
  return [];
}

function trimmed(text: string, from: number, to: number): Stretch | null {
  let start = from;
  let end = to;
  while (start < end && /[\s“”"«»]/.test(text.charAt(start))) start++;
  while (end > start && /[\s“”"«»،,.]/.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

const wordCount = (text: string, { start, end }: Stretch): number =>
  tokensOf(text.slice(start, end)).length;
