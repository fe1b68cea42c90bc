import type { Article, DelegationReport, Reference } from "../archive/archive.js";
import { referenceTo, reportsOf } from "../archive/delegation-reports.js";
import type { ArticleRecord, Span } from "../record/article-record.js";
import { recordSentences } from "../record/record-sentences.js";

/** What a claim can say, and of what. The vocabulary is closed: a new property is a new version. */
export const PROPERTIES = [
  "published",
  "publisher",
  "about-round",
  "mentions-round",
  "mentions-person",
  "mentions-delegation",
  "mentions-place",
  "mentions-date",
  "mentions-name",
  "status",
  "presence",
  "head",
  "size",
  "said",
  "quotes",
] as const;
export type Property = (typeof PROPERTIES)[number];

export const SUBJECT_KINDS = ["article", "delegation", "speaker"] as const;

/** The rules that read facts, each a module of `src/extract/`; or the editor's front matter. */
export const RULES = [
  "front-matter",
  "publication",
  "publisher",
  "subject-round",
  "round-mentions",
  "people",
  "attendance",
  "places",
  "resolve-dates",
  "unresolved",
  "delegations",
  "presence",
  "heads",
  "sizes",
  "speakers",
  "quotes",
] as const;
export type Rule = (typeof RULES)[number];

export const BASES = ["front-matter", "text", "inferred"] as const;

/** One fact of one article, and where it was first read. */
export interface Claim {
  subjectKind: (typeof SUBJECT_KINDS)[number];
  /** An article's slug, a delegation's id, or a speaker's id. */
  subject: string;
  property: Property;
  value: string;
  /** The value as EDTF, where it is a date that was understood. */
  edtf: string | null;
  article: string;
  /** The article's subject round. */
  round: string | null;
  /** Null when there are no words to point at. */
  reference: Reference | null;
  /** Places of the article in which the fact's words stand. */
  mentions: number;
  rule: Rule;
  basis: (typeof BASES)[number];
}

type Fact = Omit<Claim, "article" | "round" | "reference" | "mentions"> & {
  spans: readonly Span[];
};

/** Every fact of an article's record, in the record's own order. */
export function claimsOf(article: Article): Claim[] {
  const { record } = article;
  const sentences = recordSentences(record);
  const round = record.rounds.find(({ role }) => role === "subject")?.id ?? null;
  const claims = factsOf(record).map(({ spans, ...fact }): Claim => {
    const [first] = spans;
    const reference = first === undefined ? null : referenceTo(record.slug, first, sentences);
    return { ...fact, article: record.slug, round, reference, mentions: spans.length };
  });
  return [...claims, ...delegationClaims(article, round)];
}

const factsOf = (record: ArticleRecord): Fact[] => [
  ...publicationFacts(record),
  ...roundFacts(record),
  ...mentionFacts(record),
  ...dateFacts(record),
  ...quoteFacts(record),
];

function publicationFacts({ slug, published, publisher }: ArticleRecord): Fact[] {
  const facts: Fact[] = [];
  if (published !== null) {
    const { value, basis, evidence } = published;
    const rule = basis === "front-matter" ? basis : "publication";
    const fact = { ...ofArticle(slug), value, edtf: value, rule, basis, spans: evidence } as const;
    facts.push({ ...fact, property: "published" });
  }
  if (publisher !== null) {
    const { id, basis } = publisher;
    const rule = basis === "front-matter" ? basis : "publisher";
    facts.push({ ...ofArticle(slug), property: "publisher", value: id, rule, basis, spans: [] });
  }
  return facts;
}

const roundFacts = ({ slug, rounds }: ArticleRecord): Fact[] =>
  rounds.map(({ id, role, basis, mentions }) => ({
    ...ofArticle(slug),
    property: role === "subject" ? "about-round" : "mentions-round",
    value: id,
    rule:
      basis === "front-matter" ? basis : role === "subject" ? "subject-round" : "round-mentions",
    basis,
    spans: mentions,
  }));

const mentionFacts = (record: ArticleRecord): Fact[] => [
  ...record.people.map(({ id, mentions }) =>
    mention(record, "mentions-person", id, "people", mentions),
  ),
  ...record.delegations.map(({ id, mentions }) =>
    mention(record, "mentions-delegation", id, "attendance", mentions),
  ),
  ...record.places.map(({ id, mentions }) =>
    mention(record, "mentions-place", id, "places", mentions),
  ),
  ...record.unresolved.map((span) =>
    mention(record, "mentions-name", span.text, "unresolved", [span]),
  ),
];

const mention = (
  { slug }: ArticleRecord,
  property: Property,
  value: string,
  rule: Rule,
  spans: readonly Span[],
): Fact => ({ ...ofArticle(slug), property, value, rule, basis: "text", spans });

const dateFacts = (record: ArticleRecord): Fact[] =>
  record.dates.map((date) => ({
    ...mention(record, "mentions-date", date.text, "resolve-dates", [date]),
    edtf: date.value,
  }));

const quoteFacts = (record: ArticleRecord): Fact[] =>
  record.quotes.map((quote): Fact => {
    const { speaker } = quote;
    if (speaker === null) return mention(record, "quotes", quote.text, "quotes", [quote]);
    const said = mention(record, "said", quote.text, "speakers", [quote]);
    return { ...said, subjectKind: "speaker", subject: speaker };
  });

const ofArticle = (slug: string) =>
  ({ subjectKind: "article", subject: slug, edtf: null }) as const;

type Told = Pick<Claim, "property" | "value" | "rule" | "reference"> & { basis?: "inferred" };

/** What the article says of delegations: as what they came, whether, under whom, how many. */
function delegationClaims(article: Article, round: string | null): Claim[] {
  const { slug } = article.record;
  return reportsOf(article.record).flatMap(({ id: subject, report }) =>
    toldOf(report).map((told): Claim => {
      const mentions = told.reference === null ? 0 : 1;
      const about = { subjectKind: "delegation", subject, edtf: null } as const;
      return { basis: "text", ...about, ...told, article: slug, round, mentions };
    }),
  );
}

function toldOf(report: DelegationReport): Told[] {
  const { status, presence, head, size, references, headReference, sizeReference } = report;
  const first = references[0] ?? null;
  const told: Told[] = [
    // Read from the text, else from the round's entry, else from what is usual: records do not
    // tell these apart.
    { property: "status", value: status, rule: "delegations", reference: first, basis: "inferred" },
    { property: "presence", value: presence, rule: "presence", reference: first },
  ];
  if (head !== null) {
    told.push({ property: "head", value: head, rule: "heads", reference: headReference });
  }
  if (size !== null) {
    const value = String(size);
    told.push({ property: "size", value, rule: "sizes", reference: sizeReference });
  }
  return told;
}
