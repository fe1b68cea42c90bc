import type { Archive, Statement } from "../archive/archive.js";
import { registryQuotes } from "../archive/registry-quotes.js";
import { byCodeUnit } from "../arabic/by-code-unit.js";
import type { ArticleRecord } from "../record/article-record.js";
import { addressOf } from "./addresses.js";
import { sentenceFinder } from "./archive-index.js";
import { firstDayOf } from "./format-date.js";
import { intervalOf } from "./round-dates.js";

interface Said {
  /** Its permanent address, from the site's root: `/articles/SLUG/#q2`. */
  id: string;
  /** Id of a person or a delegation; null when nobody can be told. */
  speaker: string | null;
  text: string;
  /** The round that its article is about, or with which the registry keeps it. */
  round: string | null;
  /** EDTF: the day its article was published; the round's days for the registry's. */
  date: string | null;
}

/**
 * Words somebody said as an article prints them: `number` (`#qN`) and `sentence` (`#sN`, the one they
 * begin in) are null of what stands in its title (`#title-qN`).
 */
export interface PrintedStatement extends Said {
  kind: "article";
  slug: string;
  number: number | null;
  sentence: number | null;
}

/** Words that only the registry knows, with the address they were taken from. */
export interface RegistryStatement extends Said {
  kind: "registry";
  source: string;
}

/** A quotation with all that a list shows of it. */
export type ListedStatement = PrintedStatement | RegistryStatement;

/** Archives are values that do not change, and every page of a build asks for the same one. */
const cache = new WeakMap<Archive, readonly ListedStatement[]>();

/** Every quotation, whoever said it, newest first, those without a date last. */
export function listedStatements(archive: Archive): readonly ListedStatement[] {
  const known = cache.get(archive);
  if (known !== undefined) return known;
  const listed = newestFirst([...printedStatements(archive), ...registryStatements(archive)]);
  cache.set(archive, listed);
  return listed;
}

function printedStatements({ articles, statements }: Archive): PrintedStatement[] {
  const records = new Map(articles.map(({ record }) => [record.slug, record]));
  let last: { slug: string; sentenceOf: ReturnType<typeof sentenceFinder> } | null = null;
  return statements.flatMap((statement): PrintedStatement[] => {
    const record = records.get(statement.slug);
    if (record === undefined) return [];
    // Statements of one article stand together: its text is cut into sentences once.
    if (last?.slug !== record.slug) {
      last = { slug: record.slug, sentenceOf: sentenceFinder(record.body) };
    }
    return [printedStatement(statement, record, last.sentenceOf)];
  });
}

function printedStatement(
  { slug, fragment, number, start, speaker, text, round }: Statement,
  record: ArticleRecord,
  sentenceOf: (offset: number) => number | null,
): PrintedStatement {
  return {
    kind: "article",
    id: `${addressOf("article", slug)}#${fragment}`,
    slug,
    number,
    sentence: number === null ? null : sentenceOf(start),
    speaker,
    text,
    round,
    date: record.published?.value ?? null,
  };
}

const registryStatements = ({ rounds }: Archive): RegistryStatement[] =>
  rounds.flatMap((entry) =>
    registryQuotes(entry).map(({ number, quote: { speaker, text, source } }) => ({
      kind: "registry",
      id: `${addressOf("round", entry.round.id)}#quote-${String(number)}`,
      speaker,
      text,
      source,
      round: entry.round.id,
      date: intervalOf(entry.round),
    })),
  );

/** Those of one day keep their order: the archive's own. */
function newestFirst(statements: ListedStatement[]): ListedStatement[] {
  const dayOf = ({ date }: ListedStatement): string =>
    (date === null ? null : firstDayOf(date)) ?? "";
  return statements
    .map((statement) => ({ statement, day: dayOf(statement) }))
    .sort((a, b) => byCodeUnit(b.day, a.day))
    .map(({ statement }) => statement);
}
