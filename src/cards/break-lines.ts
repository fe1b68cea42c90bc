/** A word and the room it takes with the space behind it, in any unit. */
export interface MeasuredWord {
  text: string;
  width: number;
}

/**
 * Breaks words into as few lines as the limit allows, and those as even as they can be: a last line of
 * one word looks like a fault.
 *
 * @returns Null when a word is wider than the limit.
 */
export function breakLines(words: readonly MeasuredWord[], limit: number): string[] | null {
  const fewest = greedyLines(words, limit);
  if (fewest === null) return null;
  let [tight, loose] = [0, limit];
  // Halving the rest ten times finds the least width to a thousandth.
  for (let step = 0; step < 10; step++) {
    const middle = (tight + loose) / 2;
    const lines = greedyLines(words, middle);
    if (lines !== null && lines.length === fewest.length) loose = middle;
    else tight = middle;
  }
  const lines = greedyLines(words, loose) ?? fewest;
  return lines.map((line) => line.map(({ text }) => text).join(" "));
}

/** Fills one line after the other. */
function greedyLines(words: readonly MeasuredWord[], limit: number): MeasuredWord[][] | null {
  const lines: MeasuredWord[][] = [];
  let room = 0;
  for (const word of words) {
    if (word.width > limit) return null;
    const line = lines.at(-1);
    if (line === undefined || word.width > room) {
      lines.push([word]);
      room = limit - word.width;
    } else {
      line.push(word);
      room -= word.width;
    }
  }
  return lines;
}
