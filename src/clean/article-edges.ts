import type { LineVerdict } from "./furniture-line.js";
import { isSentenceLike } from "./line-shape.js";
import type { Fate, Passage } from "./passage.js";
import { isSelfDescription, MARKS_BELOW_BOX } from "./self-description.js";

/** Where an article begins and ends on its page, as indices of passages. */
export interface Edges {
  /** -1 where the title is not in the text. */
  title: number;
  top: number;
  bottom: number;
  /** Where the page says that the article ends; below it even sentences are of others. */
  end: number;
  /** Whether there are paragraphs enough to trust the edges. */
  hasText: boolean;
}

/**
 * The article's edges as indices: lines above its first paragraph and those after its last one.
 * The first may be a standfirst with the page's header below it; but one line alone there, such as
 * a date, may as well head a part of the article.
 */
export function edgesOf(
  passages: readonly Passage[],
  verdicts: readonly LineVerdict[],
  fates: readonly Fate[],
): Edges {
  const paragraphs = passages.flatMap((passage, i) =>
    verdicts[i]?.kind === "text" && fates[i]?.kind === "body" && isParagraph(passage) ? [i] : [],
  );
  const [first = passages.length, second = first] = paragraphs;
  const between = verdicts.slice(first + 1, second);
  const header = between.filter((verdict, i) => isFurniture(verdict, fates[first + 1 + i]));
  const end = endOf(passages, verdicts, paragraphs);
  return {
    end,
    title: fates.findIndex((fate) => fate.kind !== "body" && fate.kind !== "removed"),
    top: header.length >= 2 ? second : first,
    bottom: paragraphs.findLast((i) => i < end) ?? 0,
    hasText: paragraphs.length >= 2,
  };
}

/** What may stand below the mark of an article's end, as a share of what stands above. */
const LARGEST_FOOT = 0.3;

/** The line «المصدر: …» or «/انتهى/» that ends an article; Infinity where there is none. */
function endOf(
  passages: readonly Passage[],
  verdicts: readonly LineVerdict[],
  paragraphs: readonly number[],
): number {
  let above = 0;
  const wordsAbove = passages.map(({ words }) => (above += words.length) - words.length);
  const mark = verdicts.findIndex(
    (verdict, i) =>
      i > (paragraphs[1] ?? Infinity) &&
      isEndMark(verdict) &&
      above - (wordsAbove[i] ?? 0) <= LARGEST_FOOT * (wordsAbove[i] ?? 0),
  );
  return mark === -1 ? Infinity : mark;
}

/** Below «هل أعجبتك المقالة» readers speak. */
export const RATING = "rating of the article";

/** A line «المصدر: …» is the only byline that is furniture anywhere. */
const isEndMark = (verdict: LineVerdict): boolean =>
  verdict.kind !== "text" &&
  (verdict.reason === "end mark" ||
    (verdict.kind === "line" && (verdict.reason === "byline" || verdict.reason === RATING)));

const isFurniture = (verdict: LineVerdict, fate: Fate | undefined): boolean =>
  verdict.kind !== "text" || fate?.kind === "removed";

const isParagraph = (passage: Passage): boolean =>
  isSentenceLike(passage) && !isSelfDescription(passage, MARKS_BELOW_BOX);
