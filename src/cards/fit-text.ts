import { breakLines, type MeasuredWord } from "./break-lines.js";
import type { MeasureWord } from "./measure-words.js";

/** A text in lines, at the size at which they fit: pixels. */
export interface FittedText {
  size: number;
  lines: string[];
}

/** A size in pixels and how many lines of it have room. */
export type FontStep = readonly [size: number, lines: number];

/** UTF-16 units that are looked at: no card has room for half of them. */
const LONGEST = 1000;

/**
 * Sets a text as large as it fits. One that is too long at the last size is cut at a word and ends in «…».
 *
 * @param steps From the largest to the smallest; at least one.
 * @param limit Width of a line in pixels.
 */
export function fitText(
  text: string,
  steps: readonly [FontStep, ...FontStep[]],
  limit: number,
  measure: MeasureWord,
): FittedText {
  const words = text
    .slice(0, LONGEST)
    .split(/\s+/)
    .filter((word) => word !== "");
  for (const [size, most] of steps) {
    const lines = breakLines(measured(words, measure), limit / size);
    if (lines !== null && lines.length <= most) return { size, lines };
  }
  const [size, most] = steps.at(-1) ?? steps[0];
  return { size, lines: cutLines(words, most, limit / size, measure) };
}

const measured = (words: readonly string[], measure: MeasureWord): MeasuredWord[] =>
  words.map((text) => ({ text, width: measure(text) }));

/** As many whole words as find room before the «…»; only a word longer than a line is cut itself. */
function cutLines(
  words: readonly string[],
  most: number,
  limit: number,
  measure: MeasureWord,
): string[] {
  const whole = words.map((word) => cutWord(word, limit, measure));
  const within = (some: readonly string[]): string[] | null => {
    const lines = breakLines(measured(some, measure), limit);
    return lines !== null && lines.length <= most ? lines : null;
  };
  let best = within(whole);
  if (best !== null) return best;
  let [fits, tooMany] = [0, whole.length];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    const lines = within(shortened(whole, middle));
    if (lines === null) tooMany = middle;
    else [fits, best] = [middle, lines];
  }
  return best ?? ["…"];
}

const shortened = (words: readonly string[], count: number): string[] => [
  ...words.slice(0, count),
  "…",
];

function cutWord(word: string, limit: number, measure: MeasureWord): string {
  if (measure(word) <= limit) return word;
  let letters = [...word];
  while (letters.length > 1 && measure(`${letters.join("")}…`) > limit) {
    letters = letters.slice(0, Math.floor(letters.length * 0.9));
  }
  return `${letters.join("")}…`;
}
