import type { Archive } from "../archive/archive.js";
import { groupBy } from "../archive/group-by.js";
import { compareArabic } from "./compare-arabic.js";
import { yearOf } from "./format-date.js";
import { listPages, type ListPage } from "./list-pages.js";
import { listedStatements, type ListedStatement } from "./listed-statements.js";
import { compareRounds } from "./round-dates.js";
import { statementStrings as words } from "./statement-strings.ar.js";

/** The ways in which statements are grouped, as their addresses name them. */
export const STATEMENT_WAYS = ["speakers", "rounds", "years"] as const;
export type StatementWay = (typeof STATEMENT_WAYS)[number];

/** Statements of one speaker, round or year. */
export interface StatementGroup {
  way: StatementWay;
  /** Id of a person, delegation or round, or `unknown`; a year, or `undated`. */
  key: string;
  name: string;
  address: string;
  statements: readonly ListedStatement[];
}

/** One page of all statements (`group` null) or of a group's. */
export interface StatementsListPage {
  group: StatementGroup | null;
  page: ListPage<ListedStatement>;
}

/** `/statements/`, where all of them begin. */
export const STATEMENTS = "/statements/";

/** Where the groups of one way are listed: `/statements/speakers/`. */
export const wayAddress = (way: StatementWay): string => `${STATEMENTS}${way}/`;

/** Where a group begins: `/statements/rounds/astana-14/`. */
const groupAddress = (way: StatementWay, key: string): string => `${wayAddress(way)}${key}/`;

/** Statements of one page: some 70 KB of markup, 10 over the wire. */
const MOST = 100;
/** The key of the year that is not known. */
export const UNDATED = "undated";

/** The key of the speaker that is not known. */
export const UNKNOWN = "unknown";

/** All groups and pages of an archive, worked out once. */
interface Grouped {
  groups: Record<StatementWay, StatementGroup[]>;
  byAddress: ReadonlyMap<string, StatementGroup>;
  pages: ReadonlyMap<string, StatementsListPage>;
}
const cache = new WeakMap<Archive, Grouped>();

/**
 * The groups of one way: speakers in the order of the alphabet, the unknown one last, rounds oldest first, years newest
 * first. Only those that have statements.
 */
export const statementGroups = (archive: Archive, way: StatementWay): StatementGroup[] =>
  grouped(archive).groups[way];

/** A speaker's, round's or year's group; undefined when nothing is quoted of it. */
export const statementGroup = (
  archive: Archive,
  way: StatementWay,
  key: string,
): StatementGroup | undefined => grouped(archive).byAddress.get(groupAddress(way, key));

/** Every page of statements by its address: all of them, then each group's. */
export const statementPages = (archive: Archive): ReadonlyMap<string, StatementsListPage> =>
  grouped(archive).pages;

function grouped(archive: Archive): Grouped {
  const known = cache.get(archive);
  if (known !== undefined) return known;
  const made = groupAll(archive);
  cache.set(archive, made);
  return made;
}

function groupAll(archive: Archive): Grouped {
  const all = listedStatements(archive);
  const groups = {
    speakers: speakerGroups(archive, all),
    rounds: roundGroups(archive, all),
    years: yearGroups(all),
  };
  const every = STATEMENT_WAYS.flatMap((way) => groups[way]);
  const pages = [
    ...pagesOf(STATEMENTS, null, all),
    ...every.flatMap((group) => pagesOf(group.address, group, group.statements)),
  ];
  return {
    groups,
    byAddress: new Map(every.map((group) => [group.address, group])),
    pages: new Map(pages.map((each) => [each.page.address, each])),
  };
}

const pagesOf = (
  address: string,
  group: StatementGroup | null,
  statements: readonly ListedStatement[],
): StatementsListPage[] => listPages(address, statements, MOST).map((page) => ({ group, page }));

/**
 * By the alphabet, and last what nobody is known to have said. Without names that the registry lacks:
 * they have no id to make an address of.
 */
function speakerGroups(
  { registry }: Archive,
  statements: readonly ListedStatement[],
): StatementGroup[] {
  const names = new Map([...registry.people, ...registry.delegations].map((e) => [e.id, e.name]));
  const bySpeaker = groupBy(statements, ({ speaker }) => (speaker === null ? [] : [speaker]));
  const nobody = statements.filter(({ speaker }) => speaker === null);
  const known = [...bySpeaker]
    .flatMap(([key, said]) => groupOf("speakers", key, names.get(key), said))
    .sort((a, b) => compareArabic(a.name, b.name));
  return [
    ...known,
    ...(nobody.length === 0 ? [] : groupOf("speakers", UNKNOWN, words.unknownSpeaker, nobody)),
  ];
}

function roundGroups(
  { rounds }: Archive,
  statements: readonly ListedStatement[],
): StatementGroup[] {
  const byRound = groupBy(statements, ({ round }) => (round === null ? [] : [round]));
  return [...rounds]
    .sort(compareRounds)
    .flatMap(({ round }) => groupOf("rounds", round.id, round.title, byRound.get(round.id)));
}

/** Statements come newest first, those without a date last, and so do their years. */
function yearGroups(statements: readonly ListedStatement[]): StatementGroup[] {
  const byYear = groupBy(statements, ({ date }) => [
    (date === null ? null : yearOf(date)) ?? UNDATED,
  ]);
  return [...byYear].flatMap(([key, said]) =>
    groupOf("years", key, key === UNDATED ? words.undated : key, said),
  );
}

const groupOf = (
  way: StatementWay,
  key: string,
  name: string | undefined,
  statements: readonly ListedStatement[] | undefined,
): StatementGroup[] =>
  name === undefined || statements === undefined
    ? []
    : [{ way, key, name, address: groupAddress(way, key), statements }];
