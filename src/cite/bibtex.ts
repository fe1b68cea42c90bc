import { strings } from "../site/strings.ar.js";
import type { Citation, CitedKind } from "./citation.js";
import { readEdtf } from "./read-edtf.js";
import { citeStrings } from "./strings.ar.js";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const TYPES: Record<CitedKind, string> = {
  article: "article",
  round: "misc",
  person: "inreference",
  delegation: "inreference",
};

/** What TeX would take for its own. Braces by name: BibTeX counts even those after a backslash. */
const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/**
 * A citation as an entry for BibTeX and biblatex, in UTF-8. `year` and `month` are for BibTeX;
 * biblatex reads `date`, which is EDTF in both.
 */
export function bibtexEntry(citation: Citation): string {
  const fields = fieldsOf(citation).filter(([, value]) => value !== null);
  const lines = fields.map(([name, value]) => `  ${name} = ${value ?? ""},`);
  return [`@${TYPES[citation.kind]}{${citation.key},`, ...lines, "}", ""].join("\n");
}

function fieldsOf(citation: Citation): [name: string, value: string | null][] {
  const { kind, author, title, publisher, place, date, original, url } = citation;
  const published = publisher === null ? null : braced(publisher);
  return [
    // A second pair of braces: the name is one, and capitals stay as they are.
    ["author", author === null ? null : `{${braced(author)}}`],
    ["title", `{${braced(title)}}`],
    [CONTAINERS[kind], published],
    ["entrysubtype", kind === "article" ? "{newspaper}" : null],
    ...datesOf(date, kind),
    ["venue", place === null ? null : braced(place)],
    ["langid", "{arabic}"],
    ["library", braced(strings.site.name)],
    ["note", original === null ? null : braced(`${citeStrings.original}: ${original}`)],
    // Verbatim in biblatex and in \url: nothing in it is escaped.
    ["url", `{${url}}`],
  ];
}

const CONTAINERS: Record<CitedKind, string> = {
  article: "journal",
  round: "organization",
  person: "booktitle",
  delegation: "booktitle",
};

function datesOf(edtf: string | null, kind: CitedKind): [string, string | null][] {
  const points = edtf === null ? null : readEdtf(edtf);
  if (edtf === null || points === null) return [];
  const [year, month = 0] = points[0].parts;
  return [
    ["date", `{${edtf}}`],
    ["year", `{${String(year).padStart(4, "0")}}`],
    ["month", MONTHS[month - 1] ?? null],
    ["eventdate", kind === "round" ? `{${edtf}}` : null],
  ];
}

const braced = (text: string): string =>
  `{${text
    .replace(/\s+/g, " ")
    .replace(/[\\{}~^]/g, (sign) => TEX[sign] ?? sign)
    .replace(/[#$%&_]/g, "\\$&")}}`;
