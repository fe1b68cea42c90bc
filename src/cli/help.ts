import type { Command, Flag } from "./command.js";

/** The list of commands, for `jawlat --help`. Ends with a line feed, as all help does. */
export function helpOf(commands: readonly Command[]): string {
  const rows = commands.map(({ name, operand, summary }): [string, string] => [
    operand === null ? name : `${name} ${operand}`,
    summary,
  ]);
  return `Jawlat: raw Arabic articles on the talks on Syria in, records, pages and search out.

Usage: jawlat COMMAND [FLAGS]

${table(rows)}

jawlat COMMAND --help lists a command's flags. Exit codes: 0 done, 1 the content has errors,
2 wrong usage.
`;
}

/** What one command does, and its flags. */
export function helpOfCommand({ name, summary, operand, flags }: Command): string {
  const usage = ["jawlat", name, ...(operand === null ? [] : [operand]), "[FLAGS]"].join(" ");
  const rows = [...flags, HELP].map((flag): [string, string] => [signature(flag), flag.help]);
  return `Usage: ${usage}

${summary.charAt(0).toUpperCase()}${summary.slice(1)}.

${table(rows)}
`;
}

/** The flag that every command has. */
export const HELP: Flag = { name: "help", value: null, help: "show this" };

const signature = ({ name, value }: Flag) => (value === null ? `--${name}` : `--${name} ${value}`);

function table(rows: readonly [string, string][]): string {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join("\n");
}
