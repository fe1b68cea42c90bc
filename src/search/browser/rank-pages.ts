import { nearnessOf } from "./nearness.js";

/** What of a result its place among the others follows from. */
interface Found {
  id: string;
}

/** A page that has a word of the query whole. */
export interface WordFound extends Found {
  /** Positions of the word, rising. */
  words: number[];
  /** Parts of the page, of those indexed apart, that have the word. */
  matchedMetaFields?: string[];
}

/** Results of narrower searches, by which those of the widest are put in order. */
export interface Evidence<T extends Found> {
  /** Ids of the pages of things that the query names, the likeliest first. */
  named: readonly string[];
  /** Pages with all words whole, spelled like the query's, the most relevant first. */
  whole: readonly T[];
  /** For each word of the query, in its order, the pages that have it whole. */
  ofWord: readonly (readonly WordFound[])[];
  /** How many words of the query a page prints in exactly the spelling typed. */
  exactWords: (id: string) => number;
  /** Whole words of the same class: a plural for its singular, another spelling of a name; then words meant. */
  alike: readonly T[];
}

/**
 * Puts results in the order in which readers expect them: the page of what the query names; then
 * pages that have all of its words whole; then those with words of the same class; then those with
 * longer words that begin like them («جنيف» before «جنيفر»). Pages with the whole words come by where
 * these stand (title, standfirst, elsewhere), by how near to each other, by whether they are spelled
 * as typed, and only then by the engine's own measure.
 *
 * @param all All results. What a narrower search alone has found, it found by a part of the query.
 */
export function rankPages<T extends Found>(all: readonly T[], evidence: Evidence<T>): T[] {
  const byId = new Map(all.map((result) => [result.id, result]));
  const known = (ids: readonly string[]): T[] => ids.flatMap((id) => byId.get(id) ?? []);
  const ordered = [
    ...known(evidence.named),
    ...known(inOrder(evidence)),
    ...known(evidence.alike.map(({ id }) => id)),
    ...all,
  ];
  return [...new Map(ordered.map((result) => [result.id, result])).values()];
}

function inOrder<T extends Found>({ whole, ofWord, exactWords }: Evidence<T>): string[] {
  const pages = ofWord.map((found) => new Map(found.map((page) => [page.id, page])));
  const ranked = whole.map(({ id }, relevance) => {
    const own = pages.flatMap((found) => found.get(id) ?? []);
    const nearness = nearnessOf(own.map(({ words }) => words));
    return { id, rank: [fieldOf(own), nearness, -exactWords(id), relevance] };
  });
  return ranked.sort((a, b) => compareRanks(a.rank, b.rank)).map(({ id }) => id);
}

/** 0: all words stand in the title, or in a name of the thing; 1: or in the standfirst; 2: elsewhere. */
function fieldOf(words: readonly WordFound[]): number {
  const isIn = (fields: readonly string[]) =>
    words.every(({ matchedMetaFields = [] }) => fields.some((f) => matchedMetaFields.includes(f)));
  if (isIn(["title", "names"])) return 0;
  return isIn(["title", "names", "lead"]) ? 1 : 2;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, i) => rank !== b[i]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
