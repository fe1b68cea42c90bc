import type { SiteSettings } from "./addresses.js";
import type { Feed } from "./feed.js";
import { printAtom } from "./feed-atom.js";
import { printJsonFeed } from "./json-feed.js";

/** A form in which a page can be followed: a file beside it. */
export interface FeedFormat {
  name: string;
  file: string;
  /** Media type. */
  type: string;
  print: (feed: Feed, site: SiteSettings) => string;
}

export const FEED_FORMATS: readonly FeedFormat[] = [
  { name: "Atom", file: "feed.xml", type: "application/atom+xml", print: printAtom },
  { name: "JSON Feed", file: "feed.json", type: "application/feed+json", print: printJsonFeed },
];
