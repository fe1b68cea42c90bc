import type { FileFinding } from "../archive/archive.js";
import type { Removed } from "../record/article-record.js";
import { fileFinding } from "./file-finding.js";
import { positionAt } from "./position.js";

/** A text without control characters, and what was taken out of it. */
export interface StrippedText {
  text: string;
  removed: Removed[];
  findings: FileFinding[];
}

/**
 * Controls of C0 and C1 but tab and line feed; embedding, override and isolate controls of UAX #9,
 * by which a text can show other words than it holds; byte order marks astray. ZWNJ and ZWJ belong
 * to spelling, the marks U+200E and U+200F to typesetting: they stay.
 */
const CONTROLS =
  /[\u0001-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/g;
const BIDI = /[\u202A-\u202E\u2066-\u2069]/;

/**
 * Takes control characters out. Each kind is reported once, at its first place: a page pasted from
 * a word processor can hold hundreds.
 *
 * @param text Decoded, LF line ends, before front matter is read.
 */
export function stripControls(file: string, text: string): StrippedText {
  const found = new Map<string, { first: number; count: number }>();
  for (const match of text.matchAll(CONTROLS)) {
    const seen = found.get(match[0]);
    if (seen === undefined) found.set(match[0], { first: match.index, count: 1 });
    else seen.count++;
  }
  if (found.size === 0) return { text, removed: [], findings: [] };
  const kinds = [...found].map(([char, place]) => ({ char, ...place }));
  return {
    text: text.replace(CONTROLS, ""),
    removed: kinds.map(({ char, count }) => removedControl(char, count)),
    findings: kinds.map(({ char, first, count }) =>
      fileFinding(file, positionAt(text, first), {
        code: BIDI.test(char) ? "bidi-control" : "control-character",
        severity: "warning",
        message: controlMessage(char, count),
      }),
    ),
  };
}

/** The name, not the character: printed, it would reorder the page that lists it. */
const nameOf = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

const removedControl = (char: string, count: number): Removed => ({
  text: Array.from({ length: count }, () => nameOf(char)).join(" "),
  reason: BIDI.test(char) ? "bidi control character" : "control character",
});

function controlMessage(char: string, count: number): string {
  const times = count === 1 ? "stands here" : `stands here and in ${count - 1} more places`;
  const effect = BIDI.test(char)
    ? "It changes the order in which letters are shown, so a reader may see other words than the text holds"
    : "It is invisible and belongs to no text";
  return `The control character ${nameOf(char)} ${times}. ${effect}; the record leaves it out. Delete it from the file.`;
}
