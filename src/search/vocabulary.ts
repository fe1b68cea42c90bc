import { formOf, searchTokens } from "../arabic/search-analyse.js";
import { isSilent } from "../arabic/letters.js";
import { printedWords } from "./index-text.js";
import type { SearchRecord } from "./search-records.js";

/** The words of an archive: what spelling help proposes, and what glued words are taken apart by. */
export interface Vocabulary {
  /** Folded word → on how many pages it stands. */
  pages: ReadonlyMap<string, number>;
  /** Index form → on how many pages, and how it is printed, without particles where it can be. */
  forms: ReadonlyMap<string, FormCount>;
}
interface FormCount {
  pages: number;
  printed: string;
}

/** Words that spelling help knows: some 30 KiB over the wire, loaded when nothing is found. */
const MOST_WORDS = 8_000;
/** A word of a single page is mostly a slip; pages of names count so much each. */
const LEAST_PAGES = 2;
const SHORTEST = 3;
const LETTERS = new RegExp(`^\\p{L}{${String(SHORTEST)},}$`, "u");

export function vocabularyOf(records: readonly SearchRecord[]): Vocabulary {
  const pages = new Map<string, number>();
  const forms = new Map<string, FormCount>();
  for (const record of records) {
    // The words of a name are sure, on however few pages they stand.
    const weight = record.names.length > 0 ? LEAST_PAGES : 1;
    const seen = new Map<string, string>();
    for (const { text, printed } of wordsOf(record)) seen.set(text, printed);
    const own = new Set<string>();
    for (const [text, printed] of seen) {
      pages.set(text, (pages.get(text) ?? 0) + weight);
      const form = formOf({ text, kind: "word", start: 0, end: 0 });
      count(forms, form, printed, own.has(form) ? 0 : weight);
      own.add(form);
    }
  }
  return { pages, forms };
}

/** Names a thing has, and other words for it; an article's hidden words are those of its things. */
const namesOf = ({ names, hidden }: SearchRecord): string[] =>
  names.length > 0 ? [...names, ...hidden] : [];

function* wordsOf(record: SearchRecord) {
  for (const part of [record.title, record.text, ...namesOf(record)]) {
    for (const word of printedWords(part)) {
      for (const token of searchTokens(word)) {
        if (token.kind !== "word" || !LETTERS.test(token.text)) continue;
        yield { text: token.text, printed: word.normalize("NFKC").slice(token.start, token.end) };
      }
    }
  }
}

function count(forms: Map<string, FormCount>, form: string, printed: string, pages: number): void {
  const bare = [...printed].filter((char) => !isSilent(char)).join("");
  const known = forms.get(form);
  if (known === undefined) {
    forms.set(form, { pages, printed: bare });
    return;
  }
  known.pages += pages;
  // The shortest has no particles; of equals the one with its hamzas, which sorts before bare alif.
  const isShorter = bare.length - known.printed.length || (bare < known.printed ? -1 : 1);
  if (isShorter < 0) known.printed = bare;
}

/** Words for spelling help, the most frequent first; words of a single page are mostly slips. */
export const helpfulWords = ({ forms }: Vocabulary): string[] =>
  [...forms]
    .filter(([, { pages }]) => pages >= LEAST_PAGES)
    .sort(([a, one], [b, other]) => other.pages - one.pages || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([, { printed }]) => printed);

/** Folded words of the names of people, rounds and delegations. */
export const nameWords = (records: readonly SearchRecord[]): ReadonlySet<string> =>
  new Set(
    records
      .flatMap((record) => namesOf(record).flatMap((name) => searchTokens(name)))
      .filter(({ kind, text }) => kind === "word" && text.length >= SHORTEST)
      .map(({ text }) => text),
  );
