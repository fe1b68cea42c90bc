/**
 * Edits between two words: letters put in, left out, taken for another, or two neighbours swapped
 * (Damerau–Levenshtein, each pair swapped once).
 *
 * @param most Edits that still interest the caller.
 * @returns `most + 1` when there are more.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (above[j] ?? Infinity) + 1,
        (row[j - 1] ?? Infinity) + 1,
        (above[j - 1] ?? Infinity) + (isSame ? 0 : 1),
        isSwap ? (before[j - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    if (Math.min(...row) > most) return most + 1;
    [before, above] = [above, row];
  }
  return Math.min(above[b.length] ?? most + 1, most + 1);
}

/** Edits that a slip of so long a word may have: none in three letters, two in six or more. */
const allowedEdits = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : 2);

/**
 * The word meant by a misspelled one: the fewest edits away, the most frequent of equals.
 *
 * @param readings Forms under which the misspelled word may be read: with and without its particles.
 * @param words The archive's, with their forms, the most frequent first.
 * @param bound Edits beyond which no word is meant, however long it is.
 */
export function nearestWord<W extends { form: string }>(
  readings: readonly string[],
  words: readonly W[],
  bound = Infinity,
): W | undefined {
  let best: { word: W; edits: number } | undefined;
  for (const word of words) {
    if (word.form.length < SHORTEST_MEANT) continue;
    for (const reading of readings) {
      const most = Math.min(allowedEdits(reading.length), (best?.edits ?? Infinity) - 1, bound);
      const edits = most < 0 ? Infinity : editDistance(reading, word.form, most);
      if (edits <= most) best = { word, edits };
    }
  }
  return best?.word;
}

/** A slip is taken for no shorter word: they are near to everything. */
const SHORTEST_MEANT = 3;
