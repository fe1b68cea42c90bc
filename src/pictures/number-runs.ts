/** After the dash a line may break, and «1–» in one line and «14» in the next are not read as one. */
const WORD_JOINER = "\u2060";

/**
 * Whole numbers in few words: «1–3، 5، 7–8».
 *
 * @param numbers In any order; each counts once.
 */
export function numberRuns(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([first, last]) => (first === last ? String(first) : `${first}–${WORD_JOINER}${last}`))
    .join("، ");
}
