/**
 * A text in one line of at most about so many UTF-16 units, cut between words; what was cut is
 * marked with «…».
 */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= length) return line;
  return `${line.slice(0, length).replace(/\s+\S*$/, "")} …`;
}
