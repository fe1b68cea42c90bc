import type { Article } from "../../archive/archive.js";
import type {
  Delegation,
  Person as RegistryPerson,
  Process,
  Round,
} from "../../registry/schema.js";
import { addressOf, urlOf, type PageKind, type SiteSettings } from "../addresses.js";
import { strings } from "../strings.ar.js";

/** What a page's description calls the thing that the page is about: page address + fragment. */
const FRAGMENTS: Record<PageKind, string> = {
  article: "article",
  round: "event",
  process: "series",
  delegation: "organization",
  person: "person",
  publisher: "organization",
};

/** A page names this many articles that are about its thing, the newest: the list itself is longer. */
const MOST_ARTICLES = 20;

/** The `@id` of a thing that has a page: it is defined there. */
export const nodeId = (kind: PageKind, id: string, site: SiteSettings): string =>
  `${urlOf(addressOf(kind, id), site)}#${FRAGMENTS[kind]}`;

/** The `@id` of the archive as an organisation, defined on the home page. */
export const archiveId = (site: SiteSettings): string => `${urlOf("/", site)}#organization`;

/** The `@id` of the site, defined on the home page. */
export const websiteId = (site: SiteSettings): string => `${urlOf("/", site)}#website`;

export const archiveNode = (site: SiteSettings) => ({
  "@type": "Organization" as const,
  "@id": archiveId(site),
  name: strings.site.name,
});

/** Things named on the page of another: what they are, which, and their name. */
export const personNode = (person: RegistryPerson, site: SiteSettings) => ({
  "@type": "Person" as const,
  "@id": nodeId("person", person.id, site),
  name: person.name,
});

export const delegationNode = (delegation: Delegation, site: SiteSettings) => ({
  "@type": "Organization" as const,
  "@id": nodeId("delegation", delegation.id, site),
  name: delegation.name,
});

export const roundNode = (round: Round, site: SiteSettings) => ({
  "@type": "Event" as const,
  "@id": nodeId("round", round.id, site),
  name: round.title,
  startDate: round.start,
  endDate: round.end,
  location: { "@type": "Place" as const, name: round.city },
});

/** The names of a thing beside its own, each once. */
export const otherNames = (own: string, names: readonly string[]): string[] =>
  [...new Set(names)].filter((name) => name !== own);

export const seriesNode = (process: Process, site: SiteSettings) => ({
  "@type": "EventSeries" as const,
  "@id": nodeId("process", process.id, site),
  name: process.name,
  url: urlOf(addressOf("process", process.id), site),
});

/** The newest articles about a thing: `subjectOf`. */
export const articleNodes = (articles: readonly Article[], site: SiteSettings) =>
  articles.slice(0, MOST_ARTICLES).map(({ record }) => ({
    "@type": "NewsArticle" as const,
    "@id": nodeId("article", record.slug, site),
    headline: headlineOf(record.title),
  }));

/** Longest headline that search engines take, in UTF-16 units. */
const HEADLINE_LENGTH = 110;

export function headlineOf(title: string): string {
  if (title === "") return strings.article.untitled;
  if (title.length <= HEADLINE_LENGTH) return title;
  return `${title.slice(0, HEADLINE_LENGTH - 2).replace(/\s+\S*$/, "")} …`;
}
