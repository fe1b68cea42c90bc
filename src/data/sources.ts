import { createHash } from "node:crypto";

import type { SourceFile } from "../source/source.js";

/**
 * A source file as a line of `sources.jsonl`: its text where it is UTF-8, so that people can read it,
 * else its bytes in base64. Both give back every byte.
 */
export type SourceLine = { file: string; sha256: string; bytes: number } & (
  { text: string } | { base64: string }
);

/** The line of a file. A byte order mark stays part of the text. */
export function sourceLine({ file, bytes }: SourceFile): SourceLine {
  const about = { file, sha256: sha256Of(bytes), bytes: bytes.length };
  const text = textOf(bytes);
  return text === null
    ? { ...about, base64: Buffer.from(bytes).toString("base64") }
    : { ...about, text };
}

/**
 * The file of a line.
 *
 * @returns A sentence instead when the line is none, or not the file that it says it is.
 */
export function sourceOfLine(line: unknown): SourceFile | string {
  if (!isSourceLine(line)) return "the line lacks file, sha256 and text or base64";
  const isText = "text" in line;
  const bytes = isText ? new TextEncoder().encode(line.text) : Buffer.from(line.base64, "base64");
  if (sha256Of(bytes) !== line.sha256) return `${line.file} is not what its sha256 says it is`;
  return { file: line.file, bytes };
}

function isSourceLine(line: unknown): line is SourceLine {
  if (typeof line !== "object" || line === null) return false;
  const has = (key: string): boolean =>
    typeof Object.getOwnPropertyDescriptor(line, key)?.value === "string";
  return has("file") && has("sha256") && (has("text") || has("base64"));
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** SHA-256 in hexadecimal digits. */
export const sha256Of = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");
