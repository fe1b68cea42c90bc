import { searchForms } from "../arabic/search-analyse.js";
import { FORM_END, indexText } from "./index-text.js";
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

/** Sorts behind every date when newest come first; Pagefind leaves out pages without a sort key. */
const NO_DATE = "0000";

export function indexRecord(record: SearchRecord): IndexRecord {
  const title = indexText(record.title);
  const text = indexText(record.text);
  const content = `${title.indexed} ${text.indexed}`.trim();
  return {
    url: record.address,
    indexed: {
      content: [content, ...hiddenForms(record, content)].join(" . "),
      meta: { title: title.indexed, names: formsOf(record.names).join(" ") },
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

/** Forms that the page's own words lack. They are set apart by signs, so no phrase runs into them. */
function hiddenForms({ hidden, names }: SearchRecord, content: string): string[] {
  const own = new Set(content.split(/[ -]/));
  return formsOf([...hidden, ...names]).filter((form) => !own.has(form));
}

const formsOf = (texts: string[]): string[] => [
  ...new Set(texts.flatMap((text) => searchForms(text)).map((form) => form + FORM_END)),
];

const definedOnly = (filters: SearchRecord["filters"]): Record<string, string[]> =>
  Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, values]));
