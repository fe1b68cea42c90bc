import type { FileFinding } from "../archive/archive.js";
import type { Finding } from "../record/article-record.js";
import type { Position } from "./position.js";

/** What is wrong with a file, before its place is known. */
export type Fault = Pick<Finding, "code" | "severity" | "message">;

/** A finding about a place in a file, or about the whole file when `at` is null. */
export function fileFinding(file: string, at: Position | null, fault: Fault): FileFinding {
  return {
    ...fault,
    start: null,
    end: null,
    file,
    line: at?.line ?? null,
    column: at?.column ?? null,
  };
}

/** Words in a message are cut to this many UTF-16 units: a line of a terminal holds them. */
const LONGEST_QUOTE = 80;

/**
 * Words of a file inside a message. They stand in FSI … PDI (UAX #9): bare Arabic would reorder the
 * digits and marks beside it in a terminal.
 */
export function quote(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  const shown = line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).trimEnd()}…` : line;
  return `«\u2068${shown}\u2069»`;
}
