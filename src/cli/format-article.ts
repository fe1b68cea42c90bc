import type { FileFinding } from "../archive/archive.js";
import { sentencesOf } from "../arabic/sentences.js";
import type { ArticleRecord, Span } from "../record/article-record.js";
import { factMarks, markedRuns, type FactKind } from "./fact-marks.js";
import { plain, type Paint } from "./paint.js";
import { formatFinding } from "./print-findings.js";

/** Words longer than this, in UTF-16 units, are cut: what stands there is in the article. */
const LONGEST = 100;
/** Width of the column of field names. */
const LABEL = 14;

/**
 * A record for a person at a terminal: each field, and below it the words it was read from with
 * their sentence and offsets; then the text, sentence by sentence, with the facts marked in it.
 * Arabic stands between FSI and PDI, so that numbers keep their places.
 *
 * @param paint Colours; without them a fact of the text stands in brackets.
 * @returns Lines, the last with its line feed.
 */
export function formatArticle(
  record: ArticleRecord,
  findings: readonly FileFinding[],
  paint: Paint,
): string {
  const at = placer(record.body);
  const { field, list, entry } = layoutOf(paint, at);
  const lines = [
    `${record.file}  ${paint("faint", `(${record.source.bytes} bytes, ${record.slug})`)}`,
    field("title", words(record.title)),
    field("summary", record.summary === null ? NONE : words(record.summary)),
    field("publisher", publisherOf(record)),
    ...publishedOf(record, paint, at),
    ...list("rounds", record.rounds, ({ id, role, basis, mentions }) =>
      entry("round", `${id}  ${role}, from ${basis}`, mentions),
    ),
    ...list("people", record.people, ({ id, name, mentions }) =>
      entry("person", `${id}  ${words(name)}`, mentions),
    ),
    ...list("unresolved", record.unresolved, ({ role, ...span }) =>
      entry("unresolved", role === null ? "no title before it" : `after ${words(role)}`, [span]),
    ),
    ...list("delegations", record.delegations, (delegation) =>
      entry("delegation", delegationOf(delegation), delegation.mentions),
    ),
    ...list("quotes", record.quotes, ({ speaker, ...span }) =>
      entry("quotation", `by ${speaker === null ? "an unknown speaker" : words(speaker)}`, [span]),
    ),
    ...list("dates", record.dates, ({ value, conflict, ...span }) =>
      entry(
        conflict === null ? "date" : "conflict",
        [value ?? "unread", conflict ?? ""].join("  ").trimEnd(),
        [span],
      ),
    ),
    ...list("places", record.places, ({ id, mentions }) => entry("place", id, mentions)),
    ...list("removed", record.removed, ({ text, reason }) => [`  ${reason}: ${words(text)}`]),
    ...list("findings", findings, (finding) => [`  ${formatFinding(finding)}`]),
    ...textOf(record, paint),
  ];
  return `${lines.join("\n")}\n`;
}

const NONE = "none";

/** The shapes of lines, in the colours of one output. */
function layoutOf(paint: Paint, at: Placer) {
  const field = (name: string, value: string): string =>
    `${paint("field", name.padEnd(LABEL))}${value}`;
  const entry = (kind: FactKind, head: string, spans: readonly Span[]): string[] => [
    `  ${paint(kind, head)}`,
    ...spans.map((span) => evidence(span, paint, at)),
  ];
  function list<T>(name: string, items: readonly T[], format: (item: T) => string[]): string[] {
    if (items.length === 0) return [field(name, NONE)];
    return [field(name, String(items.length)), ...items.flatMap(format)];
  }
  return { field, entry, list };
}

const evidence = (span: Span, paint: Paint, at: Placer): string =>
  `      ${paint("faint", at(span).padEnd(LABEL + 4))}${words(span.text)}`;

function words(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return `\u2068${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}\u2069`;
}

const publisherOf = ({ publisher }: ArticleRecord): string =>
  publisher === null ? NONE : `${publisher.id}  ${words(publisher.name)}  from ${publisher.basis}`;

function publishedOf({ published }: ArticleRecord, paint: Paint, at: Placer): string[] {
  const label = paint("field", "published".padEnd(LABEL));
  if (published === null) return [`${label}${NONE}`];
  return [
    `${label}${published.value}  from ${published.basis}`,
    ...published.evidence.map((span) => evidence(span, paint, at)),
  ];
}

function delegationOf(delegation: ArticleRecord["delegations"][number]): string {
  const { id, status, presence, head, size } = delegation;
  const led = head === null ? "" : `, led by ${words(head)}`;
  return `${id}  ${status}, ${presence}${led}${size === null ? "" : `, ${size} members`}`;
}

type Placer = (span: Span) => string;

/** Names the sentence that a span begins in, as its page does: `s3 120–131`. */
function placer(body: string): Placer {
  const sentences = sentencesOf(body);
  return ({ start, end, in: within }) => {
    const number = sentences.findIndex((sentence) => start < sentence.end) + 1;
    return `${within === "title" ? "title" : `s${number}`} ${start}–${end}`;
  };
}

const KINDS: readonly FactKind[] = [
  ...(["person", "delegation", "round", "date", "place", "quotation"] as const),
  ...(["unresolved", "conflict"] as const),
];

/** The body, a sentence a line, with the facts marked in it. */
function textOf(record: ArticleRecord, paint: Paint): string[] {
  const marks = factMarks(record);
  const legend =
    paint === plain ? "facts stand in ⟦⟧" : KINDS.map((kind) => paint(kind, kind)).join("  ");
  return [
    `${paint("field", "text".padEnd(LABEL))}${legend}`,
    ...sentencesOf(record.body).map((sentence, i) => {
      const number = paint("faint", `s${String(i + 1)}`.padEnd(LABEL - 2));
      const text = markedRuns(sentence, marks).map((run) => paintRun(record.body, run, paint));
      // RLI: a sentence is read from the right, whatever it begins with.
      return `  ${number}\u2067${text.join("").trim()}\u2069`;
    }),
  ];
}

function paintRun(body: string, run: ReturnType<typeof markedRuns>[number], paint: Paint): string {
  const text = body.slice(run.start, run.end).replace(/\s+/g, " ");
  const quoted = run.isQuoted ? paint("quotation", text) : text;
  if (run.kind === null) return quoted;
  return paint === plain ? `⟦${quoted}⟧` : paint(run.kind, quoted);
}
