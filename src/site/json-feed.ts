import { urlOf, type SiteSettings } from "./addresses.js";
import type { Feed, FeedEntry } from "./feed.js";
import { strings } from "./strings.ar.js";

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function printJsonFeed(feed: Feed, site: SiteSettings): string {
  const url = urlOf(feed.address, site);
  const value = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feed.subtitle,
    home_page_url: url,
    feed_url: `${url}feed.json`,
    language: "ar",
    authors: [{ name: strings.site.name, url: urlOf("/", site) }],
    items: feed.entries.map(itemOf),
  };
  return `${JSON.stringify(value)}\n`;
}

/** An unknown day is left out, which this format allows. */
const itemOf = (entry: FeedEntry): object => ({
  id: entry.url,
  url: entry.url,
  ...(entry.original === null ? {} : { external_url: entry.original }),
  title: entry.title,
  content_text: entry.summary,
  ...(entry.published === null ? {} : { date_published: instant(entry.published) }),
  ...(entry.updated === null ? {} : { date_modified: instant(entry.updated) }),
  authors: entry.authors,
  tags: entry.rounds.map(({ title }) => title),
});

const instant = (day: string): string => `${day}T00:00:00Z`;
