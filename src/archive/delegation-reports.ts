import { sentenceAt, type Range } from "../arabic/sentences.js";
import type { ArticleRecord, RecordDelegation, Span } from "../record/article-record.js";
import { recordSentences } from "../record/record-sentences.js";
import type { Article, DelegationReport, Reference } from "./archive.js";
import { groupBy } from "./group-by.js";

/** What articles on one round say of its delegations, by the delegation's id. */
export function delegationReports(articles: readonly Article[]): Map<string, DelegationReport[]> {
  const reports = articles.flatMap(({ record }) => reportsOf(record));
  const grouped = groupBy(reports, ({ id }) => [id]);
  return new Map([...grouped].map(([id, list]) => [id, list.map(({ report }) => report)]));
}

/** What one article says of delegations, in the order of its record. */
export function reportsOf(record: ArticleRecord): { id: string; report: DelegationReport }[] {
  const sentences = recordSentences(record);
  return record.delegations.map((delegation) => {
    return { id: delegation.id, report: reportOf(record, delegation, sentences) };
  });
}

function reportOf(
  record: ArticleRecord,
  delegation: RecordDelegation,
  sentences: readonly Range[],
): DelegationReport {
  const { status, presence, head, size, mentions } = delegation;
  const references = mentions.map((span) => referenceTo(record.slug, span, sentences));
  return {
    slug: record.slug,
    status,
    presence,
    head,
    size,
    references,
    headReference: head === null ? null : headReference(record, head, references, sentences),
    sizeReference: size === null ? null : sizeReference(record, size, references, sentences),
  };
}

/** The sentence that names both, or else the first that names the head. */
function headReference(
  record: ArticleRecord,
  head: string,
  references: readonly Reference[],
  sentences: readonly Range[],
): Reference | null {
  const own = record.people.find(({ id }) => id === head)?.mentions ?? [];
  const written = record.unresolved.filter(({ text }) => text === head);
  const named = [...own, ...written].map((span) => referenceTo(record.slug, span, sentences));
  const both = named.find(({ sentence }) =>
    references.some((other) => other.sentence === sentence),
  );
  return both ?? named[0] ?? references[0] ?? null;
}

/** The sentence that names the delegation and prints the number in digits, or else the first. */
function sizeReference(
  record: ArticleRecord,
  size: number,
  references: readonly Reference[],
  sentences: readonly Range[],
): Reference | null {
  const number = new RegExp(`(?<!\\d)${String(size)}(?!\\d)`);
  const isCounted = ({ sentence }: Reference): boolean => {
    const range = sentence === null ? undefined : sentences[sentence - 1];
    return range !== undefined && number.test(record.body.slice(range.start, range.end));
  };
  return references.find(isCounted) ?? references[0] ?? null;
}

/** Where a span stands, for a link: the article and the sentence, null in the title. */
export function referenceTo(slug: string, span: Span, sentences: readonly Range[]): Reference {
  return { slug, span, sentence: span.in === "title" ? null : sentenceAt(sentences, span.start) };
}
