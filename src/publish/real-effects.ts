import { homedir } from "node:os";
import { performance } from "node:perf_hooks";
import { setImmediate } from "node:timers/promises";
import { styleText } from "node:util";

import type { Console, Effects } from "./effects.js";
import { realDisk } from "./real-disk.js";

/** This machine: its disk, its clock, this process's console and signals. */
export function realEffects(): Effects {
  const folder = process.cwd();
  return {
    folder,
    home: homedir(),
    disk: realDisk(folder),
    console: realConsole(),
    clock: {
      now: () => performance.now(),
      today: () => new Date().toISOString().slice(0, 10),
      pause: async () => void (await setImmediate()),
    },
    process: { id: process.pid, isAlive },
    onInterrupt,
    untilStopped,
  };
}

function realConsole(): Console {
  let isOpen = true;
  // `jawlat records | head` closes the pipe when it has enough: that is no error.
  process.stdout.on("error", (error: Error) => {
    if (!("code" in error) || error.code !== "EPIPE") throw error;
    isOpen = false;
  });
  return {
    print: async (text) => {
      if (isOpen && !process.stdout.write(text)) await drained(process.stdout);
      return isOpen;
    },
    say: (message) => void process.stderr.write(`${message}\n`),
    isTerminal: process.stderr.isTTY,
    isColoured: takesColour(),
  };
}

/** As Node itself decides: NO_COLOR, FORCE_COLOR, and whether standard output is a terminal. */
const takesColour = (): boolean => styleText("red", "x", { stream: process.stdout }) !== "x";

const drained = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      stream.off("drain", done).off("error", done).off("close", done);
      resolve();
    };
    stream.on("drain", done).on("error", done).on("close", done);
  });

/** Exit codes by custom: 128 and the signal's number. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

function onInterrupt(cleanUp: () => void): () => void {
  const handlers = Object.entries(SIGNALS).map(([signal, code]) => {
    const handler = () => {
      cleanUp();
      process.exit(code);
    };
    process.once(signal, handler);
    return () => void process.off(signal, handler);
  });
  return () => {
    handlers.forEach((remove) => {
      remove();
    });
  };
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // Signal 0 only asks; EPERM says that it lives and is another user's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of Object.keys(SIGNALS)) process.once(signal, () => resolve());
  });
