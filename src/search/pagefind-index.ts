import { writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";

import { close, createIndex, type IndexFile, type PagefindIndex } from "pagefind";

import { fragmentNames, type KeptPage } from "./fragment-names.js";
import type { IndexRecord } from "./index-record.js";
import type { IndexWord } from "./index-text.js";
import { leanScript } from "./lean-script.js";
import { exchangeForm } from "./one-byte-letters.js";
import { formatChanged } from "./pagefind-format.js";
import { settleFilters } from "./settle-filters.js";
import { shownFragment } from "./shown-fragment.js";
import { takeWritten, writeIndexFiles } from "./written-files.js";

/**
 * "Undetermined" (ISO 639-3). Under `ar` Pagefind would stem our index forms a second time, with a
 * stemmer that leaves most particles on their words: of «بإدلب» it found 9 articles in 91.
 */
const LANGUAGE = "und";
/** Files that an index has whatever is in it: the engine and its script. */
const ENGINE = /^pagefind\.js$|^wasm\.unknown\.pagefind$/;
/** Pages on their way to Pagefind's process at once, and worked out between two turns. */
const UNDERWAY = 400;
const TURN = 20;

/** What was written, or what went wrong. */
export interface BuiltIndex {
  /** By a page's address: the id that a result for it will have. */
  ids: ReadonlyMap<string, string>;
  errors: string[];
}

/**
 * Has Pagefind index the forms of every page, and writes the printed words into the fragments that
 * results are shown from. The same records give the same bytes.
 *
 * @param records Read once: Pagefind's process takes one page in while the next is worked out.
 * @param folder Empty, or not there yet.
 */
export async function pagefindIndex(
  records: Iterable<IndexRecord>,
  folder: string,
): Promise<BuiltIndex> {
  try {
    await mkdir(join(folder, "fragment"), { recursive: true });
    const { index, errors } = await createIndex();
    if (index === undefined) return failed(errors);
    const [engine, { ids, refused }] = await Promise.all([
      engineFiles(),
      addRecords(index, records, folder),
    ]);
    if (engine.errors.length + refused.length > 0) return failed([...engine.errors, ...refused]);
    const made = await index.writeFiles({ outputPath: resolve(folder) });
    if (made.errors.length > 0) return failed(made.errors);
    const faults = await settle(folder, [...ids.values()], engine.files);
    return faults.length > 0 ? failed(faults) : { ids, errors: [] };
  } finally {
    await close(); // ends Pagefind's process, which holds the whole index in memory
  }
}

/** Of an index without pages: they come in memory, whole, while Pagefind's process has no other work. */
async function engineFiles(): Promise<{ files: IndexFile[]; errors: string[] }> {
  const { index, errors } = await createIndex();
  if (index === undefined) return { files: [], errors };
  const made = await index.getFiles();
  const files = made.files.filter(({ path }) => ENGINE.test(path)).map(leanScript);
  const changed = files.some((file) => file === null)
    ? [formatChanged("pagefind.js asks for the parts of an index in another way")]
    : [];
  return { files: files.filter((file) => file !== null), errors: [...made.errors, ...changed] };
}

async function addRecords(index: PagefindIndex, records: Iterable<IndexRecord>, folder: string) {
  const nameOf = fragmentNames(LANGUAGE);
  const ids = new Map<string, string>();
  const answers: Promise<string[]>[] = [];
  for (const record of records) {
    const page = keptPage(record);
    const name = nameOf(page);
    ids.set(record.url, name);
    answers.push(addPage(index, page, record.date));
    // Where Pagefind finds a fragment under the name that it will give, it packs and writes none. Not
    // promised: that takes longer for thousands of small files, and would have all of them open.
    writeFileSync(join(folder, "fragment", `${name}.pf_fragment`), shownFragment(record));
    // Also the turn in which pages go on to Pagefind's process.
    if (answers.length % TURN === 0) await answers.at(-UNDERWAY);
  }
  return { ids, refused: (await Promise.all(answers)).flat().sort() };
}

function keptPage({ url, words, fields, filters }: IndexRecord): KeptPage {
  const meta = {
    lead: asText(fields.lead),
    names: asText(fields.names),
    title: asText(fields.title),
  };
  return { url, content: asText(words), words: words.length, filters, meta };
}

async function addPage(
  index: PagefindIndex,
  { url, content, filters, meta }: KeptPage,
  date: string,
): Promise<string[]> {
  const record = { url, language: LANGUAGE, content, meta, filters, sort: { date } };
  try {
    const { errors } = await index.addCustomRecord(record);
    return errors.map((error) => `${url}: ${error}`);
  } catch (error) {
    // A promise that fails while others are waited for would end the program.
    return [`${url}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/**
 * Puts in order what Pagefind wrote, and holds it against what was expected of it: its fragments have
 * to be ours.
 *
 * @returns What is not as expected.
 */
async function settle(folder: string, names: string[], engine: IndexFile[]): Promise<string[]> {
  const written = await takeWritten(folder, names);
  if (written.errors.length > 0) return written.errors;
  const settled = settleFilters(written.files, LANGUAGE);
  if (settled.errors.length > 0) return settled.errors;
  const other = names.find((name, at) => name !== settled.pages[at]);
  if (other !== undefined || names.length !== settled.pages.length)
    return [formatChanged(`the fragment of a page is not ${other ?? "the only one"}`)];
  await writeIndexFiles([...settled.files, ...engine], folder);
  return [];
}

/**
 * Words as Pagefind cuts them apart again. The parts round a hyphen it indexes each for itself, at
 * one position; a sign without a letter keeps its place, or all words behind it would be marked wrongly.
 */
const asText = (words: readonly IndexWord[]): string => words.map(wordAsText).join(" ");

const KNOWN = new WeakMap<IndexWord, string>();

/** Each distinct word is written once: pages have the same few thousand. */
function wordAsText(forms: IndexWord): string {
  let text = KNOWN.get(forms);
  if (text === undefined) KNOWN.set(forms, (text = forms.map(exchangeForm).join("-") || "."));
  return text;
}

const failed = (errors: string[]): BuiltIndex => ({ errors, ids: new Map() });
