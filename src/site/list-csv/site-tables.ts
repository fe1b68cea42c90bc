import type {
  DelegationEntry,
  PersonEntry,
  ProcessEntry,
  PublisherEntry,
  RoundEntry,
} from "../../archive/archive.js";
import { delegationClaims, type DelegationClaims } from "../../archive/delegation-claims.js";
import { attendingTerms, delegationTerms, roundTerms } from "../../pictures/called.js";
import { addressOf } from "../addresses.js";
import { delegationsByKind } from "../delegations-by-kind.js";
import { compareArabic } from "../compare-arabic.js";
import { allCorrections } from "../corrections.js";
import { listedStatements } from "../listed-statements.js";
import { pageStrings } from "../page-strings.ar.js";
import { compareRounds } from "../round-dates.js";
import { roundsOfPerson } from "../rounds-of-person.js";
import type { SiteContext } from "../site-context.js";
import {
  STATEMENT_WAYS,
  statementGroup,
  STATEMENTS,
  type StatementWay,
} from "../statement-groups.js";
import {
  articleColumns,
  correctionColumns,
  relatedColumns,
  statementColumns,
  type RelatedArticle,
} from "./article-columns.js";
import { groupsTable, hasYears, yearsTable } from "./count-columns.js";
import { listTable, type ListTable } from "./list-table.js";
import { delegationsColumns, peopleColumns, publishersColumns } from "./named-columns.js";
import { companionsTable, rolesTable } from "./person-columns.js";
import {
  attendanceColumns,
  attendingColumns,
  attendingOf,
  delegationColumns,
  personRoundColumns,
  roundColumns,
  sourceColumns,
  timelineColumns,
} from "./round-columns.js";
import { termColumns, usedTerms, type UsedTerm } from "./term-columns.js";

/**
 * What the lists of all pages show, whole where a page shows only its beginning. Empty lists are files
 * all the same: an address that was published stays.
 */
export function* siteTables(context: SiteContext): Generator<ListTable> {
  const { archive } = context;
  yield* mainLists(context);
  for (const entry of archive.rounds) yield* roundLists(entry, context);
  for (const entry of archive.processes) yield* processLists(entry, context);
  for (const entry of archive.people) yield* personLists(entry, context);
  for (const entry of archive.delegations) yield* delegationLists(entry, context);
  for (const entry of archive.publishers) yield publisherList(entry, context);
}

function* mainLists(context: SiteContext): Generator<ListTable> {
  const { articles, rounds, people, publishers } = context.archive;
  const byTime = [...rounds].sort(compareRounds);
  const named = [...people].sort((a, b) => compareArabic(a.person.name, b.person.name));
  const outlets = [...publishers].sort((a, b) => compareArabic(a.publisher.name, b.publisher.name));
  const delegations = delegationsByKind(context.archive).flatMap(({ entries }) => entries);
  const said = listedStatements(context.archive);
  yield listTable("/articles/", "articles", articleColumns(context), articles);
  yield listTable(STATEMENTS, "statements", statementColumns(context), said);
  for (const way of STATEMENT_WAYS) yield groupsTable(way, context);
  yield listTable("/rounds/", "rounds", roundColumns(context), byTime);
  yield attendingList("/rounds/", byTime, context);
  yield listTable("/timeline/", "timeline", timelineColumns(context), byTime);
  yield listTable("/people/", "people", peopleColumns(context), named);
  yield listTable("/delegations/", "delegations", delegationsColumns(context), delegations);
  yield listTable("/publishers/", "publishers", publishersColumns(context), outlets);
  yield yearsTable("/publishers/", articles);
  const corrections = allCorrections(context.archive);
  yield listTable("/corrections/", "corrections", correctionColumns(context), corrections);
}

function* roundLists(entry: RoundEntry, context: SiteContext): Generator<ListTable> {
  const { round, subjectOf, mentionedIn, reports } = entry;
  const address = addressOf("round", round.id);
  const related: RelatedArticle[] = [
    ...subjectOf.map((article) => ({ article, relation: "subject" as const })),
    ...mentionedIn.map((article) => ({ article, relation: "mention" as const })),
  ];
  const claims = delegationClaims(round, reports);
  yield listTable(address, "articles", relatedColumns(context), related);
  yield statementList(address, "rounds", round.id, context);
  yield listTable(address, "delegations", delegationColumns(context), claims);
  yield listTable(address, "terms", termColumns(context), termsAtRound(entry, claims, context));
  yield listTable(address, "sources", sourceColumns, round.sources);
}

const termsAtRound = (
  entry: RoundEntry,
  claims: readonly DelegationClaims[],
  { index }: SiteContext,
): UsedTerm[] => [
  ...usedTerms(pageStrings.round.thisRound, roundTerms(entry)),
  ...claims.flatMap(({ id }) => {
    const delegation = index.delegations.get(id);
    return usedTerms(delegation?.name ?? id, attendingTerms(id, delegation, entry.subjectOf));
  }),
];

function statementList(
  address: string,
  way: StatementWay,
  key: string,
  context: SiteContext,
): ListTable {
  const { statements = [] } = statementGroup(context.archive, way, key) ?? {};
  return listTable(address, "statements", statementColumns(context), statements);
}

function* processLists(entry: ProcessEntry, context: SiteContext): Generator<ListTable> {
  const { process, rounds, articles } = entry;
  const address = addressOf("process", process.id);
  yield listTable(address, "rounds", roundColumns(context), rounds);
  yield attendingList(address, rounds, context);
  yield yearsTable(address, hasYears(articles) ? articles : []);
  yield listTable(address, "articles", articleColumns(context), articles);
}

const attendingList = (
  address: string,
  rounds: readonly RoundEntry[],
  context: SiteContext,
): ListTable => listTable(address, "attendance", attendingColumns(context), attendingOf(rounds));

function* personLists(entry: PersonEntry, context: SiteContext): Generator<ListTable> {
  const { person, articles } = entry;
  const address = addressOf("person", person.id);
  const rounds = roundsOfPerson(entry, context);
  yield listTable(address, "rounds", personRoundColumns(context), rounds);
  yield rolesTable(entry, context);
  yield companionsTable(entry, context);
  yield statementList(address, "speakers", person.id, context);
  yield listTable(address, "articles", articleColumns(context), articles);
}

function* delegationLists(entry: DelegationEntry, context: SiteContext): Generator<ListTable> {
  const { delegation, articles } = entry;
  const address = addressOf("delegation", delegation.id);
  const attendance = [...entry.attendance].sort(compareRounds);
  yield listTable(address, "attendance", attendanceColumns(context), attendance);
  const terms = usedTerms(delegation.name, delegationTerms(entry));
  yield listTable(address, "terms", termColumns(context), terms);
  yield statementList(address, "speakers", delegation.id, context);
  yield listTable(address, "articles", articleColumns(context), articles);
}

const publisherList = ({ publisher, articles }: PublisherEntry, context: SiteContext): ListTable =>
  listTable(addressOf("publisher", publisher.id), "articles", articleColumns(context), articles);
