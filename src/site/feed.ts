import type { Article } from "../archive/archive.js";
import { addressOf, urlOf } from "./addresses.js";
import { correctionsOf, type Correction } from "./corrections.js";
import { feedStrings } from "./feed-strings.ar.js";
import { firstDayOf } from "./format-date.js";
import { shortened } from "./shortened.js";
import type { SiteContext } from "./site-context.js";
import { strings } from "./strings.ar.js";
import { truncatedDate } from "./truncated-date.js";

/** What can be followed: a page and the newest of what it lists. */
export interface Feed {
  /** The page's, from the site's root. Its whole address is the feed's id. */
  address: string;
  title: string;
  subtitle: string;
  /** Last changed first. */
  entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** The entry's page, whole, with its fragment: permanent, and so the entry's id as well. */
  url: string;
  title: string;
  summary: string;
  /** `YYYY-MM-DD` of the last change of content; null where no day is known. */
  updated: string | null;
  /** `YYYY-MM-DD`, only where the very day is known. */
  published: string | null;
  authors: readonly { name: string; url?: string }[];
  /** The rounds that it is about. */
  rounds: readonly { id: string; title: string }[];
  /** Where an outlet printed it first. */
  original: string | null;
  rights: string | null;
}

/** Entries of a feed, at most: the newest. */
export const MOST_ENTRIES = 50;

/** Length of a summary, in UTF-16 units: two or three sentences. */
const SUMMARY_LENGTH = 500;

/** An article as feeds tell of it. */
export function articleEntry(article: Article, context: SiteContext): FeedEntry {
  const { record, frontMatter } = article;
  const { value = null } = record.published ?? {};
  const certain = value === null ? null : truncatedDate(value);
  return {
    url: urlOf(addressOf("article", record.slug), context.site),
    title: titleOf(article),
    summary: shortened(record.summary ?? record.body.split("\n\n")[0] ?? "", SUMMARY_LENGTH),
    updated: lastChange(article),
    published: certain?.length === DAY_LENGTH ? certain : null,
    authors: authorsOf(article, context),
    rounds: roundsOf(article, context),
    original: frontMatter.url ?? null,
    rights: frontMatter.rights ?? null,
  };
}

/** A change of an article: the archive's own news. */
export function correctionEntry(
  { article, change, address }: Correction,
  context: SiteContext,
): FeedEntry {
  const { site } = context;
  const day = firstDayOf(change.date);
  return {
    url: urlOf(address, site),
    title: `${feedStrings.correction}: ${titleOf(article)}`,
    summary: `${change.what} (${strings.corrections.why}: ${change.why})`,
    updated: day,
    published: truncatedDate(change.date)?.length === DAY_LENGTH ? day : null,
    authors: [{ name: strings.site.name, url: urlOf("/", site) }],
    rounds: roundsOf(article, context),
    original: null,
    rights: null,
  };
}

/**
 * The day on which an article's content changed last: of its publication or of its newest
 * correction. Content alone says so: two builds of one archive give the same.
 */
export function lastChange(article: Article): string | null {
  const { published } = article.record;
  const days = [
    published === null ? null : firstDayOf(published.value),
    ...correctionsOf(article).map(({ change }) => firstDayOf(change.date)),
  ];
  return days.reduce((last, day) => (last === null || (day !== null && day > last) ? day : last));
}

const DAY_LENGTH = "YYYY-MM-DD".length;

const titleOf = ({ record }: Article): string =>
  record.title === "" ? strings.article.untitled : record.title;

/**
 * Who wrote it, and the outlet. Readers of a feed take its own author for that of an entry without
 * one, so an unknown outlet is said to be unknown.
 */
function authorsOf({ record, frontMatter }: Article, { index, site }: SiteContext) {
  const authors = frontMatter.author === undefined ? [] : [{ name: frontMatter.author }];
  if (frontMatter.kind === "brief") {
    return [...authors, { name: strings.site.name, url: urlOf("/", site) }];
  }
  if (record.publisher === null) {
    return authors.length > 0 ? authors : [{ name: strings.article.noPublisher }];
  }
  const { id, name } = record.publisher;
  const url = index.publishers.has(id) ? { url: urlOf(addressOf("publisher", id), site) } : {};
  return [...authors, { name, ...url }];
}

const roundsOf = ({ record }: Article, { index }: SiteContext): FeedEntry["rounds"] =>
  record.rounds
    .filter(({ role }) => role === "subject")
    .flatMap(({ id }) => index.rounds.get(id) ?? [])
    .map(({ id, title }) => ({ id, title }));
