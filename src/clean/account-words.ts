/** Runs of letters and digits: what counts as a word when nothing may be lost. */
export const wordRuns = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The words of a text that others do not hold, each as often as it is missing, in order: of
 * Markdown, what is notation and never shown, such as the numbers of a list or `amp` of `&amp;`.
 */
export function unaccountedWords(text: string, others: readonly string[]): string[] {
  const held = new Map<string, number>();
  for (const word of others.flatMap(wordRuns)) held.set(word, (held.get(word) ?? 0) + 1);
  return wordRuns(text).filter((word) => {
    const left = held.get(word) ?? 0;
    held.set(word, left - 1);
    return left <= 0;
  });
}
