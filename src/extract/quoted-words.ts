import { paragraphsOf, type Range } from "../arabic/sentences.js";
import { pairMarks, type PairedMarks, type QuotedRange } from "./quotation-marks.js";

/** Longer than any statement that a paper prints whole, in UTF-16 units: a mark was lost. */
const LONGEST = 3000;
/** Paragraphs that one quotation may run over. */
const MOST_PARAGRAPHS = 6;

/** A quotation that a paragraph has opened and not closed. */
interface Open {
  family: NonNullable<PairedMarks["unclosed"]>["family"];
  mark: Range;
  paragraphs: number;
}

/**
 * The ranges of a text that stand in quotation marks, the marks left out: in order, and of nested
 * ones the outermost. One that runs over paragraphs, opened in one and closed in a later one or
 * opened anew in each, is one range. A mark without a partner takes nothing with it.
 *
 * @param isSpeech Whether a mark may open speech that goes on below: one astray must not.
 */
export function quotedWords(text: string, isSpeech: (mark: Range) => boolean): Range[] {
  const found: QuotedRange[] = [];
  let open: Open | null = null;
  for (const { start, end } of paragraphsOf(text)) {
    const paired = pairMarks(text, start, end);
    const joined: Joined = open === null ? NOT_JOINED : join(open, paired);
    if (joined.pair !== null) found.push(joined.pair);
    // One by one: a paragraph may hold more marks than a call may have arguments.
    for (const pair of paired.pairs) if (pair.open.start !== joined.used) found.push(pair);
    open = joined.open ?? opened(paired, isSpeech);
  }
  return outermost(found.map(({ open: from, close }) => ({ start: from.end, end: close.start })));
}

/** How a paragraph goes on with what the one above opened. */
interface Joined {
  pair: QuotedRange | null;
  /** Where the mark stands that this paragraph opens it with anew. */
  used: number | null;
  open: Open | null;
}

const NOT_JOINED: Joined = { pair: null, used: null, open: null };

function join(open: Open, { pairs, unclosed, unopened, first, families }: PairedMarks): Joined {
  const { family, mark } = open;
  const next =
    open.paragraphs < MOST_PARAGRAPHS ? { ...open, paragraphs: open.paragraphs + 1 } : null;
  if (first?.family === family) {
    const used = first.mark.start;
    const closed = pairs.find((pair) => pair.open.start === used);
    if (closed !== undefined)
      return { pair: { open: mark, close: closed.close }, used, open: null };
    return unclosed?.mark.start === used ? { pair: null, used, open: next } : NOT_JOINED;
  }
  const close = unopened.get(family);
  if (close !== undefined) return { pair: { open: mark, close }, used: null, open: null };
  return families.has(family) ? NOT_JOINED : { ...NOT_JOINED, open: next };
}

function opened({ unclosed }: PairedMarks, isSpeech: (mark: Range) => boolean): Open | null {
  if (unclosed === null || !isSpeech(unclosed.mark)) return null;
  return { ...unclosed, paragraphs: 1 };
}

/** In order, none within another; one too long to be a quotation gives way to those within it. */
export function outermost(ranges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  const sorted = ranges
    .filter(({ start, end }) => end > start && end - start <= LONGEST)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  for (const range of sorted) {
    if (range.start < end) continue;
    kept.push(range);
    end = range.end;
  }
  return kept;
}
