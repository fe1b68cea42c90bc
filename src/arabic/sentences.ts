/** A stretch of a text, in UTF-16 units, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

const CLOSERS = "”\"»’')]}";
/** Words whose final dot is an abbreviation's: «د. أحمد طعمة», «غير أ. بيدرسن». */
const ABBREVIATION = /(?:^|[\s«“"(])(?:\p{L}|أ\.د|م\.م)$/u;

/** UTF-16 units after which text without a stop is cut, so that no rule looks through it all. */
const LONGEST = 2000;

/**
 * The paragraphs of a body: what stands between blank lines.
 *
 * @returns Ranges in order, without the blank lines; `[]` for an empty body.
 */
export function paragraphsOf(body: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const paragraph of body.split("\n\n")) {
    if (paragraph.length > 0) ranges.push({ start, end: start + paragraph.length });
    start += paragraph.length + 2;
  }
  return ranges;
}

/**
 * The sentences of a body, each within one paragraph; together they cover every paragraph whole,
 * so that sentence N is `#sN` for ever. `Intl.Segmenter` would follow the ICU version at hand, and
 * addresses must not.
 */
export function sentencesOf(body: string): Range[] {
  return paragraphsOf(body).flatMap(({ start, end }) => sentencesOfParagraph(body, start, end));
}

/**
 * The number, from 1, of the sentence in which an offset lies: N of its anchor `#sN`.
 *
 * @param sentences Of the whole body, in order.
 * @returns Null for an offset in no sentence, as between two paragraphs.
 */
export function sentenceAt(sentences: readonly Range[], offset: number): number | null {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const last = sentences[low - 1];
  return last !== undefined && offset < last.end ? low : null;
}

function sentencesOfParagraph(body: string, from: number, to: number): Range[] {
  const sentences: Range[] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    if (i - start >= LONGEST && /\s/.test(body[i] ?? "")) {
      sentences.push({ start, end: i + 1 });
      start = i + 1;
      continue;
    }
    if (!".!؟?…\n".includes(body[i] ?? "")) continue;
    let end = i + 1;
    while (end < to && (".!؟?…" + CLOSERS).includes(body[end] ?? "")) end++;
    i = end - 1;
    if (end < to && !isBreak(body, start, i, end)) continue;
    while (end < to && /\s/.test(body[end] ?? "")) end++;
    sentences.push({ start, end });
    start = end;
    i = end - 1;
  }
  if (start < to) sentences.push({ start, end: to });
  return sentences;
}

/** Whether a stop at `i` ends a sentence: white space follows, and it is no abbreviation's dot. */
function isBreak(body: string, start: number, i: number, end: number): boolean {
  if (body[i] === "\n") return true;
  if (!/\s/.test(body[end] ?? "")) return false;
  // Two dots are this press's comma («المحادثات السورية.. عسكريون يشاركون»), not a full stop.
  if (body.slice(i - 1, i + 1) === ".." && body[i - 2] !== ".") return false;
  return body[i] !== "." || !ABBREVIATION.test(body.slice(start, i));
}
