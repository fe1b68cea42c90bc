import { createHash } from "node:crypto";

import type { FileFinding } from "../archive/archive.js";
import { decodeText, type Encoding } from "./decode-text.js";
import { fileFinding, type Fault } from "./file-finding.js";
import { positionAt } from "./position.js";
import { readFrontMatter } from "./read-front-matter.js";
import { slugOf } from "./slug-of.js";
import type { SourceFile, SourceReading } from "./source.js";
import { stripControls } from "./strip-controls.js";

/** An article of this size would fill a book; in bytes of the file. */
export const LARGEST_FILE = 2_000_000;

/**
 * Reads a file of the articles folder: decodes it, takes control characters out, reads the front
 * matter of Markdown. Raw text (`.txt`) has no front matter.
 *
 * @returns `fault` with every error found, or the source with what an editor should know of it.
 *   Never throws on content.
 */
export function readSource(input: SourceFile): SourceReading {
  const slug = slugOf(input.file);
  const badName =
    slug.kind === "fault" ? [wholeFile(input.file, "bad-file-name", slug.message)] : [];
  const decoded = readText(input);
  if (decoded.kind === "fault" || slug.kind === "fault") {
    const findings = decoded.kind === "fault" ? decoded.findings : decoded.notes;
    return { kind: "fault", findings: [...badName, ...findings] };
  }
  const stripped = stripControls(input.file, decoded.text);
  const findings = [...decoded.notes, ...stripped.findings];
  const reading =
    slug.format === "markdown"
      ? readFrontMatter(input.file, stripped.text)
      : { kind: "read" as const, frontMatter: {}, text: stripped.text, textLine: 1 };
  if (reading.kind === "fault") {
    return { kind: "fault", findings: [...findings, ...reading.findings] };
  }
  const { frontMatter, text, textLine } = reading;
  return {
    kind: "source",
    source: {
      file: input.file,
      slug: slug.slug,
      format: slug.format,
      frontMatter,
      text,
      textLine,
      removed: stripped.removed,
      sha256: createHash("sha256").update(input.bytes).digest("hex"),
      bytes: input.bytes.length,
      findings,
    },
  };
}

type TextReading =
  { kind: "text"; text: string; notes: FileFinding[] } | { kind: "fault"; findings: FileFinding[] };

function readText({ file, bytes }: SourceFile): TextReading {
  const fault = (finding: FileFinding): TextReading => ({ kind: "fault", findings: [finding] });
  if (bytes.length > LARGEST_FILE) {
    return fault(wholeFile(file, "file-too-large", tooLarge(bytes.length)));
  }
  const decoding = decodeText(bytes);
  if (decoding.kind === "unknown") return fault(wholeFile(file, "unknown-encoding", NOT_UTF8));
  // One line end for all systems: CR LF, CR, NEL and the separators of Unicode.
  const text = decoding.text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").normalize("NFC");
  if (text.trim() === "") return fault(wholeFile(file, "empty-file", EMPTY));
  const nul = text.indexOf("\0");
  if (nul !== -1) return fault(fileFinding(file, positionAt(text, nul), NUL_BYTE));
  return { kind: "text", text, notes: notesOn(file, text, decoding.encoding) };
}

function notesOn(file: string, text: string, encoding: Encoding): FileFinding[] {
  const lost = text.indexOf("\uFFFD");
  return [
    ...(encoding === "utf-8" ? [] : [fileFinding(file, null, converted(encoding))]),
    ...(lost === -1 ? [] : [fileFinding(file, positionAt(text, lost), LOST_LETTER)]),
  ];
}

const wholeFile = (file: string, code: string, message: string): FileFinding =>
  fileFinding(file, null, { code, severity: "error", message });

const tooLarge = (bytes: number): string =>
  `The file has ${(bytes / 1e6).toFixed(1)} MB; an article may have at most ${LARGEST_FILE / 1e6} MB. Keep the article's text alone, or split it into several articles.`;

const NOT_UTF8 =
  "The file is not UTF-8, and no other encoding fits it beyond doubt, so its letters are unknown. Open it in the program that wrote it and save it as UTF-8.";

const EMPTY =
  "The file is empty, so there is no article. Paste the article's text or delete the file.";

const NUL_BYTE: Fault = {
  code: "nul-byte",
  severity: "error",
  message:
    "A NUL byte stands here, so the file is damaged or is no text. Save the article again as UTF-8 text.",
};

const LOST_LETTER: Fault = {
  code: "lost-letter",
  severity: "warning",
  message:
    "The sign U+FFFD stands here in place of a letter that an earlier conversion lost. Restore it from the article's page.",
};

const converted = (encoding: Encoding): Fault => ({
  code: "encoding",
  severity: "info",
  message: `The file is ${encoding}, not UTF-8; it was converted for the record. Save it as UTF-8, so that every program reads it alike.`,
});
