import type { Archive, Article, PersonEntry, RoundEntry } from "../archive/archive.js";
import type { Round } from "../registry/schema.js";
import { addressOf, type PageKind } from "../site/addresses.js";
import { formatDate } from "../site/format-date.js";
import { latinNames } from "../site/latin-names.js";
import { intervalOf } from "../site/round-dates.js";
import { strings as siteStrings } from "../site/strings.ar.js";
import type { Card } from "./card.js";
import { strings } from "./strings.ar.js";

/** The card of every page that has none of its own. */
export const SITE_CARD: Card = {
  address: "/assets/card.png",
  process: null,
  kicker: null,
  title: siteStrings.site.tagline,
  facts: [],
};

/** All cards of an archive, each once: the site's, and one a round, person and article. */
export function archiveCards(archive: Archive): Card[] {
  const cardOf = articleCards(archive);
  return [
    SITE_CARD,
    ...archive.rounds.map(roundCard),
    ...archive.people.map(personCard),
    ...archive.articles.map(cardOf),
  ];
}

/** Makes cards of an archive's articles. */
export function articleCards({ registry }: Archive): (article: Article) => Card {
  const rounds = new Map(registry.rounds.map((round) => [round.id, round]));
  return (article) => articleCard(article, rounds.get(subjectOf(article) ?? ""));
}

const subjectOf = ({ record }: Article): string | undefined =>
  record.rounds.find(({ role }) => role === "subject")?.id;

/** An article's card: above its title the round it is about or, without one, its outlet. */
function articleCard({ record }: Article, round: Round | undefined): Card {
  const outlet = record.publisher?.name ?? null;
  const day = record.published === null ? null : formatDate(record.published.value);
  const facts = round === undefined ? [day] : [outlet, day];
  return {
    address: cardAddress("article", record.slug),
    process: round?.process ?? null,
    kicker: round?.title ?? outlet,
    title: record.title === "" ? siteStrings.article.untitled : record.title,
    facts: facts.filter((fact) => fact !== null),
  };
}

/** A round's card: whose talks, which round, when and where. */
export const roundCard = ({ round, process }: RoundEntry): Card => ({
  address: cardAddress("round", round.id),
  process: process.id,
  kicker: process.name,
  title: round.title,
  facts: [formatDate(intervalOf(round)), round.city],
});

/** A person's card: the name in both scripts and the first role that the registry knows. */
export const personCard = ({ person }: PersonEntry): Card => ({
  address: cardAddress("person", person.id),
  process: null,
  kicker: strings.person,
  title: person.name,
  facts: [...person.roles.slice(0, 1), ...latinNames(person).slice(0, 1)],
});

const cardAddress = (kind: PageKind, id: string): string => `${addressOf(kind, id)}card.png`;
