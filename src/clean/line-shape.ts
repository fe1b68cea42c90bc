import type { Passage } from "./passage.js";

/** Headlines have at most this many words, with room to spare. */
const LONGEST_HEADLINE = 25;

/**
 * Whether a passage looks like a headline, a name or a button and not like a sentence: short, and
 * no full stop at its end or within. Questions are headlines as well.
 */
export function isHeadlineLike({ text, words }: Passage): boolean {
  if (words.length > LONGEST_HEADLINE) return false;
  if (/[.…]{2,}$|…$/.test(text)) return true; // A headline cut short.
  return !/[^.][.!:؛،]["»”)\]]*$|[^.][.!؛]["»”)\]]*\s/.test(text);
}

/** Whether a passage is a paragraph of the article: full sentences, and not a line of the page. */
export const isSentenceLike = (passage: Passage): boolean =>
  passage.words.length > 0 && !isHeadlineLike(passage);
