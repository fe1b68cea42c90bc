import { parentPort, workerData } from "node:worker_threads";

import { keptFiles } from "../site/kept-files.js";
import type { ThreadTask } from "./card-threads.js";
import { writeCardFiles } from "./write-card-files.js";

// `workerData` has no type; `card-threads.ts` alone hands it over.
const { cards, files } = workerData as ThreadTask;
const kept = keptFiles("cards");
await writeCardFiles(cards, files, kept);
parentPort?.postMessage(kept.used());
