import type { FilterCounts } from "./ask-index.js";
import type { ResultView } from "./result-view.js";
import type { AnswerPart, SearchClient, SearchSource } from "./search-client.js";
import { isReply, type Request } from "./worker-messages.js";

/** Where searches run: a worker, or the page's own thread where there are none. */
export interface SearchThread {
  /** @throws Error when the index cannot be loaded. */
  load(source: SearchSource): Promise<SearchClient>;
}

const SCRIPT = "search-worker.js";

/**
 * Starts the thread of the searches. Without workers (an old browser, a policy, a script that did
 * not come) the same script is loaded into the page: slower to type in, and the same answers.
 */
export async function startThread(): Promise<SearchThread> {
  const worker = await startWorker();
  return worker === null ? { load: async (source) => await ownThread(source) } : threadOf(worker);
}

/** A worker whose script runs; null when there is none to be had. */
function startWorker(): Promise<Worker | null> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(addressOf(SCRIPT), { type: "module" });
      worker.addEventListener(
        "message",
        () => {
          resolve(worker);
        },
        { once: true },
      );
      worker.addEventListener(
        "error",
        () => {
          resolve(null);
        },
        { once: true },
      );
    } catch {
      resolve(null); // no `Worker` at all, or one that is forbidden
    }
  });
}

async function ownThread(source: SearchSource): Promise<SearchClient> {
  // An address at run time, or the bundler would put the script into this one.
  const address = addressOf(SCRIPT);
  if (source.attempt > 0) address.searchParams.set("attempt", String(source.attempt));
  const module: unknown = await import(address.href);
  if (!isSearchModule(module)) throw new Error(`${SCRIPT} is not the search's`);
  return module.loadSearch(source);
}

/** Beside this script, and of the same build. */
const addressOf = (script: string): URL =>
  new URL(script + new URL(import.meta.url).search, import.meta.url);

interface SearchModule {
  loadSearch(source: SearchSource): Promise<SearchClient>;
}

const isSearchModule = (module: unknown): module is SearchModule =>
  typeof module === "object" &&
  module !== null &&
  "loadSearch" in module &&
  typeof module.loadSearch === "function";

/** What a request has not yet told apart from its kind and number. */
type Asked<R = Request> = R extends Request ? Omit<R, "id"> : never;
interface Waiting {
  resolve: (answer: unknown) => void;
  reject: (error: Error) => void;
  /** Hears of a search's answer in parts. */
  told: (part: AnswerPart) => void;
}
/** Sends a request and waits for its reply. */
type Ask = (request: Asked, told?: Waiting["told"]) => Promise<unknown>;

function threadOf(worker: Worker): SearchThread {
  const waiting = new Map<number, Waiting>();
  let sent = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (!isReply(data) || data.kind === "ready") return;
    const { resolve, reject, told } = waiting.get(data.id) ?? {};
    if (data.kind === "part") {
      told?.(data.part);
      return;
    }
    waiting.delete(data.id);
    if (data.kind === "done") resolve?.(data.answer);
    else reject?.(new Error("the search did not come to an end"));
  });
  const ask: Ask = (request, told = () => undefined) =>
    new Promise((resolve, reject) => {
      const id = ++sent;
      waiting.set(id, { resolve, reject, told });
      worker.postMessage({ ...request, id });
    });
  return {
    load: async (source) => {
      const build = await ask({ kind: "load", source });
      return remoteClient(ask, String(build));
    },
  };
}

// The worker's answers, made by this very build: nothing else can come.
const remoteClient = (ask: Ask, build: string): SearchClient => ({
  build,
  search: async (state, told) => void (await ask({ kind: "search", state }, told)),
  searchAll: async (state) => (await ask({ kind: "all", state })) as ResultView[],
  loadCounts: async () => void (await ask({ kind: "counts" })),
  countLatest: async () => (await ask({ kind: "countLatest" })) as FilterCounts | null,
});
