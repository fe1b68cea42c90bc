import type { Known } from "./known.js";

/** One cell: null is printed as nothing, the package's only missing value. */
export type Cell = string | number | null;

/** Types of the Table Schema that the tables use. https://datapackage.org/standard/table-schema/ */
export type ColumnType = "string" | "integer" | "date";

/** What a column promises of its cells, as Table Schema constraints. */
export interface Constraints {
  required?: true;
  unique?: true;
  minimum?: number;
  enum?: readonly string[];
  /** As XML Schema has it: it matches whole values. */
  pattern?: string;
}

/** A column as readers know it. */
export interface Column {
  name: string;
  type: ColumnType;
  /** What it holds, in Arabic and in English. */
  ar: string;
  en: string;
  constraints: Constraints;
  /** The column of another table (or of this one) that every value stands in. */
  refers: { table: string; column: string } | null;
}

/** A table of the package. */
export interface Table {
  /** Its resource's name; its file is `NAME.csv`. */
  name: string;
  title: string;
  ar: string;
  en: string;
  primaryKey: readonly string[];
  columns: readonly Column[];
  /** Rows in the order in which they are published, cells in the order of the columns. */
  rows: (known: Known) => Iterable<Cell[]>;
}

/** A column and how its cell is found in a row's value. */
export interface ColumnOf<Row> extends Column {
  cell: (row: Row) => Cell;
}

interface Options {
  type?: ColumnType;
  refers?: string;
  constraints?: Constraints;
}

/**
 * A column of strings unless `type` says otherwise.
 *
 * @param refers `TABLE.COLUMN` of a foreign key.
 */
export function column<Row>(
  name: string,
  cell: (row: Row) => Cell,
  [ar, en]: readonly [ar: string, en: string],
  { type = "string", refers, constraints = {} }: Options = {},
): ColumnOf<Row> {
  return { name, type, ar, en, constraints, refers: targetOf(refers), cell };
}

function targetOf(refers: string | undefined): Column["refers"] {
  const [table, name] = refers?.split(".") ?? [];
  return table === undefined || name === undefined ? null : { table, column: name };
}

/** A table from its columns and the values that its rows are made of. */
export function table<Row>(
  about: Pick<Table, "name" | "title" | "ar" | "en" | "primaryKey">,
  columns: readonly ColumnOf<Row>[],
  values: (known: Known) => Iterable<Row>,
): Table {
  return {
    ...about,
    columns,
    *rows(known) {
      for (const value of values(known)) yield columns.map(({ cell }) => cell(value));
    },
  };
}

/** Required, as a part of a key is. */
export const REQUIRED = { constraints: { required: true } } as const;
