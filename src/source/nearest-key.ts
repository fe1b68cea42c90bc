/** Misspellings of up to this many letters are recognised; beyond it a proposal would mislead. */
const MOST_EDITS = 2;

/** The key that a misspelt one most likely means, or null when none is near. */
export function nearestKey(key: string, keys: readonly string[]): string | null {
  const ranked = keys
    .map((candidate) => ({ candidate, edits: editDistance(key.toLowerCase(), candidate) }))
    .filter(({ edits }) => edits <= MOST_EDITS)
    .sort((a, b) => a.edits - b.edits);
  return ranked[0]?.candidate ?? null;
}

/** Levenshtein's distance: insertions, deletions and substitutions of one UTF-16 unit. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
