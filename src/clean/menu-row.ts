import { MENU_NAMES, SECTION_NAMES } from "./section-names.js";
import { phraseKey } from "./word-phrases.js";

/** Letters of a line that may be a menu; a longer one is text. */
const WIDEST = 300;
/** A menu's name has at most this many words, and a menu at least so many names. */
const LONGEST_NAME = 3;
const FEWEST_NAMES = 3;
/** Of the names between bars this share must be known; sites have sections of their own. */
const SHARE_KNOWN = 0.4;
/** Without bars nearly every word must belong to a known name. */
const SHARE_COVERED = 0.7;

const SECTIONS: ReadonlySet<string> = new Set([...SECTION_NAMES, ...MENU_NAMES].map(phraseKey));
const BARS = /\s*[|•·>›»/]\s*|\s-\s|\s{2,}|\t/u;

/**
 * Whether a line is a row of a page's menu: names of sections with bars between («سورية | عربي
 * ودولي | محليات») or with nothing but blanks («أخبار برامج رياضة ثقافة»).
 *
 * @param words The line's folded words.
 */
export function isMenuRow(text: string, words: readonly string[]): boolean {
  if (text.length > WIDEST || words.length < FEWEST_NAMES || /[.!؟?:]/u.test(text)) return false;
  const names = text.split(BARS).map(phraseKey).filter((name) => name !== ""); // prettier-ignore
  if (names.length < FEWEST_NAMES) return isRowOfWords(words);
  if (names.some((name) => name.split(" ").length > LONGEST_NAME)) return false;
  const known = names.filter(isSection).length;
  return known >= 2 && known >= names.length * SHARE_KNOWN;
}

/** «سياسة واقتصاد» is two sections. */
const isSection = (name: string): boolean =>
  SECTIONS.has(name) || (name.includes(" و") && coveredWords(name.split(" ")) === name.split(" ").length); // prettier-ignore

function isRowOfWords(words: readonly string[]): boolean {
  return words.length >= FEWEST_NAMES && coveredWords(words) >= words.length * SHARE_COVERED;
}

/** How many words belong to names of sections, the longest names first. */
function coveredWords(words: readonly string[]): number {
  let covered = 0;
  for (let i = 0; i < words.length;) {
    const length = nameLengthAt(words, i);
    covered += length;
    i += Math.max(length, 1);
  }
  return covered;
}

function nameLengthAt(words: readonly string[], i: number): number {
  for (let length = LONGEST_NAME; length > 0; length--) {
    const name = words.slice(i, i + length).join(" ");
    if (i + length > words.length) continue;
    if (SECTIONS.has(name) || (name.startsWith("و") && SECTIONS.has(name.slice(1)))) return length;
  }
  return 0;
}
