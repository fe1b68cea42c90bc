import { searchStrings } from "../strings.ar.js";
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
  const rows = results.map(({ title, kind, outlet, date, round, url }) => [
    title.map(({ text }) => text).join(" "),
    searchStrings.kinds[kind],
    outlet ?? "",
    date ?? "",
    round ?? "",
    new URL(url, origin).href,
  ]);
  const lines = [searchStrings.csvHeader, ...rows].map((row) => row.map(cell).join(","));
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join("");
}

/** Spreadsheets run what begins like a formula: an apostrophe makes it text (OWASP, CSV Injection). */
function cell(text: string): string {
  const safe = /^\s*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
