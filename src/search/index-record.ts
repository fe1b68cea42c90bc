import { FORM_END, hiddenForm, indexText, type IndexLexicon } from "./index-text.js";
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

export function indexRecord(record: SearchRecord, lexicon?: IndexLexicon): IndexRecord {
  const title = indexText(record.title, lexicon);
  const text = indexText(record.text, lexicon);
  const names = [...new Set(record.names.map((name) => indexText(name, lexicon).indexed))];
  const content = [`${title.indexed} ${text.indexed}`.trim(), ...names].join(SET_APART);
  return {
    url: record.address,
    indexed: {
      content: [content, ...hiddenForms(record, content, lexicon)].join(SET_APART),
      meta: { title: title.indexed, names: names.join(SET_APART) },
      filters: definedOnly(record),
      sort: { date: record.date ?? NO_DATE },
    },
    shown: {
      content: `${title.printed} ${text.printed}`.trim(),
      meta: shownMeta(record, title.printed, title.words),
    },
  };
}

function shownMeta(record: SearchRecord, title: string, words: number): Record<string, string> {
  const { kind, date, outlet, round } = record;
  return {
    kind,
    title,
    titleWords: String(words),
    ...(date === null ? {} : { date }),
    ...(outlet === null ? {} : { outlet }),
    ...(round === null ? {} : { round }),
  };
}

/** Forms that the page's own words lack, each once. */
function hiddenForms({ hidden }: SearchRecord, content: string, lexicon?: IndexLexicon): string[] {
  const own = new Set(content.split(/[ -]/));
  const forms = hidden
    .flatMap((text) => indexText(text, lexicon).indexed.split(/[ -]/))
    .filter((form) => form.endsWith(FORM_END) && !own.has(form))
    .map((form) => hiddenForm(form.slice(0, -FORM_END.length)));
  return [...new Set(forms)];
}

/** The filters that a reader picks, and the month, by which a span of time is asked for. */
function definedOnly({ filters, date }: SearchRecord): Record<string, string[]> {
  const month = /^\d{4}-\d{2}/.exec(date ?? "")?.[0];
  return {
    ...Object.fromEntries(Object.entries(filters)),
    ...(month === undefined ? {} : { month: [month] }),
  };
}
