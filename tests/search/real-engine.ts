import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before } from "node:test";

import type { Archive } from "../../src/archive/archive.js";
import {
  loadSearch,
  type AnswerPart,
  type SearchClient,
} from "../../src/search/browser/search-client.js";
import { readState } from "../../src/search/browser/search-state.js";
import { writeSearchIndex } from "../../src/search/write-index.js";
import { tempFolder } from "../support/temp-folder.js";

/** The last part of an answer with the pages of all of them, and what was counted one by one. */
export interface WholeAnswer extends AnswerPart {
  counted: Awaited<ReturnType<SearchClient["countLatest"]>>;
}

/** Asks an archive's index as the search page does, with Pagefind itself and without a browser. */
export interface RealEngine {
  /** @param address The query string of a search page: `?q=…`. */
  answer: (address: string) => Promise<WholeAnswer>;
  /** Addresses of all results of a query, best first. */
  find: (query: string) => Promise<string[]>;
  /** Files of the index that were read since the last call. */
  takeReads: () => string[];
}

/** Indexes an archive before a file's first test. Months of the archive: 2017 to 2024. */
export function useRealEngine(archive: Archive): RealEngine {
  const folder = tempFolder();
  const browserFetch = globalThis.fetch;
  let client: SearchClient | undefined;
  const reads: string[] = [];
  before(async () => {
    assert.deepEqual(await writeSearchIndex(archive, folder.path()), []);
    globalThis.fetch = async (input) => {
      const path = String(input instanceof Request ? input.url : input).replace(
        /^file:\/\/|\?.*$/g,
        "",
      );
      reads.push(path);
      return new Response(await readFile(path));
    };
    const span = { first: "2017-01", last: "2024-12" };
    client = await loadSearch({ base: `${folder.path()}/`, span, hasStatements: true, attempt: 0 });
  });
  after(() => {
    globalThis.fetch = browserFetch;
    folder.remove();
  });
  const answer = async (address: string): Promise<WholeAnswer> => {
    if (client === undefined) throw new Error("an index is there inside tests only");
    const parts: AnswerPart[] = [];
    await client.loadCounts();
    await client.search(readState(new URLSearchParams(address)), (part) => parts.push(part));
    const last = parts.at(-1);
    if (last === undefined) throw new Error("a search ends with its last part");
    const pages = parts.flatMap((part) => part.pages);
    return { ...last, pages, counted: await client.countLatest() };
  };
  return {
    answer,
    find: async (query) => {
      const { pages } = await answer(`?q=${encodeURIComponent(query)}&all=1`);
      return pages.map(({ url }) => url.slice(folder.path().length));
    },
    takeReads: () => reads.splice(0),
  };
}
