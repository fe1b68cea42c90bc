import { performance } from "node:perf_hooks";

import type { Measured } from "./table.js";

/** Times stages, one after another. */
export interface Stopwatch {
  /** Runs a stage and notes its time, and the memory held when it is done. */
  stage: <T>(stage: string, items: number, run: () => T | Promise<T>) => Promise<T>;
  readonly stages: readonly Measured[];
}

/** @param say Told each stage's name as it begins: a run of minutes must not look dead. */
export function stopwatch(say: (stage: string) => void): Stopwatch {
  const stages: Measured[] = [];
  return {
    stages,
    stage: async (stage, items, run) => {
      say(stage);
      const start = performance.now();
      const used = process.cpuUsage();
      const result = await run();
      const ms = performance.now() - start;
      const { user, system } = process.cpuUsage(used); // microseconds
      stages.push({
        stage,
        ms,
        cpuMs: (user + system) / 1000,
        items,
        rss: process.memoryUsage.rss(),
      });
      return result;
    },
  };
}
