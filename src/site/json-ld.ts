import type {
  NewsArticle,
  Event,
  Organization,
  Person as PersonLd,
  WebSite,
  WithContext,
} from "schema-dts";

import type {
  Article,
  PersonEntry,
  PublisherEntry,
  RoundEntry,
  DelegationEntry,
} from "../archive/archive.js";
import { addressOf, urlOf, type SiteSettings } from "./addresses.js";
import { firstDayOf } from "./format-date.js";
import { strings } from "./strings.ar.js";

/** Longest headline that search engines take, in UTF-16 units. */
const HEADLINE_LENGTH = 110;

/** The site as schema.org describes it, with the address of its search. */
export function siteJsonLd(site: SiteSettings): WithContext<WebSite> {
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    name: strings.site.name,
    description: strings.site.lead,
    inLanguage: "ar",
    url: urlOf("/", site),
  };
}

/** An article: where it was printed first, and what it is about. */
export function articleJsonLd(
  { record, frontMatter }: Article,
  site: SiteSettings,
): WithContext<NewsArticle> {
  const url = urlOf(addressOf("article", record.slug), site);
  const day = record.published === null ? null : firstDayOf(record.published.value);
  const isBrief = frontMatter.kind === "brief";
  const outlet = isBrief ? strings.site.name : record.publisher?.name;
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: record.title.slice(0, HEADLINE_LENGTH),
    inLanguage: "ar",
    url,
    mainEntityOfPage: url,
    ...(day === null ? {} : { datePublished: day }),
    ...(frontMatter.author === undefined
      ? {}
      : { author: { "@type": "Person", name: frontMatter.author } }),
    ...(outlet === undefined ? {} : { publisher: { "@type": "Organization", name: outlet } }),
    ...(frontMatter.url === undefined ? {} : { isBasedOn: frontMatter.url }),
    about: record.rounds
      .filter(({ role }) => role === "subject")
      .map(({ id }) => ({ "@type": "Event", "@id": urlOf(addressOf("round", id), site) })),
  };
}

/** A round: an event with its days, its place and those who led the delegations. */
export function roundJsonLd(
  { round, process }: RoundEntry,
  site: SiteSettings,
): WithContext<Event> {
  const url = urlOf(addressOf("round", round.id), site);
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": url,
    url,
    name: round.title,
    startDate: round.start,
    endDate: round.end,
    eventStatus: "https://schema.org/EventScheduled",
    location: {
      "@type": "Place",
      name: round.venue ?? round.city,
      address: { "@type": "PostalAddress", addressLocality: round.city },
    },
    superEvent: {
      "@type": "EventSeries",
      name: process.name,
      url: urlOf(addressOf("process", process.id), site),
    },
  };
}

/** A person, with the other spellings of the name. */
export function personJsonLd({ person }: PersonEntry, site: SiteSettings): WithContext<PersonLd> {
  const [role] = person.roles;
  return {
    "@context": "https://schema.org",
    "@type": "Person",
    name: person.name,
    alternateName: [...person.latin, ...person.aliases],
    url: urlOf(addressOf("person", person.id), site),
    ...(role === undefined ? {} : { jobTitle: role }),
  };
}

/** A delegation, an outlet: an organisation with its other names. */
export function organizationJsonLd(
  entry: DelegationEntry | PublisherEntry,
  site: SiteSettings,
): WithContext<Organization> {
  const isDelegation = "delegation" in entry;
  const { id, name } = isDelegation ? entry.delegation : entry.publisher;
  return {
    "@context": "https://schema.org",
    "@type": "Organization",
    name,
    alternateName: isDelegation ? [...entry.delegation.latin] : [...entry.publisher.names],
    url: urlOf(addressOf(isDelegation ? "delegation" : "publisher", id), site),
  };
}
