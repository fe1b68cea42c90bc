import { createHash } from "node:crypto";

import type { Archive, Article, RoundEntry, Statement } from "../archive/archive.js";
import { addressOf } from "../site/addresses.js";
import { statementPages } from "../site/statement-groups.js";

/**
 * What each page says, as a hash of its data: neither design nor wording of the site is in it, nor a
 * thing's own id, so that a page which only moved is recognised.
 *
 * @returns By address. Pages that say nothing of the content (`/about/`, `/search/`) are not there.
 */
export function contentHashes(archive: Archive): Map<string, string> {
  const contents = [...thingContents(archive), ...listContents(archive)];
  return new Map(contents.map(([address, content]) => [address, hashOf(content)]));
}

/** 128 bits of SHA-256, in hexadecimal. */
const hashOf = (content: unknown): string =>
  createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 32);

type Content = [address: string, content: unknown];

function thingContents(archive: Archive): Content[] {
  return [
    ...archive.articles.map((article): Content => {
      return [addressOf("article", article.record.slug), articleContent(article)];
    }),
    ...archive.rounds.map((entry): Content => {
      return [addressOf("round", entry.round.id), roundContent(entry)];
    }),
    ...archive.processes.map(({ process, rounds, articles }): Content => {
      const content = [withoutId(process), rounds.map(({ round }) => round.id), titles(articles)];
      return [addressOf("process", process.id), content];
    }),
    ...archive.people.map(({ person, articles, statements }): Content => {
      const content = [withoutId(person), titles(articles), saidBy(statements)];
      return [addressOf("person", person.id), content];
    }),
    ...archive.delegations.map(({ delegation, articles, statements, attendance }): Content => {
      const rounds = attendance.map(({ round, status, head, size }) => {
        return [round.id, status, head?.name, size];
      });
      const content = [withoutId(delegation), rounds, titles(articles), saidBy(statements)];
      return [addressOf("delegation", delegation.id), content];
    }),
    ...archive.publishers.map(({ publisher, articles }): Content => {
      return [addressOf("publisher", publisher.id), [withoutId(publisher), titles(articles)]];
    }),
  ];
}

/** Text and facts; not what only editors see, nor the file they were read from. */
function articleContent({ record, frontMatter }: Article): unknown {
  const { title, summary, body, publisher, published, quotes, dates } = record;
  return [
    { title, summary, body, publisher, published, quotes, dates, frontMatter },
    record.rounds.map(({ id, role }) => [id, role]),
    record.people.map(({ id }) => id),
    record.delegations.map(({ id, status, presence, head, size }) => {
      return [id, status, presence, head, size];
    }),
    record.places.map(({ id }) => id),
  ];
}

const roundContent = (entry: RoundEntry): unknown => [
  withoutId(entry.round),
  entry.process.name,
  entry.places.map(({ name }) => name),
  [...entry.reports].map(([id, reports]) => [
    id,
    reports.map(({ slug, status, presence, head, size }) => {
      return [slug, status, presence, head, size];
    }),
  ]),
  titles(entry.subjectOf),
  titles(entry.mentionedIn),
  said(entry.statements),
];

function listContents(archive: Archive): Content[] {
  const { articles, registry } = archive;
  const rounds = archive.rounds.map(({ round, subjectOf }) => [round, subjectOf.length]);
  const corrections = articles.flatMap(({ record, frontMatter }) =>
    (frontMatter.changes ?? []).map((change) => [record.slug, change]),
  );
  return [
    ["/", [titles(articles), rounds]],
    ["/articles/", titles(articles)],
    ["/rounds/", rounds],
    ["/timeline/", rounds],
    ["/people/", archive.people.map((entry) => [entry.person, entry.articles.length])],
    [
      "/delegations/",
      archive.delegations.map((entry) => [entry.delegation, entry.articles.length]),
    ],
    ["/publishers/", archive.publishers.map((entry) => [entry.publisher, entry.articles.length])],
    ...[...statementPages(archive)].map(([address, { page }]): Content => {
      return [address, page.items.map(({ id, speaker, text, date }) => [id, speaker, text, date])];
    }),
    ["/corrections/", corrections],
    ["/data/", [articles.map(({ record }) => record.source.sha256), registry]],
  ];
}

const withoutId = <T extends { id: string }>({ id: _, ...others }: T): Omit<T, "id"> => others;

const titles = (articles: readonly Article[]): unknown =>
  articles.map(({ record: { slug, title, published } }) => [slug, title, published?.value]);

/** What one speaker said: whoever it is, the page says at its head. */
const saidBy = (statements: readonly Statement[]): unknown =>
  statements.map(({ slug, text }) => [slug, text]);

const said = (statements: readonly Statement[]): unknown =>
  statements.map(({ slug, speaker, text }) => [slug, speaker, text]);
