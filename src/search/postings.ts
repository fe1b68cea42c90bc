import { byCodeUnit } from "../arabic/by-code-unit.js";
import { cborWriter, type CborWriter } from "./cbor.js";
import type { IndexWord } from "./index-text.js";

/**
 * Where every form stands, page after page: -1 minus the page's number, then its occurrences there.
 * Plain numbers, since an archive has millions of them.
 */
export type Postings = Map<string, number[]>;

/**
 * An occurrence is a field times this, plus the position of its word: field 0 is the page's text,
 * 1 the first of its metadata fields.
 */
const FIELD = 2 ** 24;

/**
 * Notes the words of a page.
 *
 * @param page Its number. Pages are noted in the order of their numbers.
 * @param fields The text, then each metadata field.
 */
export function notePage(
  postings: Postings,
  page: number,
  fields: readonly (readonly IndexWord[])[],
): void {
  const ownPage = -1 - page;
  const begun = new Set<number[]>();
  for (const [field, words] of fields.entries()) {
    for (const [position, word] of words.entries()) {
      for (const form of word) {
        let list = postings.get(form);
        if (list === undefined) postings.set(form, (list = []));
        if (!begun.has(list)) list.push(ownPage);
        begun.add(list);
        list.push(field * FIELD + position);
      }
    }
  }
}

/** A part of the index that a browser loads at once. */
export interface IndexChunk {
  /** As many letters of its first and last form as tell it from its neighbours. */
  from: string;
  to: string;
  content: Uint8Array;
}

/** Numbers that Pagefind would write into one chunk: about 25 KiB over the wire. */
const CHUNK_SIZE = 20_000;

/** The index in chunks of neighbouring forms. */
export function indexChunks(postings: Postings): IndexChunk[] {
  const groups = chunksOf([...postings.entries()].sort(([a], [b]) => byCodeUnit(a, b)));
  const first = (i: number) => groups[i]?.[0]?.[0] ?? "";
  const last = (i: number) => groups[i]?.at(-1)?.[0] ?? "";
  return groups.map((group, i) => ({
    from: i === 0 ? first(i) : distinct(first(i), last(i - 1)),
    to: i === groups.length - 1 ? last(i) : distinct(last(i), first(i + 1)),
    content: encodeChunk(group),
  }));
}

type Entry = [form: string, occurrences: number[]];

function chunksOf(entries: readonly Entry[]): Entry[][] {
  const chunks: Entry[][] = [];
  let size = CHUNK_SIZE;
  for (const entry of entries) {
    if (size >= CHUNK_SIZE) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(entry);
    size += sizeOf(entry);
  }
  return chunks;
}

/** On each page Pagefind counts the page, its occurrences, and the weight that we leave out. */
const sizeOf = ([, occurrences]: Entry): number =>
  occurrences.length + occurrences.filter((number) => number < 0).length;

/** The beginning of a form up to the first letter that is not the other's. */
function distinct(form: string, other: string): string {
  const letters = [...form];
  const others = [...other];
  const common = letters.findIndex((letter, i) => letter !== others[i]);
  return letters.slice(0, common === -1 ? undefined : common + 1).join("");
}

/** `[[[form, [[page, positions, positions in fields], …], variants], …]]`, numbers as differences. */
function encodeChunk(entries: readonly Entry[]): Uint8Array {
  const writer = cborWriter();
  writer.array(1);
  writer.array(entries.length);
  for (const [form, occurrences] of entries) {
    writer.array(3);
    writer.text(form);
    encodePages(occurrences, writer);
    writer.array(0); // spellings with accents, which our forms do not have
  }
  return writer.bytes();
}

function encodePages(occurrences: readonly number[], writer: CborWriter): void {
  const starts = occurrences.flatMap((number, i) => (number < 0 ? [i] : []));
  writer.array(starts.length);
  let before = 0;
  for (const [i, start] of starts.entries()) {
    const page = -1 - (occurrences[start] ?? 0);
    writer.array(3);
    writer.integer(page - before);
    before = page;
    const own = occurrences.slice(start + 1, starts[i + 1]);
    encodePositions(own.filter((number) => number < FIELD), writer); // prettier-ignore
    encodePositions(own.filter((number) => number >= FIELD), writer); // prettier-ignore
  }
}

/** Positions in a field stand behind the field's number, which is written negative. */
function encodePositions(occurrences: readonly number[], writer: CborWriter): void {
  const fields = new Set(occurrences.map((number) => Math.floor(number / FIELD)));
  writer.array(occurrences.length + [...fields].filter((field) => field > 0).length);
  let [field, before] = [0, 0];
  for (const number of occurrences) {
    const own = Math.floor(number / FIELD);
    if (own !== field) {
      [field, before] = [own, 0];
      writer.integer(-own);
    }
    const position = number % FIELD;
    writer.integer(position - before);
    before = position;
  }
}
