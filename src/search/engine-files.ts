import { close, createIndex, type IndexFile } from "pagefind";
import { z } from "zod";

import { FORMAT_VERSION } from "./pagefind-format.js";

/** Files of Pagefind's that the search page loads; its ready-made interfaces stay out. */
const SCRIPT = /^pagefind\.js$|^wasm\.unknown\./;
const ENTRY = "pagefind-entry.json";
const entrySchema = z.looseObject({ version: z.string() });

/** Pagefind's part in the browser. */
export interface EngineFiles {
  files: IndexFile[];
  /** The file that a browser asks first, for an index of so many pages whose metadata are named so. */
  entryFor: (hash: string, pages: number) => IndexFile;
}

/** The language of our index: "undetermined" (ISO 639-3), under which Pagefind stems no query. */
const LANGUAGE = "und";

/**
 * What Pagefind publishes beside any index: its package keeps these files inside its program.
 *
 * @throws Error when Pagefind does not run, or is of another version than `FORMAT_VERSION`.
 */
export async function engineFiles(): Promise<EngineFiles> {
  const made = await emptyIndex();
  const entry = made.find(({ path }) => path === ENTRY);
  const head: unknown = JSON.parse(Buffer.from(entry?.content ?? "null").toString("utf8"));
  const known = entrySchema.safeParse(head).data;
  if (known?.version !== FORMAT_VERSION) {
    throw new Error(
      `Pagefind is of version ${known?.version ?? "unknown"} and our index of ${FORMAT_VERSION}: see src/search/pagefind-format.ts.`,
    );
  }
  return {
    files: made.filter(({ path }) => SCRIPT.test(path)),
    entryFor: (hash, pages) => {
      const languages = { [LANGUAGE]: { hash, wasm: null, page_count: pages } };
      return { path: ENTRY, content: Buffer.from(JSON.stringify({ ...known, languages })) };
    },
  };
}

async function emptyIndex(): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex();
    const made = await index?.getFiles();
    const faults = [...errors, ...(made?.errors ?? [])];
    if (made === undefined || faults.length > 0) throw new Error(faults.join("\n"));
    return made.files;
  } finally {
    await close(); // ends Pagefind's process
  }
}
