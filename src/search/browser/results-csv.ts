import { searchStrings } from "../strings.ar.js";
import type { MarkedText } from "./marked-words.js";
import type { ResultView } from "./result-view.js";

/** Tells spreadsheets that the file is UTF-8; without it they take Arabic for Latin letters. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * Results as a table for a spreadsheet: title, kind, outlet, date, round, address, as the list shows
 * them. CSV by RFC 4180, with a header and a byte order mark.
 *
 * @param origin Before every address: `https://example.org`.
 */
export function resultsCsv(results: readonly ResultView[], origin: string): string {
  const rows = results.map((result) => [
    titleOf(result),
    searchStrings.kinds[result.kind],
    result.outlet ?? "",
    result.date ?? "",
    result.round ?? "",
    new URL(result.url, origin).href,
  ]);
  const lines = [searchStrings.csvHeader, ...rows].map((row) => row.map(cell).join(","));
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join("");
}

/** Of a statement who said it, and its words as far as the list shows them. */
function titleOf({ kind, title, excerpt }: ResultView): string {
  if (kind !== "statement") return textOf(title);
  const before = excerpt.cutBefore ? "… " : "";
  const after = excerpt.cutAfter ? " …" : "";
  return `${textOf(title)}: «${before}${textOf(excerpt.pieces)}${after}»`;
}

const textOf = (pieces: readonly MarkedText[]): string => pieces.map(({ text }) => text).join(" ");

/** Spreadsheets run what begins like a formula: an apostrophe makes it text (OWASP, CSV Injection). */
function cell(text: string): string {
  const safe = /^\s*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
