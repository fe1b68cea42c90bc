import { TABLES } from "./tables.js";
import type { Column, Table } from "./table.js";

/** Every table and column in Markdown, for `docs/data.md`; a test holds the two together. */
export const describeTables = (): string => TABLES.map(describeTable).join("\n\n");

function describeTable({ name, en, primaryKey, columns }: Table): string {
  const key = primaryKey.map((column) => `\`${column}\``).join(", ");
  const items = columns.map(describeColumn).join("\n");
  return `### ${name}.csv\n\n${en} Key: ${key}.\n\n${items}`;
}

function describeColumn({ name, type, en, constraints, refers }: Column): string {
  const values = constraints.enum?.map((value) => `\`${value}\``).join(", ");
  const notes = [
    ...(type === "string" ? [] : [type]),
    ...(constraints.required === true ? ["always there"] : []),
    ...(refers === null ? [] : [`stands in \`${refers.table}.${refers.column}\``]),
    ...(values === undefined ? [] : [`one of ${values}`]),
  ];
  return `- \`${name}\`${notes.length === 0 ? "" : ` (${notes.join("; ")})`}: ${en}`;
}
