import type { Article } from "../archive/archive.js";
import type { CleanArticle } from "../clean/clean-article.js";
import { findDelegations } from "../extract/attendance.js";
import { findDates } from "../extract/date-expressions.js";
import { dateFindings, frontMatterFindings } from "../extract/date-findings.js";
import { readDelegations } from "../extract/delegations.js";
import { edtfBounds, parseDay } from "../extract/calendar.js";
import { findHeads } from "../extract/heads.js";
import type { NameIndex } from "../extract/name-index.js";
import { findPeople, peopleOf } from "../extract/people.js";
import { findPlaces } from "../extract/places.js";
import { processCues } from "../extract/process-cues.js";
import { dateOfPage } from "../extract/page-dates.js";
import { readPublication } from "../extract/publication.js";
import { readPublisher } from "../extract/publisher.js";
import { findQuotes } from "../extract/quotes.js";
import { resolveDates } from "../extract/resolve-dates.js";
import { withRoundConflicts } from "../extract/round-date-conflicts.js";
import { readRounds, withInferredSubject } from "../extract/rounds.js";
import { findUnresolved, unresolvedFindings } from "../extract/unresolved.js";
import { textField } from "../extract/text-field.js";
import type { Round } from "../registry/schema.js";
import type { Source } from "../source/source.js";
import type { ArticleRecord } from "./article-record.js";
import { bodyText } from "./body.js";

/**
 * Reads an article's record. Pure: the same source and registry give the same record, whatever
 * other articles there are, so a record can be kept by its content's hash.
 *
 * @param source The decoded file with its front matter.
 * @param clean The same without page furniture.
 * @param names The registry, prepared by `indexNames`.
 */
export function makeArticle(source: Source, clean: CleanArticle, names: NameIndex): Article {
  const { frontMatter } = source;
  const body = textField(bodyText(clean.body), false, names.states);
  const fields = [textField(clean.title, true, names.states), body];
  const cues = processCues(fields, names);
  const people = findPeople(fields, names, cues.main !== null);
  const dateLine = dateOfPage(clean.removed);
  const expressions = fields.flatMap(findDates);
  const named = readRounds(fields, cues, names, {
    frontMatterRound: frontMatter.round,
    published: frontMatter.published ?? dateLine ?? undefined,
    dates: expressions,
  });
  const publication = readPublication(
    { frontMatter, dateLine, removed: clean.removed, expressions, cues, people: people.mentions },
    named,
    names,
  );
  const { rounds, subject } = withInferredSubject(named, publication);
  const anchor = publication?.published.value;
  const published = anchor === undefined ? null : (edtfBounds(anchor)?.first ?? null);
  const dates = withRoundConflicts(resolveDates(expressions, { published, round: subject }), {
    expressions,
    mentions: named.mentions,
    published,
    names,
  });
  const attendance = { names, cues, subject };
  const delegations = findDelegations(fields, people.mentions, attendance);
  const heads = findHeads(delegations, people.mentions, attendance, rounds);
  const scene = { people: people.mentions, delegations, heads, names };
  const spans = people.mentions.map(({ match }) => match.span);
  const unresolved = cues.main === null ? [] : findUnresolved(fields, spans, names);
  const record: ArticleRecord = {
    slug: source.slug,
    file: source.file,
    title: clean.title,
    summary: clean.summary,
    publisher: readPublisher(
      {
        frontMatterPublisher: frontMatter.publisher,
        url: frontMatter.url,
        removed: clean.removed,
        body,
      },
      names.registry,
    ),
    published: publication?.published ?? null,
    rounds,
    people: peopleOf(people.mentions, names),
    unresolved,
    delegations: readDelegations(delegations, heads, attendance, {
      rounds,
      isBefore: appearedBefore(anchor, subject),
    }),
    quotes: fields.flatMap((field) => findQuotes(field, scene)),
    dates,
    places: findPlaces(fields, spans, names),
    findings: [
      ...people.findings,
      ...unresolvedFindings(unresolved),
      ...named.findings,
      ...dateFindings(dates),
      ...frontMatterFindings(frontMatter, subject, publication, names),
    ],
    body: body.text,
    removed: [...source.removed, ...clean.removed],
    source: { sha256: source.sha256, bytes: source.bytes },
  };
  return { record, frontMatter, body: clean.body };
}

/** Whether an article appeared before the first day of the round it is about. */
function appearedBefore(published: string | undefined, subject: Round | null): boolean {
  const last = published === undefined ? null : edtfBounds(published)?.last;
  const start = subject === null ? null : parseDay(subject.start);
  return typeof last === "number" && start !== null && last < start;
}
