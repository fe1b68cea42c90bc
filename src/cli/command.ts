import type { Effects } from "../publish/effects.js";

/** A flag of a command. `value` names what follows it in the help; null: nothing does. */
export interface Flag {
  name: string;
  value: string | null;
  help: string;
}

/** What a user typed after the command's name, checked against its flags. */
export interface Input {
  /** Flags that take a value. */
  values: ReadonlyMap<string, string>;
  /** Flags that take none. */
  switches: ReadonlySet<string>;
  /** What is no flag; at most one, and only where the command has an operand. */
  operand: string | null;
}

/** What a command comes to: an exit code, or how it was used wrongly. */
export type Ending = { kind: "exit"; code: 0 | 1 } | { kind: "usage"; message: string };

export interface Command {
  name: string;
  /** One line for the list of commands, without a full stop. */
  summary: string;
  flags: readonly Flag[];
  /** The name of the one operand it needs, such as `FILE`. */
  operand: string | null;
  run(input: Input, effects: Effects): Promise<Ending>;
}

export const DONE: Ending = { kind: "exit", code: 0 };
export const FAILED: Ending = { kind: "exit", code: 1 };
export const wrongUsage = (message: string): Ending => ({ kind: "usage", message });
