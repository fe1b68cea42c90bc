import type { NewsArticle, WithContext } from "schema-dts";

import type { Article } from "../../archive/archive.js";
import { numberedQuotes } from "../../record/numbered-quotes.js";
import { addressOf, urlOf, type SiteSettings } from "../addresses.js";
import { correctionsOf } from "../corrections.js";
import type { SiteContext } from "../site-context.js";
import { strings } from "../strings.ar.js";
import { truncatedDate } from "../truncated-date.js";
import { archiveNode, delegationNode, headlineOf, nodeId, personNode, roundNode } from "./nodes.js";

/** An article: who printed it when, on what it is based, whom it names and whom it quotes. */
export function articleJsonLd(article: Article, context: SiteContext): WithContext<NewsArticle> {
  const { record, frontMatter } = article;
  const { site } = context;
  const url = urlOf(addressOf("article", record.slug), site);
  const day = record.published === null ? null : truncatedDate(record.published.value);
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": nodeId("article", record.slug, site),
    identifier: record.slug,
    headline: headlineOf(record.title),
    ...(record.title === headlineOf(record.title) ? {} : { name: record.title }),
    inLanguage: "ar",
    url,
    mainEntityOfPage: url,
    ...(day === null ? {} : { datePublished: day }),
    ...(frontMatter.author === undefined
      ? {}
      : { author: { "@type": "Person", name: frontMatter.author } }),
    ...publisherOf(article, context),
    ...originOf(article),
    about: roundsOf(article, "subject", context),
    mentions: [...roundsOf(article, "mention", context), ...namesOf(article, context)],
    hasPart: quotationsOf(article, url, context),
    ...(frontMatter.rights === undefined ? {} : { copyrightNotice: frontMatter.rights }),
    ...changesOf(article, site),
    sdPublisher: archiveNode(site),
  };
}

function publisherOf({ record, frontMatter }: Article, { index, site }: SiteContext) {
  if (frontMatter.kind === "brief") return { publisher: archiveNode(site) };
  if (record.publisher === null) return {};
  const { id, name } = record.publisher;
  const known = index.publishers.has(id) ? { "@id": nodeId("publisher", id, site) } : {};
  return { publisher: { "@type": "Organization" as const, ...known, name } };
}

/** The outlet's own page, or what a brief was written from; and a copy kept elsewhere. */
function originOf({ frontMatter: { url, archived, sources = [] } }: Article) {
  const works = sources.map((source) => {
    const day = source.date == null ? null : truncatedDate(source.date);
    return {
      "@type": "CreativeWork" as const,
      url: source.url,
      publisher: { "@type": "Organization" as const, name: source.publisher },
      ...(day === null ? {} : { datePublished: day }),
    };
  });
  const based = [...(url === undefined ? [] : [url]), ...works];
  return {
    ...(based.length === 0 ? {} : { isBasedOn: based }),
    ...(archived === undefined ? {} : { archivedAt: archived }),
  };
}

const roundsOf = ({ record }: Article, role: string, { index, site }: SiteContext) =>
  record.rounds
    .filter((round) => round.role === role)
    .flatMap(({ id }) => index.rounds.get(id) ?? [])
    .map((round) => roundNode(round, site));

/** People and delegations that the registry knows; others have no page to be identified by. */
const namesOf = ({ record }: Article, { index, site }: SiteContext) => [
  ...record.people
    .flatMap(({ id }) => index.people.get(id) ?? [])
    .map((person) => personNode(person, site)),
  ...record.delegations
    .flatMap(({ id }) => index.delegations.get(id) ?? [])
    .map((delegation) => delegationNode(delegation, site)),
];

/** Quotation N is the page's `#qN`, or the title's `#title-qN`. */
const quotationsOf = ({ record }: Article, url: string, context: SiteContext) =>
  numberedQuotes(record).map(({ quote: { text, speaker }, fragment }) => ({
    "@type": "Quotation" as const,
    "@id": `${url}#${fragment}`,
    text,
    ...speakerOf(speaker, context.index, context.site),
  }));

function speakerOf(id: string | null, index: SiteContext["index"], site: SiteSettings) {
  const person = id === null ? undefined : index.people.get(id);
  if (person !== undefined) return { spokenByCharacter: personNode(person, site) };
  const delegation = id === null ? undefined : index.delegations.get(id);
  return delegation === undefined ? {} : { spokenByCharacter: delegationNode(delegation, site) };
}

/** Correction N is the page's `#change-N`. */
function changesOf(article: Article, site: SiteSettings) {
  const corrections = correctionsOf(article);
  if (corrections.length === 0) return {};
  const day = truncatedDate(corrections.at(-1)?.change.date ?? "");
  const correction = corrections.map(({ change: { date, what, why }, address }) => {
    const certain = truncatedDate(date);
    return {
      "@type": "CorrectionComment" as const,
      "@id": urlOf(address, site),
      text: `${what} (${strings.corrections.why}: ${why})`,
      ...(certain === null ? {} : { datePublished: certain }),
    };
  });
  return { ...(day === null ? {} : { dateModified: day }), correction };
}
