import type {
  Archive,
  Article,
  DelegationEntry,
  PersonEntry,
  ProcessEntry,
  PublisherEntry,
  Reference,
  RoundEntry,
} from "../archive/archive.js";
import { articleCards } from "../cards/archive-cards.js";
import type { Card } from "../cards/card.js";
import { sentenceAt, sentencesOf } from "../arabic/sentences.js";
import type { Delegation, Person, Place, Publisher, Round } from "../registry/schema.js";

/** The archive's things by id, so that a template finds any of them in one step. */
export interface ArchiveIndex {
  articles: ReadonlyMap<string, Article>;
  rounds: ReadonlyMap<string, Round>;
  roundEntries: ReadonlyMap<string, RoundEntry>;
  people: ReadonlyMap<string, Person>;
  personEntries: ReadonlyMap<string, PersonEntry>;
  delegations: ReadonlyMap<string, Delegation>;
  delegationEntries: ReadonlyMap<string, DelegationEntry>;
  processEntries: ReadonlyMap<string, ProcessEntry>;
  places: ReadonlyMap<string, Place>;
  publishers: ReadonlyMap<string, Publisher>;
  publisherEntries: ReadonlyMap<string, PublisherEntry>;
  cardOf: (article: Article) => Card;
}

export function indexArchive(archive: Archive): ArchiveIndex {
  const { registry } = archive;
  return {
    articles: new Map(archive.articles.map((article) => [article.record.slug, article])),
    rounds: byId(registry.rounds),
    roundEntries: new Map(archive.rounds.map((entry) => [entry.round.id, entry])),
    people: byId(registry.people),
    personEntries: new Map(archive.people.map((entry) => [entry.person.id, entry])),
    delegations: byId(registry.delegations),
    delegationEntries: new Map(archive.delegations.map((entry) => [entry.delegation.id, entry])),
    processEntries: new Map(archive.processes.map((entry) => [entry.process.id, entry])),
    places: byId(registry.places),
    publishers: byId(registry.publishers),
    publisherEntries: new Map(archive.publishers.map((entry) => [entry.publisher.id, entry])),
    cardOf: articleCards(archive),
  };
}

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** Tells which sentence of a body, from 1, an offset lies in; null for one outside of all. */
export function sentenceFinder(body: string): (offset: number) => number | null {
  const sentences = sentencesOf(body);
  return (offset) => sentenceAt(sentences, offset);
}

/** The address of the words a fact was read from: `/articles/SLUG/#sN`. */
export const referenceAddress = ({ slug, sentence }: Reference): string =>
  `/articles/${slug}/${sentence === null ? "" : `#s${String(sentence)}`}`;
