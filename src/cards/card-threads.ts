import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

import type { Card } from "./card.js";
import type { CardFiles } from "./write-card-files.js";

/** What a thread is handed; it answers with the names of the kept files that it asked for. */
export interface ThreadTask {
  cards: readonly Card[];
  files: CardFiles;
}

/** More than these would wait for each other's disk. */
const MOST_THREADS = 4;

/**
 * Writes cards by as many threads as there are processors.
 *
 * @param signal Ends the threads at once, wherever they are.
 * @returns The names of all kept files that they asked for.
 * @throws Error the first that a thread met, or that it was ended.
 */
export async function writeInThreads(
  cards: readonly Card[],
  files: CardFiles,
  signal: AbortSignal,
): Promise<string[]> {
  signal.throwIfAborted();
  const count = Math.min(availableParallelism(), MOST_THREADS);
  const workers = Array.from({ length: count }, (_, place) =>
    startThread({ cards: cards.filter((_, n) => n % count === place), files }),
  );
  const endAll = () => Promise.all(workers.map((worker) => worker.terminate()));
  signal.addEventListener("abort", () => void endAll());
  try {
    const names = await Promise.all(workers.map(answerOf));
    return names.flat();
  } finally {
    // After a fault the others would write on, into a folder that is about to go.
    await endAll();
  }
}

const startThread = (workerData: ThreadTask): Worker =>
  new Worker(new URL("./start-thread.js", import.meta.url), { workerData, execArgv: [] });

function answerOf(worker: Worker): Promise<string[]> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => {
      reject(new Error(`a thread that draws cards ended early, with exit code ${code}`));
    });
  });
}
