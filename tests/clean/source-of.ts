import { readSource } from "../../src/source/read-source.js";
import type { Source } from "../../src/source/source.js";

/** The source of a file with this text; throws when it is none. */
export function sourceOf(file: string, text: string): Source {
  const reading = readSource({ file, bytes: new TextEncoder().encode(text) });
  if (reading.kind === "source") return reading.source;
  throw new Error(reading.findings.map((finding) => finding.message).join("\n"));
}
