import { isHeadlineLike } from "./line-shape.js";
import { removedAs, type Fate, type Passage } from "./passage.js";

/** The passages that the body begins with again are looked for so far down. */
const FARTHEST = 4;
/** Fewer words than this may begin two paragraphs by chance. */
const FEWEST_WORDS = 5;
/** Without «…» at its end, so many words must be said again for a passage to be a teaser. */
const FEWEST_WORDS_WHOLE = 10;
/** A standfirst longer than this is a paragraph of the text. */
const LONGEST_STANDFIRST = 80;
/** The share of a standfirst's longer words that the text must say again. */
const SHARE_SAID_AGAIN = 0.6;

/**
 * Finds what stands between title and text: a teaser, which is the text's own beginning printed
 * twice and goes, or a standfirst, which sums the text up and is set apart from it by furniture (a
 * caption, the title once more). In doubt a paragraph is text.
 */
export function findStandfirst(passages: readonly Passage[], fates: readonly Fate[]): Fate[] {
  const kept = passages.flatMap((_, i) => (fates[i]?.kind === "body" ? [i] : []));
  const [first, second] = kept;
  const opening = first === undefined ? undefined : passages[first];
  if (first === undefined || second === undefined || opening?.node.type !== "paragraph") {
    return [...fates];
  }
  const again = kept.slice(1, FARTHEST + 1).find((i) => beginsWith(passages[i], opening));
  if (again !== undefined) return withoutTeaser(passages, fates, first, again);
  const isSetApart = fates.slice(first, second).some(isHeader);
  const text = kept.slice(1).flatMap((i) => passages[i]?.words ?? []);
  return isSetApart && isSaidAgain(opening, text)
    ? fates.with(first, { kind: "summary" })
    : [...fates];
}

/** A box of related articles stands between paragraphs, not between standfirst and text. */
const isHeader = (fate: Fate): boolean =>
  fate.kind === "removed" && fate.reason !== "related articles";

/** Whether a passage begins with all words of a teaser; the last may be cut short before `…`. */
function beginsWith(passage: Passage | undefined, teaser: Passage): boolean {
  const { words, text } = teaser;
  const isCut = /(?:\.{2,}|…)\s*$/.test(text);
  if (passage === undefined || words.length < (isCut ? FEWEST_WORDS : FEWEST_WORDS_WHOLE)) {
    return false;
  }
  if (passage.words.length < words.length) return false;
  return words.every((word, i) => {
    const other = passage.words[i] ?? "";
    return word === other || (isCut && i === words.length - 1 && other.startsWith(word));
  });
}

/** Between a teaser and the text stands what belongs to the picture. */
function withoutTeaser(
  passages: readonly Passage[],
  fates: readonly Fate[],
  first: number,
  again: number,
): Fate[] {
  return fates.map((fate, i) => {
    if (i === first) return removedAs("teaser of the first paragraph");
    const passage = passages[i];
    const isBetween = i > first && i < again && fate.kind === "body" && passage !== undefined;
    return isBetween && isHeadlineLike(passage) ? removedAs("photo caption") : fate;
  });
}

function isSaidAgain({ words }: Passage, text: readonly string[]): boolean {
  if (words.length > LONGEST_STANDFIRST) return false;
  const said = new Set(text);
  const telling = words.filter((word) => word.length > 2);
  const again = telling.filter((word) => said.has(word));
  return telling.length >= FEWEST_WORDS && again.length >= telling.length * SHARE_SAID_AGAIN;
}
