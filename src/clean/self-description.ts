import { OUTLET_MARKS, OUTLET_NOUNS } from "./outlet-phrases.js";
import type { Passage } from "./passage.js";
import { containsPhrase, phraseKey } from "./word-phrases.js";

const NOUNS: ReadonlySet<string> = new Set(OUTLET_NOUNS.map(phraseKey));
const MARKS = OUTLET_MARKS.map(phraseKey);
/** Marks that are asked for where the place itself is telling: below a box. */
export const MARKS_BELOW_BOX = 2;
/** No outlet needs more words about itself below an article. */
const LONGEST = 120;

/**
 * Whether a paragraph is what an outlet says of itself («وكالة …، شركة محدودة مقرها …»): it names
 * what the outlet is within its first words and goes on with marks of such texts.
 *
 * @param marks How many marks are asked for: fewer where the place itself is telling.
 */
export function isSelfDescription({ words }: Passage, marks: number): boolean {
  if (words.length > LONGEST) return false;
  if (!words.slice(0, 4).some((word) => NOUNS.has(word))) return false;
  const key = words.join(" ");
  return MARKS.filter((mark) => containsPhrase(key, mark)).length >= marks;
}
