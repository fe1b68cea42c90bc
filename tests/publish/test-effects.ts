import type { Disk, Effects } from "../../src/publish/effects.js";
import { realDisk } from "../../src/publish/real-disk.js";

/** Effects that remember: what was printed, and what to call when the user presses Ctrl-C. */
export interface TestEffects extends Effects {
  printed: string[];
  said: string[];
  interrupt(): void;
}

/**
 * Effects on a folder of the test's own; the disk is real, but for what `fake` puts in its place.
 *
 * @param folder The current folder.
 */
export function testEffects(folder: string, fake: Partial<Disk> = {}): TestEffects {
  const printed: string[] = [];
  const said: string[] = [];
  const handlers = new Set<() => void>();
  let time = 0;
  return {
    folder,
    home: `${folder}/home`,
    disk: { ...realDisk(folder), ...fake },
    console: {
      print: (text) => Promise.resolve(printed.push(text) > 0),
      say: (message) => void said.push(message),
      isTerminal: false,
      isColoured: false,
    },
    clock: {
      now: () => (time += 1),
      today: () => "2026-03-04",
      pause: () => Promise.resolve(),
    },
    process: { id: 4242, isAlive: () => false },
    onInterrupt: (cleanUp) => {
      handlers.add(cleanUp);
      return () => handlers.delete(cleanUp);
    },
    untilStopped: () => Promise.resolve(),
    printed,
    said,
    interrupt: () => {
      for (const cleanUp of handlers) cleanUp();
    },
  };
}

/** An error as Node's file system throws it. */
export function diskError(code: string, path = "site"): Error {
  return Object.assign(new Error(`${code}: simulated, write '${path}'`), { code, path });
}
