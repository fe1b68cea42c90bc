import { describeDiskFault, errorsOf } from "../publish/disk-fault.js";
import type { Effects } from "../publish/effects.js";
import { realEffects } from "../publish/real-effects.js";
import { nearestKey } from "../source/nearest-key.js";
import { bag } from "./bag.js";
import { build } from "./build.js";
import { check } from "./check.js";
import type { Command } from "./command.js";
import { dev } from "./dev.js";
import { explain } from "./explain.js";
import { HELP, helpOf, helpOfCommand } from "./help.js";
import { readInput } from "./read-input.js";
import { records } from "./records.js";
import { serve } from "./serve.js";
import { verify } from "./verify.js";

const COMMANDS = [build, dev, serve, check, records, explain, bag, verify];

/**
 * The command line: runs the command that the first word names.
 *
 * @param argv What stands after `jawlat`.
 * @returns The exit code: 0 done, 1 the content has errors (or the disk, or we), 2 wrong usage.
 */
export async function main(
  argv: readonly string[],
  effects: Effects = realEffects(),
): Promise<number> {
  try {
    return await dispatch(argv, effects);
  } catch (error) {
    effects.console.say(describeFailure(error));
    return 1;
  }
}

async function dispatch([name, ...rest]: readonly string[], effects: Effects): Promise<number> {
  if (name === "--help" || name === "-h" || name === "help") {
    await effects.console.print(helpOf(COMMANDS));
    return 0;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command !== undefined) return runCommand(command, rest, effects);
  effects.console.say(name === undefined ? helpOf(COMMANDS).trimEnd() : unknownCommand(name));
  return 2;
}

async function runCommand(
  command: Command,
  argv: readonly string[],
  effects: Effects,
): Promise<number> {
  if (argv.includes("--help") || argv.includes("-h")) {
    await effects.console.print(helpOfCommand(command));
    return 0;
  }
  const reading = readInput(argv, command);
  const ending = reading.kind === "usage" ? reading : await command.run(reading.input, effects);
  if (ending.kind === "exit") return ending.code;
  const hint = `«jawlat ${command.name} --${HELP.name}» lists its flags.`;
  effects.console.say(`jawlat ${command.name}: ${ending.message} ${hint}`);
  return 2;
}

function unknownCommand(name: string): string {
  const names = COMMANDS.map((command) => command.name);
  const near = nearestKey(name, names);
  const hint = near === null ? `The commands are ${names.join(", ")}.` : `Did you mean ${near}?`;
  return `jawlat: there is no command «\u2068${name}\u2069». ${hint} «jawlat --help» says more.`;
}

/** What the disk refuses is said in words; anything else is a bug of ours. */
function describeFailure(error: unknown): string {
  if (process.env["JAWLAT_DEBUG"] === "1") return errorsOf(error).map(stackOf).join("\ncaused by ");
  const fault = describeDiskFault(error);
  if (fault !== null) return fault;
  const messages = errorsOf(error).map((e) => (e instanceof Error ? e.message : String(e)));
  return `This should not have happened: ${messages.join(": ")}. It is a bug of jawlat, not of your articles; JAWLAT_DEBUG=1 shows where.`;
}

const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
