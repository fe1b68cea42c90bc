import type { Archive, Article } from "../archive/archive.js";
import { addressOf } from "./addresses.js";
import {
  STATEMENT_WAYS,
  statementGroups,
  statementPages,
  wayAddress,
  type StatementsListPage,
  type StatementWay,
} from "./statement-groups.js";

/** A file of JSON that stands beside a page. */
export interface JsonFile {
  /** From the site's root: `/rounds/astana-14/index.json`. */
  address: string;
  value: unknown;
}

/**
 * What stands beside each page as `index.json`: an article's record; for anything else that has an id
 * its registry entry and the slugs of its articles; for pages of statements these, each with its address.
 */
export function* jsonFiles(archive: Archive): Generator<JsonFile> {
  for (const { record } of archive.articles) {
    yield beside(addressOf("article", record.slug), record);
  }
  for (const { round, subjectOf, mentionedIn } of archive.rounds) {
    const articles = { subject: slugsOf(subjectOf), mention: slugsOf(mentionedIn) };
    yield beside(addressOf("round", round.id), { ...round, articles });
  }
  for (const { process, rounds, articles } of archive.processes) {
    const ids = rounds.map(({ round }) => round.id);
    const value = { ...process, rounds: ids, articles: slugsOf(articles) };
    yield beside(addressOf("process", process.id), value);
  }
  for (const { person, articles } of archive.people) {
    yield beside(addressOf("person", person.id), { ...person, articles: slugsOf(articles) });
  }
  for (const { delegation, articles } of archive.delegations) {
    const value = { ...delegation, articles: slugsOf(articles) };
    yield beside(addressOf("delegation", delegation.id), value);
  }
  for (const { publisher, articles } of archive.publishers) {
    const value = { ...publisher, articles: slugsOf(articles) };
    yield beside(addressOf("publisher", publisher.id), value);
  }
  for (const listed of statementPages(archive).values()) {
    yield beside(listed.page.address, statementsJson(listed));
  }
  for (const way of STATEMENT_WAYS) {
    yield beside(wayAddress(way), groupsJson(archive, way));
  }
}

const statementsJson = ({ group, page: { number, of, items } }: StatementsListPage): unknown => ({
  ...(group === null ? {} : { by: group.way, id: group.key, name: group.name }),
  page: number,
  pages: of,
  statements: items,
});

const groupsJson = (archive: Archive, way: StatementWay): unknown => ({
  by: way,
  groups: statementGroups(archive, way).map(({ key, name, address, statements }) => {
    return { id: key, name, address, statements: statements.length };
  }),
});

const beside = (address: string, value: unknown): JsonFile => ({
  address: `${address}index.json`,
  value,
});

const slugsOf = (articles: readonly Article[]): string[] =>
  articles.map(({ record }) => record.slug);
