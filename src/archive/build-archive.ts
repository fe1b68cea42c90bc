import { edtfBounds } from "../extract/calendar.js";
import type { ArticleRecord } from "../record/article-record.js";
import type { Delegation, Registry, Round } from "../registry/schema.js";
import type {
  Archive,
  Article,
  DelegationEntry,
  FileFinding,
  Originals,
  PersonEntry,
  ProcessEntry,
  PublisherEntry,
  RoundEntry,
  Statement,
} from "./archive.js";
import { byCodeUnit } from "../arabic/by-code-unit.js";
import { numberedQuotes } from "../record/numbered-quotes.js";
import { delegationReports } from "./delegation-reports.js";
import { groupBy, lookUp } from "./group-by.js";

/**
 * Puts all records together: each round, person, delegation, process and outlet of the registry
 * with the articles that speak of it. Pure; the order of `articles` does not matter.
 */
export function buildArchive(
  articles: readonly Article[],
  registry: Registry,
  findings: readonly FileFinding[],
  originals: Originals = NO_ORIGINALS,
): Archive {
  const sorted = [...articles].sort(newestFirst);
  const statements = sorted.flatMap(statementsOf);
  const rounds = roundEntries(sorted, registry, statements);
  return {
    registry,
    articles: sorted,
    rounds,
    people: personEntries(sorted, registry, statements),
    delegations: delegationEntries(sorted, registry, statements),
    processes: processEntries(sorted, registry, rounds),
    publishers: publisherEntries(sorted, registry),
    statements,
    findings: [...findings],
    originals,
  };
}

const NO_ORIGINALS: Originals = { sources: [], registry: [] };

/** Newest first by the first day of `published`; without a date last; then by slug. */
function newestFirst(a: Article, b: Article): number {
  const [dayA, dayB] = [firstDay(a.record), firstDay(b.record)];
  return dayB - dayA || byCodeUnit(a.record.slug, b.record.slug);
}

const firstDay = ({ published }: ArticleRecord): number =>
  (published && edtfBounds(published.value)?.first) ?? Number.MIN_SAFE_INTEGER;

const subjectOf = (record: ArticleRecord): string | null =>
  record.rounds.find((round) => round.role === "subject")?.id ?? null;

function statementsOf({ record }: Article): Statement[] {
  const round = subjectOf(record);
  return numberedQuotes(record).map(({ quote: { start, speaker, text }, ...place }) => {
    return { slug: record.slug, ...place, start, speaker, text, round };
  });
}

function roundEntries(
  articles: readonly Article[],
  registry: Registry,
  statements: readonly Statement[],
): RoundEntry[] {
  const subjects = groupBy(articles, ({ record }) => roundIds(record, "subject"));
  const mentions = groupBy(articles, ({ record }) => roundIds(record, "mention"));
  const said = groupBy(statements, ({ round }) => (round === null ? [] : [round]));
  const places = new Map(registry.places.map((place) => [place.id, place]));
  return registry.rounds.flatMap((round) => {
    const process = registry.processes.find(({ id }) => id === round.process);
    if (process === undefined) return [];
    const subject = lookUp(subjects, round.id);
    return [
      {
        round,
        process,
        places: round.places.flatMap((id) => places.get(id) ?? []),
        subjectOf: subject,
        mentionedIn: lookUp(mentions, round.id),
        statements: lookUp(said, round.id),
        reports: delegationReports(subject),
        ...neighbours(round, registry.rounds),
      },
    ];
  });
}

const roundIds = (record: ArticleRecord, role: "subject" | "mention"): string[] =>
  record.rounds.filter((round) => round.role === role).map((round) => round.id);

/** The rounds of the same process held before and after, by number. */
function neighbours(round: Round, rounds: readonly Round[]): Pick<RoundEntry, "previous" | "next"> {
  const own = rounds.filter((other) => other.process === round.process);
  return {
    previous: own.find((other) => other.number === round.number - 1) ?? null,
    next: own.find((other) => other.number === round.number + 1) ?? null,
  };
}

function personEntries(
  articles: readonly Article[],
  registry: Registry,
  statements: readonly Statement[],
): PersonEntry[] {
  const named = groupBy(articles, ({ record }) => record.people.map((person) => person.id));
  const said = groupBySpeaker(statements);
  const delegations = new Map(registry.delegations.map((d) => [d.id, d]));
  return registry.people.map((person) => {
    const own = lookUp(named, person.id);
    const about = new Set(own.flatMap(({ record }) => roundIds(record, "subject")));
    return {
      person,
      articles: own,
      statements: lookUp(said, person.id),
      headOf: registry.rounds.flatMap((round) => headships(round, person.id, delegations)),
      rounds: registry.rounds.filter(({ id }) => about.has(id)),
    };
  });
}

/** By id; what nobody is known to have said is nobody's. */
const groupBySpeaker = (statements: readonly Statement[]): Map<string, Statement[]> =>
  groupBy(statements, ({ speaker }) => (speaker === null ? [] : [speaker]));

const headships = (
  round: Round,
  personId: string,
  delegations: ReadonlyMap<string, Delegation>,
): PersonEntry["headOf"] =>
  round.delegations.flatMap(({ id, head, head_title: title }) => {
    const delegation = delegations.get(id);
    return head === personId && delegation ? [{ round, delegation, title }] : [];
  });

function delegationEntries(
  articles: readonly Article[],
  registry: Registry,
  statements: readonly Statement[],
): DelegationEntry[] {
  const named = groupBy(articles, ({ record }) => record.delegations.map(({ id }) => id));
  const said = groupBySpeaker(statements);
  const people = new Map(registry.people.map((person) => [person.id, person]));
  return registry.delegations.map((delegation) => ({
    delegation,
    articles: lookUp(named, delegation.id),
    statements: lookUp(said, delegation.id),
    attendance: registry.rounds.flatMap((round) =>
      round.delegations
        .filter(({ id }) => id === delegation.id)
        .map(({ status, head, size }) => ({
          round,
          status,
          head: people.get(head ?? "") ?? null,
          size,
        })),
    ),
  }));
}

function processEntries(
  articles: readonly Article[],
  registry: Registry,
  rounds: readonly RoundEntry[],
): ProcessEntry[] {
  const processOf = new Map(registry.rounds.map((round) => [round.id, round.process]));
  const byProcess = groupBy(articles, ({ record }) => [
    ...new Set(roundIds(record, "subject").flatMap((id) => processOf.get(id) ?? [])),
  ]);
  return registry.processes.map((process) => ({
    process,
    rounds: rounds.filter((entry) => entry.process === process),
    articles: lookUp(byProcess, process.id),
  }));
}

function publisherEntries(articles: readonly Article[], registry: Registry): PublisherEntry[] {
  const own = groupBy(articles, ({ record }) => (record.publisher ? [record.publisher.id] : []));
  return registry.publishers.map((publisher) => ({
    publisher,
    articles: lookUp(own, publisher.id),
  }));
}
