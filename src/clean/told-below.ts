import type { Passage } from "./passage.js";

/** The text below is read so far, in words: a headline says what stands at the top of it. */
const READ = 250;
/** Shorter words stand in every text. */
const SHORTEST = 4;
/** Endings change with the sentence: words are compared by so many letters. */
const STEM = 4;
/** Of a headline's longer words so many, and this share, are said again below it. */
const FEWEST_AGAIN = 2;
const SHARE_AGAIN = 0.4;
/** Of a longer line this many letters are looked at. */
const WIDEST = 300;
/** A day in figures, or bars between names: a line of the page. */
const OF_PAGE = /[|•]|\d\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d/;

/**
 * Whether the text says again what a line above it says, as it does of a headline and not of menus,
 * languages, weather or an issue's number. Words are compared without particles and article.
 *
 * @param text The paragraphs below, from the first on.
 */
export function toldBelow(text: readonly Passage[]): (line: Passage) => boolean {
  const said = new Set(text.flatMap(({ words }) => words).slice(0, READ).map(bare)); // prettier-ignore
  return ({ words, text: printed }) => {
    if (OF_PAGE.test(printed.slice(0, WIDEST))) return false;
    const own = [...new Set(words.map(bare))].filter((word) => word.length >= SHORTEST);
    const again = own.filter((word) => said.has(word)).length;
    return again >= FEWEST_AGAIN && again >= own.length * SHARE_AGAIN;
  };
}

/** Letters in front of a noun: «وبالمفاوضات» is «مفاوضات». A verb that loses one loses it twice. */
const bare = (word: string): string =>
  word.replace(/^[وف]?(?:[بكل]?ال|لل|[بل](?=\p{L}{4}))?/u, "").slice(0, STEM);
