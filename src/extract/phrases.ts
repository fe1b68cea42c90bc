import { offsetInToken, tokensOf } from "../arabic/tokens.js";
import type { Span } from "../record/article-record.js";
import { isJoined, spanOfRun, type TextField } from "./text-field.js";

interface Entry<T> {
  rest: readonly string[];
  value: T;
}

/** The phrases that begin with one word. */
interface Branch<T> {
  /** Those of that word alone. */
  alone: Entry<T>[];
  /** Longer ones by their second word; the longest first. */
  bySecond: Map<string, Entry<T>[]>;
}

/** Phrases by their first folded word: a word asks for a few of them, never for all. */
export type PhraseTable<T> = ReadonlyMap<string, Branch<T>>;

/** A phrase met in a text; `from` and `to` count tokens, `to` is exclusive. */
export interface PhraseMatch<T> {
  /** Every value that the phrase stands for: two people may bear one surname. */
  values: T[];
  field: TextField;
  from: number;
  to: number;
  span: Span;
}

/** Letters from which a phrase's words, run together, are taken for it and not for another word. */
const LEAST_GLUED = 8;

/**
 * Builds the table. Phrases are folded here; one that has no word in it is passed over. Aggregators
 * lose spaces, so each phrase is also known with its words run together («الأممالمتحدة»).
 */
export function phraseTable<T>(phrases: Iterable<readonly [string, T]>): PhraseTable<T> {
  const table = new Map<string, Branch<T>>();
  const add = (first: string, rest: readonly string[], value: T): void => {
    const branch = table.get(first) ?? { alone: [], bySecond: new Map<string, Entry<T>[]>() };
    table.set(first, branch);
    const entries = entriesOf(branch, rest[0]);
    if (entries.some((e) => e.value === value && e.rest.join(" ") === rest.join(" "))) return;
    entries.push({ rest, value });
  };
  for (const [phrase, value] of phrases) {
    const [first, ...rest] = tokensOf(phrase).map((token) => token.text);
    if (first === undefined) continue;
    add(first, rest, value);
    const glued = [first, ...rest].join("");
    if (rest.length === 1 && glued.length >= LEAST_GLUED && !/\d/.test(glued))
      add(glued, [], value);
  }
  for (const { bySecond } of table.values()) {
    for (const entries of bySecond.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  }
  return table;
}

function entriesOf<T>({ alone, bySecond }: Branch<T>, second: string | undefined): Entry<T>[] {
  if (second === undefined) return alone;
  const entries = bySecond.get(second) ?? [];
  bySecond.set(second, entries);
  return entries;
}

/**
 * Finds the phrases of a table in a text: whole words only, the longest at each place, none inside
 * another. The first word may carry particles («ولافروف», «للجعفري»); the span leaves them out
 * where the letters allow it.
 */
export function findPhrases<T>(table: PhraseTable<T>, field: TextField): PhraseMatch<T>[] {
  const matches: PhraseMatch<T>[] = [];
  for (let i = 0; i < field.tokens.length; i++) {
    const match = phraseAt(table, field, i);
    if (match === null) continue;
    matches.push(match);
    i = match.to - 1;
  }
  return matches;
}

/** The longest phrase that begins at token `i`, or null. */
export function phraseAt<T>(
  table: PhraseTable<T>,
  field: TextField,
  i: number,
): PhraseMatch<T> | null {
  const token = field.tokens[i];
  if (token === undefined) return null;
  let best: { values: T[]; to: number; dropped: number } | null = null;
  const second = field.tokens[i + 1]?.text ?? "";
  for (const form of field.forms[i] ?? []) {
    const branch = table.get(form.text);
    if (branch === undefined) continue;
    for (const entries of [branch.bySecond.get(second) ?? [], branch.alone]) {
      for (const entry of entries) {
        const to = i + 1 + entry.rest.length;
        if (best !== null && (to < best.to || (to === best.to && form.dropped !== best.dropped))) {
          continue;
        }
        if (!restMatches(entry.rest, field, i)) continue;
        if (best !== null && to === best.to) best.values.push(entry.value);
        else best = { values: [entry.value], to, dropped: form.dropped };
      }
    }
  }
  if (best === null) return null;
  const start = offsetInToken(field.text, token, best.dropped);
  const span = spanOfRun({ field, from: i, to: best.to }, start);
  return { values: best.values, field, from: i, to: best.to, span };
}

function restMatches(rest: readonly string[], field: TextField, i: number): boolean {
  return rest.every((word, n) => field.tokens[i + 1 + n]?.text === word && isJoined(field, i + n));
}
