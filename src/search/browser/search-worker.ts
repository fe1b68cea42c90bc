/**
 * The engine's half of the search page: Pagefind, the analyser, ranking and excerpts. It runs in a
 * worker, so that the page never stands still; where there are no workers the page loads this same
 * file and calls `loadSearch` itself.
 */
import { loadSearch, type SearchClient } from "./search-client.js";
import { isRequest, type Reply, type Request } from "./worker-messages.js";

export { loadSearch };

if (typeof document === "undefined") {
  let client: Promise<SearchClient> | undefined;

  const answerOf = async (request: Request): Promise<unknown> => {
    if (request.kind === "load") {
      client = loadSearch(request.source);
      return (await client).build;
    }
    if (client === undefined) throw new Error("nothing is loaded yet");
    const loaded = await client;
    if (request.kind === "counts") return loaded.loadCounts();
    if (request.kind === "countLatest") return loaded.countLatest();
    if (request.kind === "all") return loaded.searchAll(request.state);
    return loaded.search(request.state, (part) => {
      send({ kind: "part", id: request.id, part });
    });
  };

  const send = (reply: Reply): void => {
    postMessage(reply);
  };
  addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (!isRequest(data)) return;
    answerOf(data).then(
      (answer) => {
        send({ kind: "done", id: data.id, answer });
      },
      () => {
        send({ kind: "failed", id: data.id });
      },
    );
  });
  send({ kind: "ready" });
}
