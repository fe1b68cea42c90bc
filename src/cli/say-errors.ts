import type { FileFinding } from "../archive/archive.js";
import { formatFinding } from "./print-findings.js";

/** More than this many errors at once help nobody. */
const MOST_ERRORS = 50;

/** Says the errors among findings, a line each, and how many more there are. */
export function sayErrors(findings: readonly FileFinding[], say: (line: string) => void): void {
  const errors = findings.filter(({ severity }) => severity === "error");
  errors.slice(0, MOST_ERRORS).map(formatFinding).forEach(say);
  if (errors.length > MOST_ERRORS) say(`… and ${errors.length - MOST_ERRORS} more`);
}
