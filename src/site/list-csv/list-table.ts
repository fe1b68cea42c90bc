import { spreadsheetCsv } from "../../data/csv.js";
import type { Cell } from "../../data/table.js";
import type { listStrings } from "./strings.ar.js";

/** What a list is about: its file is called so, and the link to it. */
export type ListName = keyof typeof listStrings.download;

/** A list of a page as a table for spreadsheets: a file beside the page. */
export interface ListTable {
  /** The page's, from the site's root. */
  address: string;
  name: ListName;
  heads: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** One column of such a table: its head, and what stands below it. */
export type ListColumn<Row> = readonly [head: string, cell: (row: Row) => Cell];

/** The table of a list. */
export const listTable = <Row>(
  address: string,
  name: ListName,
  columns: readonly ListColumn<Row>[],
  values: readonly Row[],
): ListTable => ({
  address,
  name,
  heads: columns.map(([head]) => head),
  rows: values.map((value) => columns.map(([, cell]) => cell(value))),
});

export const fileOfList = (name: ListName): string => `${name}.csv`;

export const printList = ({ heads, rows }: ListTable): string => spreadsheetCsv(heads, rows);

/** Several values in one cell; null for none. */
export const joined = (values: readonly string[]): string | null =>
  values.length === 0 ? null : values.join("؛ ");
