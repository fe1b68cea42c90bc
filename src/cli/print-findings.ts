import type { FileFinding } from "../archive/archive.js";

/**
 * One finding as one line, as compilers print them: `file:line:column  code  message`. A finding on
 * a whole file stands on its first line, so that editors can open it.
 */
export function formatFinding({ file, line, column, code, message }: FileFinding): string {
  return oneLine(`${file}:${line ?? 1}:${column ?? 1}  ${code}  ${message}`);
}

/** `2 errors, 1 warning`; null when there is neither. */
export function countFindings(findings: readonly FileFinding[]): string | null {
  const count = (severity: FileFinding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  const counts = [plural(count("error"), "error"), plural(count("warning"), "warning")];
  return counts.filter((text) => !text.startsWith("0")).join(", ") || null;
}

export const plural = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? "" : "s"}`;

/** Control characters would let a text move a terminal's cursor or colour what follows. */
const oneLine = (text: string) => text.replace(/\s*\n\s*/g, " ").replace(/\p{Cc}/gu, "\uFFFD");
