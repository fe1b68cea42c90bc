import { searchForms } from "../arabic/search-analyse.js";
import { FORM_END, indexText, nameForm } from "./index-text.js";
import { readQuery } from "./search-query.js";
import type { SearchRecord } from "./search-records.js";

/** A record in the two shapes that an index holds it in. */
export interface IndexRecord {
  url: string;
  /** What Pagefind reads: index forms. */
  indexed: {
    content: string;
    meta: Record<string, string>;
    filters: Record<string, string[]>;
    sort: { date: string };
  };
  /** What a browser shows: the printed words, the title's first, at the same positions. */
  shown: { content: string; meta: Record<string, string> };
}

/** A sign between what was not printed side by side: no phrase runs across it. */
const SET_APART = " . ";
/** Sorts behind every date when newest come first; Pagefind leaves out pages without a sort key. */
const NO_DATE = "0000";

export function indexRecord(record: SearchRecord): IndexRecord {
  const title = indexText(record.title);
  const text = indexText(record.text);
  const content = `${title.indexed} ${text.indexed}`.trim();
  return {
    url: record.address,
    indexed: {
      content: [
        content,
        ...nameForms(record),
        ...wholeNames(record),
        ...hiddenForms(record, content),
      ].join(SET_APART),
      meta: { title: title.indexed, names: nameForms(record).join(SET_APART) },
      filters: definedOnly(record.filters),
      sort: { date: record.date ?? NO_DATE },
    },
    shown: {
      content: `${title.printed} ${text.printed}`.trim(),
      meta: {
        kind: record.kind,
        title: title.printed,
        titleWords: String(title.words),
        ...(record.date === null ? {} : { date: record.date }),
        ...(record.outlet === null ? {} : { outlet: record.outlet }),
      },
    },
  };
}

/** Names word after word, so that a query that is one finds it as a phrase. */
const nameForms = ({ names }: SearchRecord): string[] => [
  ...new Set(names.map((name) => indexText(name).indexed)),
];

/** As a query for the name is read. */
const wholeNames = ({ names }: SearchRecord): string[] => [
  ...new Set(names.map((name) => nameForm(readQuery(name).words.map(({ form }) => form)))),
];

/** Forms that the page's own words lack, each once. */
function hiddenForms({ hidden }: SearchRecord, content: string): string[] {
  const own = new Set(content.split(/[ -]/));
  const forms = hidden.flatMap((text) => searchForms(text)).map((form) => form + FORM_END);
  return [...new Set(forms)].filter((form) => !own.has(form));
}

const definedOnly = (filters: SearchRecord["filters"]): Record<string, string[]> =>
  Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, values]));
