import type { Article, DelegationEntry, PersonEntry, RoundEntry } from "../archive/archive.js";
import { byCodeUnit } from "../arabic/by-code-unit.js";
import { addressOf } from "./addresses.js";
import { allCorrections } from "./corrections.js";
import { articleEntry, correctionEntry, lastChange, MOST_ENTRIES, type Feed } from "./feed.js";
import { feedStrings } from "./feed-strings.ar.js";
import type { SiteContext } from "./site-context.js";
import { strings } from "./strings.ar.js";

/** Names a feed wherever it is offered. */
export type FeedTitle = Pick<Feed, "address" | "title">;

export const SITE_FEED: FeedTitle = {
  address: "/",
  title: `${strings.site.name} – ${strings.site.tagline}`,
};

export const CORRECTIONS_FEED: FeedTitle = {
  address: "/corrections/",
  title: feedStrings.correctionsTitle,
};

export const roundFeed = ({ round }: RoundEntry): FeedTitle => ({
  address: addressOf("round", round.id),
  title: named(feedStrings.about, round.title),
});

export const personFeed = ({ person }: PersonEntry): FeedTitle => ({
  address: addressOf("person", person.id),
  title: named(feedStrings.naming, person.name),
});

export const delegationFeed = ({ delegation }: DelegationEntry): FeedTitle => ({
  address: addressOf("delegation", delegation.id),
  title: named(feedStrings.naming, delegation.name),
});

const named = (what: string, name: string): string => `${what}: ${name} – ${strings.site.name}`;

/**
 * Every feed of a site: its own, that of its corrections, and one for each round, person and
 * delegation. A feed without entries is one all the same: who follows a page is told when that changes.
 */
export function* siteFeeds(context: SiteContext): Generator<Feed> {
  const { archive } = context;
  const feedOf = articleFeeds(context);
  yield feedOf(SITE_FEED, archive.articles);
  yield correctionsFeed(context);
  for (const entry of archive.rounds) yield feedOf(roundFeed(entry), entry.subjectOf);
  for (const entry of archive.people) yield feedOf(personFeed(entry), entry.articles);
  for (const entry of archive.delegations) yield feedOf(delegationFeed(entry), entry.articles);
}

const correctionsFeed = (context: SiteContext): Feed => ({
  ...CORRECTIONS_FEED,
  subtitle: strings.corrections.intro,
  entries: allCorrections(context.archive)
    .slice(0, MOST_ENTRIES)
    .map((correction) => correctionEntry(correction, context)),
});

/** Makes one feed after another. An article's entry is made once: it stands in many. */
function articleFeeds(context: SiteContext) {
  const changed = new Map(
    context.archive.articles.map((article) => [article, lastChange(article)]),
  );
  const dayOf = (article: Article): string => changed.get(article) ?? "";
  const entries = new Map<Article, Feed["entries"][number]>();
  const entryOf = (article: Article) => {
    const entry = entries.get(article) ?? articleEntry(article, context);
    entries.set(article, entry);
    return entry;
  };
  return (title: FeedTitle, articles: readonly Article[]): Feed => {
    // Articles come newest first; one that was corrected since moves up.
    const byChange = [...articles].sort((a, b) => byCodeUnit(dayOf(b), dayOf(a)));
    const newest = byChange.slice(0, MOST_ENTRIES);
    return { ...title, subtitle: feedStrings.subtitle, entries: newest.map(entryOf) };
  };
}
