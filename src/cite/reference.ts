import { dateParts, formatDate } from "../site/format-date.js";
import type { Citation } from "./citation.js";
import { citeStrings } from "./strings.ar.js";

/** A stretch of a reference. Names, titles and addresses may be of another script than the rest. */
export type ReferencePart =
  { kind: "text" | "name" | "title" | "url"; text: string } | { kind: "date"; edtf: string };

/**
 * A citation as an Arabic reference, in the order in which it is read:
 * «الكاتب، «العنوان»، الناشر، 22 كانون الأول/ديسمبر 2017. محفوظ في: …».
 * A round's place and days describe the event and stand in brackets behind its title.
 */
export function referenceParts(citation: Citation): ReferencePart[] {
  const { author, publisher, date } = citation;
  const pieces: ReferencePart[][] = [
    author === null ? [] : [{ kind: "name", text: author }],
    [text("«"), { kind: "title", text: quotable(citation.title) }, text("»"), ...event(citation)],
    publisher === null ? [] : [{ kind: "name", text: publisher }],
    date === null || citation.kind === "round" ? [] : [{ kind: "date", edtf: date }],
  ];
  return [
    ...joined(pieces.filter((piece) => piece.length > 0)),
    text(`. ${citeStrings.keptAt}: `),
    { kind: "url", text: citation.url },
  ];
}

/** The same as plain text. */
export const referenceText = (citation: Citation): string =>
  referenceParts(citation)
    .map((part) => (part.kind === "date" ? formatDate(part.edtf) : part.text))
    .join("");

function event({ kind, place, date }: Citation): ReferencePart[] {
  const pieces: ReferencePart[][] = [
    place === null ? [] : [{ kind: "name", text: place }],
    date === null || dateParts(date).length === 0 ? [] : [{ kind: "date", edtf: date }],
  ];
  const known = pieces.filter((piece) => piece.length > 0);
  return kind !== "round" || known.length === 0 ? [] : [text(" ("), ...joined(known), text(")")];
}

const joined = (pieces: readonly ReferencePart[][]): ReferencePart[] =>
  pieces.flatMap((piece, index) => (index === 0 ? piece : [text("، "), ...piece]));

const text = (words: string): ReferencePart => ({ kind: "text", text: words });

/** A title within «…»: its own angle quotes become the inner ones, and a final stop goes. */
const quotable = (title: string): string =>
  title
    .replace(/\s+/g, " ")
    .trim()
    .replaceAll("«", "“")
    .replaceAll("»", "”")
    .replace(/(?<!\.)[.،]$/, "");
