/** A stretch of printed words; `isMatch`: the query found them. */
export interface MarkedText {
  text: string;
  isMatch: boolean;
}

/** Words of an excerpt: about three lines on a phone. */
const EXCERPT_WORDS = 36;
/** Words shown before the first match, so that it does not stand alone. */
const LEAD_WORDS = 6;

/**
 * Joins words, neighbours of one kind in one piece, so that a result is a few nodes and no markup
 * is ever read out of a text.
 *
 * @param matches Positions in `words`.
 */
export function markWords(words: string[], matches: ReadonlySet<number>): MarkedText[] {
  const pieces: MarkedText[] = [];
  words.forEach((word, position) => {
    const isMatch = matches.has(position);
    const last = pieces.at(-1);
    if (last?.isMatch === isMatch) last.text += ` ${word}`;
    else pieces.push({ text: word, isMatch });
  });
  return pieces;
}

export interface Excerpt {
  pieces: MarkedText[];
  cutBefore: boolean;
  cutAfter: boolean;
}

/**
 * The stretch of a text that holds the most matches, the earliest of equals; its beginning when
 * there is none.
 *
 * @param words The text's words.
 * @param matches Positions in `words`.
 * @param fromBeginning Take the beginning in any case.
 */
export function excerptOf(
  words: string[],
  matches: ReadonlySet<number>,
  fromBeginning = false,
): Excerpt {
  const rising = fromBeginning ? [] : [...matches].sort((a, b) => a - b);
  const start = densestStart(rising, words.length);
  const end = Math.min(start + EXCERPT_WORDS, words.length);
  const inside = new Set([...matches].map((position) => position - start));
  return {
    pieces: markWords(words.slice(start, end), inside),
    cutBefore: start > 0,
    cutAfter: end < words.length,
  };
}

function densestStart(matches: number[], length: number): number {
  let best = { start: 0, count: 0 };
  let end = 0;
  matches.forEach((first, i) => {
    const start = Math.max(0, first - LEAD_WORDS);
    while ((matches[end] ?? Infinity) < start + EXCERPT_WORDS) end++;
    if (end - i > best.count) best = { start, count: end - i };
  });
  return Math.max(0, Math.min(best.start, length - EXCERPT_WORDS));
}
