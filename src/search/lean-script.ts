import type { IndexFile } from "pagefind";

const SCRIPT = "pagefind.js";
/** Where Pagefind 1.5 finds out which parts of the index hold the words of a term. */
const PARTS = "this.backend.request_indexes(ptr,term)";

/**
 * Pagefind's script, such that a search for filters alone loads no words. Words that begin with nothing
 * are all words: asked without a term, Pagefind loads every part of the index and looks at none.
 *
 * @param file A file of Pagefind's engine; other files than its script stay as they are.
 * @returns Null when the script is not as expected.
 */
export function leanScript(file: IndexFile): IndexFile | null {
  if (file.path !== SCRIPT) return file;
  const script = Buffer.from(file.content).toString("utf8");
  const [before, after, ...more] = script.split(PARTS);
  if (before === undefined || after === undefined || more.length > 0) return null;
  if (!before.includes("filter_only=term===null;")) return null;
  return { ...file, content: Buffer.from(`${before}(filter_only?"[]":${PARTS})${after}`) };
}
