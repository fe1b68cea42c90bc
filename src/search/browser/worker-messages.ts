import type { AnswerPart, SearchSource } from "./search-client.js";
import type { SearchState } from "./search-state.js";

/** What the page asks of its worker; `id` comes back with the answer. */
export type Request =
  | { kind: "load"; id: number; source: SearchSource }
  | { kind: "counts"; id: number }
  | { kind: "countLatest"; id: number }
  | { kind: "search" | "all"; id: number; state: SearchState };

/**
 * What the worker says: that its script runs, and then one reply to each request, before which a
 * search brings its answer in parts.
 */
export type Reply =
  | { kind: "ready" }
  | { kind: "part"; id: number; part: AnswerPart }
  | { kind: "done"; id: number; answer: unknown }
  | { kind: "failed"; id: number };

/** Page and worker come out of one build: their kinds tell what the rest of a message is. */
export const isRequest = (data: unknown): data is Request =>
  ["load", "counts", "countLatest", "search", "all"].includes(kindOf(data));
export const isReply = (data: unknown): data is Reply =>
  ["ready", "part", "done", "failed"].includes(kindOf(data));

const kindOf = (data: unknown): string =>
  typeof data === "object" && data !== null && "kind" in data ? String(data.kind) : "";
