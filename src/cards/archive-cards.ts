import type { Archive, Article, PersonEntry, RoundEntry } from "../archive/archive.js";
import type { Process, Round } from "../registry/schema.js";
import { addressOf, type PageKind } from "../site/addresses.js";
import { formatDate } from "../site/format-date.js";
import { intervalOf } from "../site/round-dates.js";
import { strings as siteStrings } from "../site/strings.ar.js";
import type { Card } from "./card.js";
import { strings } from "./strings.ar.js";

/**
 * Articles that have a card of their own: the newest. A card takes 18 ms of a processor and 35 KB;
 * 12,000 would take three and a half minutes and 400 MB. The rest are shared with their round's card.
 */
export const MOST_ARTICLE_CARDS = 1000;

/** The card of every page that has none of its own. */
export const SITE_CARD: Card = {
  address: "/assets/card.png",
  process: null,
  kicker: null,
  title: siteStrings.site.tagline,
  facts: [],
};

/** All cards of an archive, each once. */
export function archiveCards(archive: Archive): Card[] {
  return [
    SITE_CARD,
    ...archive.rounds.map(roundCard),
    ...archive.people.map(personCard),
    ...articleCards(archive).values(),
  ];
}

/** The cards of articles by slug; of an article that has no card of its own, its round's. */
export function cardsOfArticles(archive: Archive): ReadonlyMap<string, Card> {
  const own = articleCards(archive);
  const rounds = new Map(archive.rounds.map((entry) => [entry.round.id, entry]));
  const cards = archive.articles.flatMap((article): [string, Card][] => {
    const entry = rounds.get(subjectOf(article) ?? "");
    const card = own.get(article.record.slug) ?? (entry === undefined ? null : roundCard(entry));
    return card === null ? [] : [[article.record.slug, card]];
  });
  return new Map(cards);
}

function articleCards({ articles, registry }: Archive): Map<string, Card> {
  const rounds = new Map(registry.rounds.map((round) => [round.id, round]));
  const processes = new Map(registry.processes.map((process) => [process.id, process]));
  const cards = articles.flatMap((article): [string, Card][] => {
    const round = rounds.get(subjectOf(article) ?? "");
    if (round === undefined) return [];
    return [[article.record.slug, articleCard(article, round, processes.get(round.process))]];
  });
  return new Map(cards.slice(0, MOST_ARTICLE_CARDS));
}

const subjectOf = ({ record }: Article): string | undefined =>
  record.rounds.find(({ role }) => role === "subject")?.id;

function articleCard({ record }: Article, round: Round, process: Process | undefined): Card {
  const { slug, title, publisher, published } = record;
  const facts = [publisher?.name ?? "", published === null ? "" : formatDate(published.value)];
  return {
    address: cardAddress("article", slug),
    process: process?.id ?? null,
    kicker: round.title,
    title: title === "" ? siteStrings.article.untitled : title,
    facts: facts.filter((fact) => fact !== ""),
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
  facts: [...person.roles.slice(0, 1), ...person.latin.slice(0, 1)],
});

const cardAddress = (kind: PageKind, id: string): string => `${addressOf(kind, id)}card.png`;
