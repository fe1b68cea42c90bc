import { OTHER_SCRIPT } from "./edge-line.js";
import { judgeLine, type LineVerdict } from "./furniture-line.js";
import { isHeadlineLike, isSentenceLike } from "./line-shape.js";
import type { Passage } from "./passage.js";
import { toldBelow } from "./told-below.js";

/** A sentence of so many words is a paragraph of the text, and no headline stands below it. */
const SHORTEST_PARAGRAPH = 12;
/** Lines that a page's header may have above the headline, menus and all. */
const LONGEST_HEADER = 60;
/** A section or a kicker has at most this many words … */
const LONGEST_KICKER = 3;
/** … and the headline below it so many. */
const SHORTEST_BELOW = 5;
const LONGEST_BELOW = 16;
/** A line with a copy of the title in it has at most this many words. */
const LONGEST_COPY = 100;
/** A copy further down tells a headline only from this many words on. */
const SHORTEST_REPEATED = 3;

interface Candidate {
  index: number;
  passage: Passage;
}

/**
 * Picks the headline among the lines above the first paragraph: one that the page repeats; the last
 * one where a box of other headlines stands on top; the first whose words the text says again; the
 * first that is long enough below sections and kickers; or else the first line that is no furniture.
 *
 * @param repeats Whether a passage prints the text of another once more.
 * @returns Its index, or -1 when every line is furniture.
 */
export function pickHeadline(
  passages: readonly Passage[],
  repeats: (passage: Passage, headline: Passage) => boolean,
): number {
  const verdicts = passages.slice(0, LONGEST_HEADER).map(judgeLine);
  const end = verdicts.findIndex((verdict, i) => isParagraph(passages[i], verdict));
  const head = end === -1 ? verdicts : verdicts.slice(0, end);
  const candidates = head.flatMap((verdict, index): Candidate[] => {
    const passage = passages[index];
    return passage !== undefined && mayBeHeadline(passage, verdict) ? [{ index, passage }] : [];
  });
  const [first] = candidates;
  // Nothing but furniture above the text: the text's first line is what there is.
  if (first === undefined) return firstText(passages, verdicts);
  const page = passages
    .slice(0, LONGEST_HEADER)
    .filter(({ words }) => words.length <= LONGEST_COPY);
  const repeated = candidates.filter((candidate) => isRepeated(candidate, page, repeats));
  return (
    longest(repeated) ??
    belowBox(candidates, head) ??
    firstTold(candidates, end === -1 ? [] : passages.slice(end)) ??
    belowKickers(candidates, head) ??
    first
  ).index;
}

const isParagraph = (passage: Passage | undefined, verdict: LineVerdict): boolean =>
  passage !== undefined &&
  verdict.kind === "text" &&
  isSentenceLike(passage) &&
  passage.words.length >= SHORTEST_PARAGRAPH;

/** Also a long line that begins as bylines and captions do: «كتب …», «صورة: …». */
function mayBeHeadline({ words }: Passage, verdict: LineVerdict): boolean {
  if (verdict.kind === "text") return words.length > 0;
  const isDoubtful = verdict.reason === "byline" || verdict.reason === "photo caption";
  return verdict.kind === "edge" && isDoubtful && words.length >= SHORTEST_BELOW;
}

function firstText(passages: readonly Passage[], verdicts: readonly LineVerdict[]): number {
  const text = verdicts.findIndex(
    (verdict, i) => verdict.kind === "text" && (passages[i]?.words.length ?? 0) > 0,
  );
  // A title in English, or of names alone, looks like furniture above a text in Arabic.
  const edge = verdicts.findIndex(
    (verdict, i) =>
      verdict.kind === "edge" &&
      verdict.reason !== "date line" &&
      (verdict.reason === OTHER_SCRIPT || (passages[i]?.words.length ?? 0) > LONGEST_KICKER),
  );
  return edge !== -1 && edge < text ? edge : text;
}

const longest = (candidates: readonly Candidate[]): Candidate | undefined => {
  const most = Math.max(...candidates.map(({ passage }) => passage.words.length));
  return candidates.find(({ passage }) => passage.words.length === most);
};

function isRepeated(
  { passage }: Candidate,
  passages: readonly Passage[],
  repeats: (passage: Passage, headline: Passage) => boolean,
): boolean {
  if (passage.words.length < SHORTEST_REPEATED) return false;
  return passages.some((other) => other !== passage && repeats(other, passage));
}

/** Below «آخر الأخبار» and its headlines the article's own is the last before date and byline. */
function belowBox(
  candidates: readonly Candidate[],
  head: readonly LineVerdict[],
): Candidate | null {
  const box = head.findIndex((verdict) => verdict.kind === "box" && HEADLINES.has(verdict.reason));
  const [first] = candidates;
  if (box === -1 || first === undefined || first.index < box) return null;
  const long = candidates.find(({ passage }) => passage.words.length > LONGEST_KICKER) ?? first;
  const signature = head.findIndex((verdict, i) => i > long.index && isSignature(verdict));
  return candidates.findLast(({ index }) => signature === -1 || index < signature) ?? null;
}

/** The first line of a headline's length that the text tells more of: menus and prices it does not. */
function firstTold(candidates: readonly Candidate[], text: readonly Passage[]): Candidate | null {
  const isTold = toldBelow(text);
  const told = candidates.find(
    ({ passage }) => passage.words.length > LONGEST_KICKER && isTold(passage),
  );
  return told ?? null;
}

/** Boxes that list other headlines. */
const HEADLINES: ReadonlySet<string> = new Set(["related articles", "most read"]);

const isSignature = (verdict: LineVerdict): boolean =>
  verdict.kind !== "text" && (verdict.reason === "date line" || verdict.reason === "byline");

/** The first long line below short ones; not where but a date parts them: then the short one is it. */
function belowKickers(
  candidates: readonly Candidate[],
  head: readonly LineVerdict[],
): Candidate | null {
  const [first] = candidates;
  if (first === undefined || first.passage.words.length > LONGEST_KICKER) return null;
  const long = candidates.find(({ passage }) => passage.words.length >= SHORTEST_BELOW);
  if (long === undefined || long.passage.words.length > LONGEST_BELOW) return null;
  if (!isHeadlineLike(first.passage) || !isHeadlineLike(long.passage)) return null;
  const between = head.slice(first.index + 1, long.index).filter(({ kind }) => kind !== "text");
  return between.length > 0 && between.every(isSignature) ? null : long;
}
