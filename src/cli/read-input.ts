import { parseArgs } from "node:util";

import { nearestKey } from "../source/nearest-key.js";
import type { Command, Flag, Input } from "./command.js";

/** The input, or what is wrong with it in a sentence that says how to mend it. */
export type InputReading = { kind: "input"; input: Input } | { kind: "usage"; message: string };

type Token = NonNullable<ReturnType<typeof tokensOf>>[number];

/** Checks what was typed after a command's name; a flag given twice counts as given last. */
export function readInput(argv: readonly string[], command: Command): InputReading {
  const values = new Map<string, string>();
  const switches = new Set<string>();
  const operands: string[] = [];
  for (const token of tokensOf(argv, command)) {
    const message = take(token, command, { values, switches, operands });
    if (message !== null) return { kind: "usage", message };
  }
  const message = operandFault(operands, command);
  if (message !== null) return { kind: "usage", message };
  return { kind: "input", input: { values, switches, operand: operands[0] ?? null } };
}

function tokensOf(argv: readonly string[], { flags }: Command) {
  const options = Object.fromEntries(
    flags.map(({ name, value }) => [
      name,
      { type: value === null ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  return parseArgs({ args: [...argv], options, strict: false, tokens: true }).tokens;
}

interface Taken {
  values: Map<string, string>;
  switches: Set<string>;
  operands: string[];
}

function take(token: Token, command: Command, taken: Taken): string | null {
  if (token.kind === "positional") taken.operands.push(token.value);
  if (token.kind !== "option") return null;
  const flag = command.flags.find(({ name }) => name === token.name);
  if (flag === undefined) return unknownFlag(token.rawName, token.name, command.flags);
  if (flag.value === null) {
    if (token.value !== undefined) return `${token.rawName} takes no value.`;
    taken.switches.add(flag.name);
    return null;
  }
  const isFlag = token.value?.startsWith("-") === true && token.value !== "-";
  if (token.value === undefined || token.value === "" || (isFlag && !token.inlineValue)) {
    return `${token.rawName} needs a value: ${token.rawName} ${flag.value}.`;
  }
  taken.values.set(flag.name, token.value);
  return null;
}

function unknownFlag(raw: string, name: string, flags: readonly Flag[]): string {
  const names = flags.map((flag) => flag.name);
  const near = nearestKey(name, names);
  const hint = near === null ? "" : ` Did you mean --${near}?`;
  return `There is no flag ${raw}.${hint}`;
}

function operandFault(operands: readonly string[], { operand, name }: Command): string | null {
  const [, surplus] = operand === null ? [null, operands[0]] : operands;
  if (surplus !== undefined) return `${name} does not take «\u2068${surplus}\u2069».`;
  if (operand !== null && operands.length === 0) return `${name} needs a ${operand}.`;
  return null;
}
