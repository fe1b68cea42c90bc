import {
  indexEntries,
  meantForm,
  NO_LEXICON,
  wholeForm,
  wordEntry,
  type IndexLexicon,
  type IndexWord,
  type WordEntry,
} from "./index-text.js";
import { readPages, type ReadPage, type ReadPages, type WordNumber } from "./read-pages.js";
import { queryWords } from "./search-query.js";
import type { SearchRecord } from "./search-records.js";
import { placeFacts } from "./shown-facts.js";
import { spellingMarks, spellingsOf } from "./spelling-marks.js";

/** A record in the two shapes that an index holds it in. */
export interface IndexRecord {
  url: string;
  /** The words of the page, then names and hidden forms by which it is found as well. */
  words: IndexWord[];
  /** Words that count more than others where a query asks for them. */
  fields: { lead: IndexWord[]; names: IndexWord[]; title: IndexWord[] };
  filters: Record<string, string[]>;
  /** Sort key, oldest first by code unit. */
  date: string;
  /** What a browser shows: the printed words, the title's first, at the same positions. */
  shown: { content: string; meta: string[] };
}

/** A sign between what was not printed side by side: no phrase runs across it. */
const APART: IndexWord = [];
/** A number that no word has; there is none. */
const NO_WORD: WordEntry = { tokens: [], begins: [], indexed: APART };
/** Sorts behind every date when newest come first; Pagefind leaves out pages without a sort key. */
const NO_DATE = "0000";

/** A record as it is indexed where it is alone: without marks of spellings. */
export function indexRecord(record: SearchRecord, lexicon: IndexLexicon = NO_LEXICON): IndexRecord {
  const { pages, words } = readPages([record]);
  const [page] = pages.map(pageIndexer(words, lexicon));
  if (page === undefined) throw new Error("a record gives a page");
  return page;
}

/** The records of an archive, worked out one by one as they are asked for. */
export function* indexRecords(read: ReadPages, lexicon: IndexLexicon): Generator<IndexRecord> {
  const marksOf = spellingMarks(spellingsOf(read));
  const indexed = pageIndexer(read.words, lexicon);
  for (const page of read.pages) {
    const record = indexed(page);
    record.words.push(...marksOf(page));
    yield record;
  }
}

/** @param words By number, as printed. */
function pageIndexer(words: readonly string[], lexicon: IndexLexicon) {
  const entries = words.map((word) => wordEntry(word, lexicon));
  const index = (numbers: readonly WordNumber[]): IndexWord[] =>
    indexEntries(numbers.map((number) => entries[number] ?? NO_WORD));
  const print = (numbers: readonly WordNumber[]): string =>
    numbers.map((number) => words[number]).join(" ");
  const hiddenForms = hiddenFormsBy(lexicon);
  return (page: ReadPage): IndexRecord => {
    const { record } = page;
    const title = index(page.title);
    const names = namesApart(page.names.map(index));
    const printed = [...title, ...index(page.text), ...names.flatMap((name) => [APART, ...name])];
    return {
      url: record.address,
      words: [...printed, ...hiddenForms(record, printed).flatMap((form) => [APART, [form]])],
      fields: {
        lead: index(page.lead),
        names: names.flatMap((name) => [...name, APART]),
        title,
      },
      filters: definedOnly(record),
      date: record.date ?? NO_DATE,
      shown: {
        content: `${print(page.title)} ${print(page.text)}`.trim(),
        meta: placeFacts({ ...record, titleWords: title.length }),
      },
    };
  };
}

/** The names of a thing, those that read alike once. */
const namesApart = (names: readonly IndexWord[][]): IndexWord[][] => [
  ...new Map(names.map((name) => [JSON.stringify(name), name])).values(),
];

/** Gives the forms of what is meant that a page's own words lack, each once. */
function hiddenFormsBy(lexicon: IndexLexicon) {
  const known = new Map<string, MeantForm[]>();
  const meantBy = (text: string): MeantForm[] => {
    let forms = known.get(text);
    if (forms === undefined) known.set(text, (forms = meantForms(text, lexicon)));
    return forms;
  };
  return ({ hidden }: SearchRecord, page: readonly IndexWord[]): string[] => {
    const forms = hidden.flatMap(meantBy);
    const own = formsAmong(page, new Set(forms.flatMap(({ whole, meant }) => [whole, meant])));
    const further = forms.filter(({ whole, meant }) => !own.has(whole) && !own.has(meant));
    return [...new Set(further.map(({ meant }) => meant))];
  };
}

/** A form of what is meant, as it stands where it is printed and where it is not. */
interface MeantForm {
  whole: string;
  meant: string;
}

const meantForms = (text: string, lexicon: IndexLexicon): MeantForm[] =>
  queryWords(text, lexicon).map(({ form }) => ({ whole: wholeForm(form), meant: meantForm(form) }));

function formsAmong(words: readonly IndexWord[], forms: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  if (forms.size === 0) return found;
  for (const word of words) for (const form of word) if (forms.has(form)) found.add(form);
  return found;
}

/** The filters that a reader picks, and the month, by which a span of time is asked for. */
function definedOnly({ filters, date }: SearchRecord): Record<string, string[]> {
  const month = /^\d{4}-\d{2}/.exec(date ?? "")?.[0];
  return {
    ...Object.fromEntries(Object.entries(filters)),
    ...(month === undefined ? {} : { month: [month] }),
  };
}
