import { opensWithName } from "./edge-line.js";
import { edgesOf } from "./article-edges.js";
import { tellsWholeDay } from "./date-line.js";
import { judgeLine, type LineVerdict } from "./furniture-line.js";
import { TITLE_REPEATED } from "./find-title.js";
import { isHeadlineLike } from "./line-shape.js";
import { removedAs, type Fate, type Passage } from "./passage.js";
import { isSelfDescription, MARKS_BELOW_BOX } from "./self-description.js";

/** A box in the midst of an article holds at most this many lines; after its end, any number. */
const LARGEST_BOX_WITHIN = 3;
/** Marks of an outlet's words about itself that are asked of an article's last paragraph. */
const MARKS_AT_END = 4;

/**
 * Marks page furniture as removed: what surrounds an article on its page and is not part of it.
 * No paragraph with full sentences goes, save known notices and an outlet's words about itself.
 *
 * @param fates One for each passage; those no longer `body` stay as they are.
 */
export function findFurniture(passages: readonly Passage[], fates: readonly Fate[]): Fate[] {
  const verdicts = passages.map(judgeLine);
  const edges = edgesOf(passages, verdicts, fates);
  let box: Box | null = null;
  let isBelow = false;
  const marked = fates.map((fate, i): Fate => {
    const passage = passages[i];
    const verdict = verdicts[i];
    if (fate.kind === "title" || fate === TITLE_REPEATED) box = null;
    if (fate.kind !== "body" || passage === undefined || verdict === undefined) return fate;
    const isAfterEnd = i >= edges.bottom;
    isBelow ||= i > edges.end;
    if (verdict.kind === "box") {
      box = boxOf(verdict.reason, isAfterEnd);
      return removedAs(verdict.reason);
    }
    const isAtEdge = verdict.kind === "edge" && (isAfterEnd || i <= edges.top);
    if (verdict.kind === "line" || isAtEdge) {
      // A date below a headline of another article is not this one's.
      const isOfOther = box?.room === Infinity && verdict.kind === "edge";
      if (isOfOther && verdict.reason === "date line") return removedAs(box?.reason ?? "");
      isBelow ||= edges.hasText && i > edges.bottom && ENDS.has(verdict.reason);
      return removedAs(verdict.reason);
    }
    const reason = box === null ? null : reasonInBox(passage, box);
    if (reason !== null) return removedAs(reason);
    box = null;
    if (isCaptionOfTitle(passages, fates, i)) return removedAs("photo caption");
    const isHeader = i < edges.top && i > edges.title;
    if (isHeader && isHeadlineLike(passage) && tellsWholeDay(passage.text)) {
      return removedAs("date line");
    }
    const name = isHeader ? nameAt(passages, verdicts, i, edges.top) : null;
    if (name !== null) return removedAs(name);
    const isFoot = i > edges.end || (isBelow && isShortLine(passage));
    return isFoot ? removedAs("line below the article") : fate;
  });
  return markOutletNames(passages, markLastDescription(passages, marked), verdicts);
}

/** What stands below an article on its page, so that no line of its own follows. */
const ENDS: ReadonlySet<string> = new Set([
  ...["copyright", "cookie notice", "disclaimer", "end mark", "follow us", "newsletter"],
  ...[
    "notifications",
    "page controls",
    "page counters",
    "reader comments",
    "share buttons",
    "tags",
  ],
]);
/** A line of the page's foot, in words. */
const LONGEST_FOOT = 15;

const isShortLine = (passage: Passage): boolean =>
  isHeadlineLike(passage) && passage.words.length <= LONGEST_FOOT;

/** A name beside what names outlet, place or day: «سالم الحلبي», «موسكو: سالم الحلبي». */
function nameAt(
  passages: readonly Passage[],
  verdicts: readonly LineVerdict[],
  i: number,
  top: number,
): string | null {
  const [passage, above] = [passages[i], verdicts[i - 1]];
  if (passage === undefined || !isHeadlineLike(passage)) return null;
  if (passage.words.length <= 4 && i + 1 === top && opensWithName(passage.text)) return "byline";
  if (!NAME.test(passage.text)) return null;
  if (above?.kind !== "text" && above?.reason === "site sections") return above.reason;
  return isBesideName(above) || isBesideName(verdicts[i + 1]) ? "byline" : null;
}

const isBesideName = (verdict: LineVerdict | undefined): boolean =>
  verdict !== undefined && verdict.kind !== "text" && BESIDE_NAMES.has(verdict.reason);

/** Two or three words. */
const NAME = /^\p{L}+(?:\s\p{L}+){1,2}$/u;
const BESIDE_NAMES: ReadonlySet<string> = new Set([
  ...["byline", "date line", "name of the outlet", "place of the report"],
]);

/** «• العنوان», and on the next line what its picture shows. */
function isCaptionOfTitle(
  passages: readonly Passage[],
  fates: readonly Fate[],
  i: number,
): boolean {
  const [above, passage] = [passages[i - 1], passages[i]];
  if (above === undefined || passage === undefined || passage.gap) return false;
  const isBullet = fates[i - 1] === TITLE_REPEATED && /^[•●▪*·-]/.test(above.text);
  return isBullet && isShortLine(passage);
}

const boxOf = (reason: string, isAfterEnd: boolean): Box => ({
  reason,
  // A picture has one caption, or one name of who took it.
  room: reason === "photo caption" ? 1 : isAfterEnd ? Infinity : LARGEST_BOX_WITHIN,
});

interface Box {
  reason: string;
  /** Lines that it can still take. */
  room: number;
}

/** Why a passage below a box's heading belongs to it; null when the article goes on with it. */
function reasonInBox(passage: Passage, box: Box): string | null {
  const isAfterEnd = box.room === Infinity;
  if (isAfterEnd && isSelfDescription(passage, MARKS_BELOW_BOX)) return "about the outlet";
  if (box.room === 0 || !isHeadlineLike(passage)) return null;
  box.room--;
  return box.reason;
}

/** An outlet's words about itself that no box stands above: only as the last thing of the file. */
function markLastDescription(passages: readonly Passage[], fates: readonly Fate[]): Fate[] {
  const last = fates.findLastIndex((fate) => fate.kind === "body");
  const passage = passages[last];
  const isLater = fates.findIndex((fate) => fate.kind === "body") < last;
  if (passage === undefined || !isLater || !isSelfDescription(passage, MARKS_AT_END)) {
    return [...fates];
  }
  return fates.with(last, removedAs("about the outlet"));
}

/** The name printed beside a bare address is the outlet's: «إرم نيوز», «www.eremnews.com». */
function markOutletNames(
  passages: readonly Passage[],
  fates: readonly Fate[],
  verdicts: readonly LineVerdict[],
): Fate[] {
  const isAddress = (i: number): boolean => {
    const verdict = verdicts[i];
    return verdict?.kind === "line" && verdict.reason === "address of a page";
  };
  return fates.map((fate, i) => {
    const passage = passages[i];
    if (passage === undefined || verdicts[i]?.kind !== "text" || fate.kind === "title") return fate;
    const isBeside =
      (isAddress(i + 1) && passages[i + 1]?.gap === false) || (isAddress(i - 1) && !passage.gap);
    return isBeside &&
      /\p{L}/u.test(passage.text) &&
      passage.words.length <= 5 &&
      isHeadlineLike(passage)
      ? removedAs("name of the outlet")
      : fate;
  });
}
