/** A place in a text as editors count it: line and column from 1, columns in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/**
 * The line and column of an offset.
 *
 * @param text A text with LF line ends.
 * @param offset UTF-16 units; one outside the text is taken as its nearest end.
 */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, Math.max(0, offset));
  const lineStart = before.lastIndexOf("\n") + 1;
  return { line: countLineFeeds(before) + 1, column: before.length - lineStart + 1 };
}

/** How many line feeds a text has: one less than its lines. */
export function countLineFeeds(text: string): number {
  let count = 0;
  for (let i = text.indexOf("\n"); i !== -1; i = text.indexOf("\n", i + 1)) count++;
  return count;
}
