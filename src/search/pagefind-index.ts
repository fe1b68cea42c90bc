import { setImmediate as nextTurn } from "node:timers/promises";

import { close, createIndex, type PagefindIndex } from "pagefind";

import type { IndexRecord } from "./index-record.js";
import type { IndexWord } from "./index-text.js";
import { pack, type IndexFiles } from "./pagefind-format.js";
import { settleFilters } from "./settle-filters.js";
import { showPrintedWords, type ShownPage } from "./show-printed-words.js";

/**
 * "Undetermined" (ISO 639-3). Under `ar` Pagefind would stem our index forms a second time, with a
 * stemmer that leaves most particles on their words: of «بإدلب» it found 9 articles in 91.
 */
const LANGUAGE = "und";
/** Files of Pagefind's that the search page loads; its ready-made interfaces stay out. */
const WANTED =
  /^(?:fragment|index|filter)\/|\.pf_meta$|^pagefind(?:-entry\.json|\.js)$|^wasm\.unknown\./;
/** Records worked out between two turns in which they go on to Pagefind's process. */
const BATCH = 50;

/** An index as Pagefind's browser part loads it, or what went wrong. */
export interface BuiltIndex extends IndexFiles {
  /** By a page's address: the id that a result for it will have. */
  ids: ReadonlyMap<string, string>;
}

/**
 * Has Pagefind index the forms of every page, and puts the printed words into the fragments that
 * results are shown from. The same records give the same bytes.
 *
 * @param records Read once: Pagefind's process takes one page in, and threads pack what is shown of
 *   it, while the next is worked out.
 */
export async function pagefindIndex(records: Iterable<IndexRecord>): Promise<BuiltIndex> {
  try {
    const { index, errors } = await createIndex();
    if (index === undefined) return failed(errors);
    const { pages, refused } = await addRecords(index, records);
    if (refused.length > 0) return failed(refused);
    const made = await index.getFiles();
    if (made.errors.length > 0) return failed(made.errors);
    const settled = await settleFilters(
      made.files.filter(({ path }) => WANTED.test(path)),
      LANGUAGE,
    );
    if (settled.errors.length > 0) return failed(settled.errors);
    return await showPrintedWords(settled.files, pages);
  } finally {
    await close(); // ends Pagefind's process, which holds the whole index in memory
  }
}

async function addRecords(index: PagefindIndex, records: Iterable<IndexRecord>) {
  const pages: ShownPage[] = [];
  const answers: Promise<string[]>[] = [];
  for (const record of records) {
    const content = asText(record.words);
    answers.push(addRecord(index, record, content));
    pages.push({ url: record.url, content, shown: pack(shownFragment(record)) });
    if (pages.length % BATCH === 0) await nextTurn();
  }
  return { pages, refused: (await Promise.all(answers)).flat().sort() };
}

async function addRecord(
  index: PagefindIndex,
  { url, fields, filters, date }: IndexRecord,
  content: string,
): Promise<string[]> {
  const meta = {
    lead: asText(fields.lead),
    names: asText(fields.names),
    title: asText(fields.title),
  };
  const record = { url, language: LANGUAGE, content, meta, filters, sort: { date } };
  const { errors } = await index.addCustomRecord(record);
  return errors.map((error) => `${url}: ${error}`);
}

/** Without filters and word count, which no browser reads there. */
const shownFragment = ({ url, shown: { content, meta } }: IndexRecord): string =>
  JSON.stringify({ url, content, meta, anchors: [] });

/**
 * Words as Pagefind cuts them apart again. The parts round a hyphen it indexes each for itself, at
 * one position; a sign without a letter keeps its place, or all words behind it would be marked wrongly.
 */
const asText = (words: readonly IndexWord[]): string =>
  words.map((forms) => (forms.length === 0 ? "." : forms.join("-"))).join(" ");

const failed = (errors: string[]): BuiltIndex => ({ files: [], errors, ids: new Map() });
