import { stringify } from "csv-stringify/sync";

import type { Cell } from "./table.js";

/** Rows printed at once: few enough that no piece is long. */
const AT_ONCE = 500;

const FORMAT = { record_delimiter: "\r\n", quoted_match: /[\r\n]/ } as const;

/**
 * A table as CSV by RFC 4180, UTF-8 without a byte order mark, lines ending in CR LF; null is an
 * empty cell. Cells are exactly what they are: whoever opens the file in a spreadsheet imports it as
 * text. Tables made for spreadsheets are `spreadsheetCsv`'s.
 *
 * @returns Pieces of some hundred rows.
 */
export function* csvPieces(
  header: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Generator<string> {
  let batch: (readonly Cell[])[] = [header];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < AT_ONCE) continue;
    yield stringify(batch, FORMAT);
    batch = [];
  }
  if (batch.length > 0) yield stringify(batch, FORMAT);
}

/**
 * A small table for spreadsheets: with a byte order mark, without which they take Arabic for Latin
 * letters, and with an apostrophe before what they would run as a formula (OWASP, CSV Injection).
 */
export function spreadsheetCsv(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
): string {
  return stringify([header, ...rows], { ...FORMAT, bom: true, escape_formulas: true });
}
