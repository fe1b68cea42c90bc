import { foldChar } from "../arabic/letters.js";
import type { Source } from "../source/source.js";
import { isSentenceLike } from "./line-shape.js";
import { OUTLET_NAMES } from "./outlet-phrases.js";
import { BODY, removedAs, type Fate, type Passage } from "./passage.js";
import { pickHeadline } from "./pick-headline.js";
import { phraseKey } from "./word-phrases.js";

/** A title, and what becomes of the passages that print it. */
export interface TitleReading {
  /** Empty when the article has none. */
  title: string;
  fates: Fate[];
}

/** A further copy of the title, in a passage of its own. */
export const TITLE_REPEATED = removedAs("title repeated");
const GLUED = removedAs("title printed twice on its line");
/** Pages print a title in the heading, the address bar, above a picture and on it. */
const MOST_COPIES = 4;
/** A shorter text, in letters, may begin or be repeated by chance. */
const SHORTEST_COPIED = 10;
/** A first passage of more words is the text's own beginning, and the title is missing. */
const LONGEST_TITLE = 60;
/** The name of a site behind a title («… | إرم نيوز») has at most this many words. */
const LONGEST_SUFFIX = 4;

/**
 * Finds the title and every further place that prints it.
 *
 * @param given The front matter's title, if any: it wins. Otherwise the first heading of level 1,
 *   or else the headline among the first lines; in Markdown that must not be a sentence.
 */
export function findTitle(
  passages: readonly Passage[],
  given: string | undefined,
  format: Source["format"],
): TitleReading {
  const index = given === undefined ? titleIndex(passages, format) : -1;
  const printed = given ?? passages[index]?.text ?? "";
  const whole = withoutCopies(printed.replace(/\s+/g, " ").trim());
  const isGlued = whole.length < printed.length && given === undefined;
  const outlet = isGlued || given !== undefined ? null : outletBehind(whole);
  const title = outlet === null ? whole : whole.slice(0, -outlet.length).trimEnd();
  const letters = lettersOf(title);
  const fates = passages.map((passage, i): Fate => {
    // A title printed twice on its own line stands whole among the removed: no word is cut.
    if (i === index) return isGlued ? GLUED : { kind: "title", outlet };
    return repeatsTitle(passage, letters) ? TITLE_REPEATED : BODY;
  });
  return { title, fates };
}

function titleIndex(passages: readonly Passage[], format: Source["format"]): number {
  const heading = passages.findIndex(
    ({ node, words }) => node.type === "heading" && node.depth === 1 && words.length > 0,
  );
  if (heading !== -1) return heading;
  const first = pickHeadline(passages, (passage, headline) =>
    repeatsTitle(passage, headline.words.join("")),
  );
  const passage = passages[first];
  if (passage === undefined || passage.words.length > LONGEST_TITLE) return -1;
  // Who writes Markdown marks a title; a first paragraph of sentences is none.
  const isText = format === "markdown" && passage.node.type === "paragraph";
  return isText && isSentenceLike(passage) ? -1 : first;
}

const lettersOf = (text: string): string =>
  [...text].map((char) => (/[\p{L}\p{N}]/u.test(char) ? foldChar(char) : "")).join("");

/** A title without its copies, where they were glued to it. */
function withoutCopies(printed: string): string {
  const letters = lettersOf(printed);
  for (let copies = MOST_COPIES; copies > 1; copies--) {
    const length = letters.length / copies;
    if (!Number.isInteger(length) || length < SHORTEST_COPIED) continue;
    const once = letters.slice(0, length);
    if (letters === once.repeat(copies)) return cutAfterLetters(printed, length);
  }
  return printed;
}

function cutAfterLetters(text: string, count: number): string {
  let end = 0;
  for (let left = count; left > 0; end++) left -= lettersOf(text.charAt(end)).length;
  while (/[.!؟?…»”)\p{M}]/u.test(text.charAt(end))) end++;
  return text.slice(0, end);
}

/** Whether a passage is the title once more, or several times, or with the site's name behind it. */
function repeatsTitle(passage: Passage, letters: string): boolean {
  const found = passage.words.join("");
  if (letters === "" || found.length < letters.length) return false;
  if (!found.startsWith(letters)) return endsPath(passage, found, letters);
  const copies = found.length / letters.length;
  if (copies === 1) return true;
  if (letters.length < SHORTEST_COPIED) return false;
  if (copies <= MOST_COPIES && found === letters.repeat(Math.floor(copies))) return true;
  const suffix = /\s[|–—-]\s+([^|–—-]+)$/u.exec(passage.text)?.[1] ?? "";
  const isSuffix = suffix !== "" && suffix.trim().split(" ").length <= LONGEST_SUFFIX;
  return isSuffix && found === letters + lettersOf(suffix);
}

/** Whether the title ends the way to its page: «الرئيسية / أخبار / …». */
function endsPath({ text }: Passage, found: string, letters: string): boolean {
  if (letters.length < SHORTEST_COPIED || !found.endsWith(letters)) return false;
  const way = /^((?:[^>›»/|]{2,30}[>›»/|]\s*){1,5})/u.exec(text)?.[1] ?? "";
  return way !== "" && lettersOf(way) === found.slice(0, -letters.length);
}

const OUTLETS: ReadonlySet<string> = new Set(OUTLET_NAMES.map(phraseKey));

/** The name of a known site behind a title, with the bar or dash before it. */
function outletBehind(title: string): string | null {
  const [tail, name] = /\s[|–—-]\s([^|–—-]{2,30})$/u.exec(title) ?? [];
  return tail !== undefined && name !== undefined && OUTLETS.has(phraseKey(name)) ? tail : null;
}
