import { urlOf, type SiteSettings } from "./addresses.js";
import type { Feed, FeedEntry } from "./feed.js";
import { strings } from "./strings.ar.js";
import { escapeXml } from "./xml.js";

/** Stands for «no day known»: the format requires one, and the clock must not supply it. */
const EPOCH = "1970-01-01";

/** A feed as Atom (RFC 4287). */
export function printAtom(feed: Feed, site: SiteSettings): string {
  const url = urlOf(feed.address, site);
  const updated = feed.entries.reduce((last, entry) => later(last, entry.updated), EPOCH);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar">',
    element("title", feed.title),
    element("subtitle", feed.subtitle),
    element("id", url),
    link("self", "application/atom+xml", `${url}feed.xml`),
    link("alternate", "text/html", url),
    element("updated", instant(updated)),
    person({ name: strings.site.name, url: urlOf("/", site) }),
    ...feed.entries.map((entry) => printEntry(entry, site)),
    "</feed>",
    "",
  ].join("\n");
}

function printEntry(entry: FeedEntry, site: SiteSettings): string {
  const { url, title, summary, updated, published, authors, rounds, original, rights } = entry;
  return [
    "<entry>",
    element("title", title),
    element("id", url),
    link("alternate", "text/html", url),
    ...(original === null ? [] : [link("via", "text/html", original)]),
    ...(published === null ? [] : [element("published", instant(published))]),
    element("updated", instant(updated ?? EPOCH)),
    ...authors.map(person),
    ...rounds.map((round) => category(round, site)),
    ...(rights === null ? [] : [element("rights", rights)]),
    element("summary", summary),
    "</entry>",
  ].join("\n");
}

const later = (a: string, b: string | null): string => (b !== null && b > a ? b : a);

/** The first instant of a day (RFC 3339). */
const instant = (day: string): string => `${day}T00:00:00Z`;

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;

function person({ name, url }: FeedEntry["authors"][number]): string {
  const uri = url === undefined ? "" : element("uri", url);
  return `<author>${element("name", name)}${uri}</author>`;
}

const category = ({ id, title }: FeedEntry["rounds"][number], site: SiteSettings): string =>
  `<category term="${escapeXml(id)}" scheme="${escapeXml(urlOf("/rounds/", site))}" label="${escapeXml(title)}"/>`;
