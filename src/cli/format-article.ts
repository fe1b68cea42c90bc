import type { FileFinding } from "../archive/archive.js";
import { sentencesOf } from "../arabic/sentences.js";
import type { ArticleRecord, Span } from "../record/article-record.js";
import { formatFinding } from "./print-findings.js";

/** Words longer than this, in UTF-16 units, are cut: what stands there is in the article. */
const LONGEST = 100;
/** Width of the column of field names. */
const LABEL = 14;

/**
 * A record for a person at a terminal: each field, and below it the words it was read from with
 * their sentence and offsets. Arabic stands between FSI and PDI, so that numbers keep their places.
 *
 * @returns Lines, the last with its line feed.
 */
export function formatArticle(record: ArticleRecord, findings: readonly FileFinding[]): string {
  const at = placer(record.body);
  const lines = [
    `${record.file}  (${record.source.bytes} bytes, ${record.slug})`,
    field("title", words(record.title)),
    field("summary", record.summary === null ? NONE : words(record.summary)),
    field("publisher", publisherOf(record)),
    ...publishedOf(record, at),
    ...list("rounds", record.rounds, ({ id, role, basis, mentions }) =>
      entry(`${id}  ${role}, from ${basis}`, mentions, at),
    ),
    ...list("people", record.people, ({ id, name, mentions }) =>
      entry(`${id}  ${words(name)}`, mentions, at),
    ),
    ...list("unresolved", record.unresolved, ({ role, ...span }) =>
      entry(role === null ? "no title before it" : `after ${words(role)}`, [span], at),
    ),
    ...list("delegations", record.delegations, (delegation) =>
      entry(delegationOf(delegation), delegation.mentions, at),
    ),
    ...list("quotes", record.quotes, ({ speaker, ...span }) =>
      entry(`by ${speaker === null ? "an unknown speaker" : words(speaker)}`, [span], at),
    ),
    ...list("dates", record.dates, ({ value, conflict, ...span }) =>
      entry([value ?? "unread", conflict ?? ""].join("  ").trimEnd(), [span], at),
    ),
    ...list("places", record.places, ({ id, mentions }) => entry(id, mentions, at)),
    ...list("removed", record.removed, ({ text, reason }) => [`  ${reason}: ${words(text)}`]),
    ...list("findings", findings, (finding) => [`  ${formatFinding(finding)}`]),
  ];
  return `${lines.join("\n")}\n`;
}

const NONE = "none";

const field = (name: string, value: string): string => name.padEnd(LABEL) + value;

function list<T>(name: string, items: readonly T[], format: (item: T) => string[]): string[] {
  if (items.length === 0) return [field(name, NONE)];
  return [field(name, String(items.length)), ...items.flatMap(format)];
}

const entry = (head: string, spans: readonly Span[], at: Placer): string[] => [
  `  ${head}`,
  ...spans.map((span) => `      ${at(span).padEnd(LABEL + 4)}${words(span.text)}`),
];

function words(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return `\u2068${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}\u2069`;
}

const publisherOf = ({ publisher }: ArticleRecord): string =>
  publisher === null ? NONE : `${publisher.id}  ${words(publisher.name)}  from ${publisher.basis}`;

function publishedOf({ published }: ArticleRecord, at: Placer): string[] {
  if (published === null) return [field("published", NONE)];
  const [, ...evidence] = entry("", published.evidence, at);
  return [field("published", `${published.value}  from ${published.basis}`), ...evidence];
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
