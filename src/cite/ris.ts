import { formatDate } from "../site/format-date.js";
import { strings } from "../site/strings.ar.js";
import type { Citation, CitedKind } from "./citation.js";
import { readEdtf, type CitedPoint } from "./read-edtf.js";
import { citeStrings } from "./strings.ar.js";

/**
 * RIS has no type for an event: what is cited is the page about it. Zotero would make its generic type
 * a journal's article.
 */
const TYPES: Record<CitedKind, string> = {
  article: "NEWS",
  round: "ELEC",
  person: "ENCYC",
  delegation: "ENCYC",
};

/** A citation as a record of RIS, which EndNote, Mendeley and Zotero read. Lines end in CR LF. */
export function risRecord(citation: Citation): string {
  const { kind, publisher, date, original } = citation;
  const tags: [tag: string, value: string | null][] = [
    ["TY", TYPES[kind]],
    ["ID", citation.key],
    ["AU", citation.author],
    ["TI", citation.title],
    ["T2", publisher],
    ["CY", citation.place],
    ...datesOf(date),
    ["LA", "ar"],
    ["DB", strings.site.name],
    ["N1", original === null ? null : `${citeStrings.original}: ${original}`],
    ["UR", citation.url],
  ];
  const lines = tags.flatMap(([tag, value]) =>
    value === null ? [] : [`${tag}  - ${value.replace(/\s+/g, " ")}`],
  );
  return [...lines, "ER  - ", ""].join("\r\n");
}

/** The first day as RIS has dates, `YYYY/MM/DD/what else`; an interval in words besides. */
function datesOf(edtf: string | null): [string, string][] {
  if (edtf === null) return [];
  const points = readEdtf(edtf);
  if (points === null) return [["N1", formatDate(edtf)]];
  const [first, last] = points;
  const [year, month = 0, day] = first.parts;
  const parts = [padded(year, 4), month > 12 ? "" : padded(month, 2), padded(day, 2)];
  const also = last === undefined ? doubtOf(first) : formatDate(edtf).replaceAll("/", " ");
  return [
    ["PY", padded(year, 4)],
    ["DA", [...parts, also].join("/")],
  ];
}

const padded = (part: number | undefined, length: number): string =>
  part === undefined || part === 0 ? "" : String(part).padStart(length, "0");

function doubtOf({ isAbout, isUncertain }: CitedPoint): string {
  if (isUncertain) return citeStrings.uncertain;
  return isAbout ? citeStrings.about : "";
}
