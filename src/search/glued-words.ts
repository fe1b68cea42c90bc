import type { Vocabulary } from "./vocabulary.js";

/** Letters that each part must have. */
const SHORTEST_PART = 3;
const SHORTEST_WORD = 8;
/** Pages on which each part must stand by itself, and how many times those of the glued word. */
const LEAST_PAGES = 3;
const TIMES_RARER = 3;

/**
 * Words between which an aggregator lost the spaces: «الأممالمتحدة», «روسياوتركيا». A rare word is
 * taken apart before an article, or «و» and an article or name, when both parts are frequent words.
 *
 * @param names Folded words of the registry's names: known even in a small archive.
 * @returns Folded word → its parts.
 */
export function gluedWords(
  { pages }: Vocabulary,
  names: ReadonlySet<string>,
): Map<string, readonly string[]> {
  const glued = new Map<string, readonly string[]>();
  for (const [word, own] of pages) {
    if (word.length < SHORTEST_WORD) continue;
    const least = Math.max(LEAST_PAGES, own * TIMES_RARER);
    const isKnown = (part: string) => names.has(part) || (pages.get(part) ?? 0) >= least;
    const parts = partsOf(word, isKnown, names);
    if (parts !== null) glued.set(word, parts);
  }
  return glued;
}

type Known = (part: string) => boolean;

function partsOf(word: string, isKnown: Known, names: ReadonlySet<string>): string[] | null {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (!isKnown(left)) continue;
    if (isArticled(right) && isKnown(right)) return [left, right];
    if (!right.startsWith("و")) continue;
    const other = right.slice(1);
    const isName = names.has(left) && names.has(other);
    if (other.length >= SHORTEST_PART && (isName || (isArticled(other) && isKnown(other))))
      return [left, other];
    const further = isArticled(other) ? partsOf(other, isKnown, names) : null;
    if (further !== null) return [left, ...further];
  }
  return null;
}

const isArticled = (part: string): boolean =>
  part.startsWith("ال") && part.length >= SHORTEST_PART + 2;
