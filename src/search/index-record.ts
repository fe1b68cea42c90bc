import {
  indexText,
  meantForm,
  wholeForm,
  type IndexLexicon,
  type IndexWord,
} from "./index-text.js";
import { queryWords } from "./search-query.js";
import type { SearchRecord } from "./search-records.js";
import { spellingMarks, type UsualSpellings } from "./spelling-marks.js";

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
  shown: { content: string; meta: Record<string, string> };
}

/** A sign between what was not printed side by side: no phrase runs across it. */
const APART: IndexWord = [];
/** Sorts behind every date when newest come first; Pagefind leaves out pages without a sort key. */
const NO_DATE = "0000";

export function indexRecord(
  record: SearchRecord,
  lexicon?: IndexLexicon,
  usual?: UsualSpellings,
): IndexRecord {
  const title = indexText(record.title, lexicon);
  const text = indexText(record.text, lexicon);
  const names = namesApart(record, lexicon);
  const marks = usual === undefined ? [] : spellingMarks(printedTexts(record), usual);
  const page = [...title.indexed, ...text.indexed, ...names.flatMap((name) => [APART, ...name])];
  return {
    url: record.address,
    words: [
      ...page,
      ...hiddenForms(record, page, lexicon).flatMap((form) => [APART, [form]]),
      ...marks.map((mark) => [mark]),
    ],
    fields: {
      lead: indexText(record.lead ?? "", lexicon).indexed,
      names: names.flatMap((name) => [...name, APART]),
      title: title.indexed,
    },
    filters: definedOnly(record),
    date: record.date ?? NO_DATE,
    shown: {
      content: `${title.printed} ${text.printed}`.trim(),
      meta: shownMeta(record, title.indexed.length),
    },
  };
}

/** What a page prints of itself. */
export const printedTexts = ({ title, text, names }: SearchRecord): string[] => [
  title,
  text,
  ...names,
];

/** The names of a thing, those that read alike once. */
function namesApart({ names }: SearchRecord, lexicon?: IndexLexicon): IndexWord[][] {
  const indexed = names.map((name) => indexText(name, lexicon).indexed);
  return [...new Map(indexed.map((name) => [JSON.stringify(name), name])).values()];
}

/**
 * What a result shows beside the text, short, since every page's has it: an article says no kind, and
 * `title` is how many words of the content are the title.
 */
function shownMeta(record: SearchRecord, titleWords: number): Record<string, string> {
  const { kind, date, outlet, round } = record;
  return {
    title: String(titleWords),
    ...(kind === "article" ? {} : { kind }),
    ...(date === null ? {} : { date }),
    ...(outlet === null ? {} : { outlet }),
    ...(round === null ? {} : { round }),
  };
}

/** Forms of what is meant that the page's own words lack, each once. */
function hiddenForms(
  { hidden }: SearchRecord,
  page: readonly IndexWord[],
  lexicon?: IndexLexicon,
): string[] {
  if (hidden.length === 0) return [];
  const own = new Set(page.flat());
  const forms = hidden.flatMap((text) => queryWords(text, lexicon)).map(({ form }) => form);
  const further = forms.filter((form) => !own.has(wholeForm(form)) && !own.has(meantForm(form)));
  return [...new Set(further.map(meantForm))];
}

/** The filters that a reader picks, and the month, by which a span of time is asked for. */
function definedOnly({ filters, date }: SearchRecord): Record<string, string[]> {
  const month = /^\d{4}-\d{2}/.exec(date ?? "")?.[0];
  return {
    ...Object.fromEntries(Object.entries(filters)),
    ...(month === undefined ? {} : { month: [month] }),
  };
}
