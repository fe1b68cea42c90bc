import type { Article } from "../archive/archive.js";
import { addressOf, urlOf, type SiteSettings } from "./addresses.js";
import { firstDayOf } from "./format-date.js";
import { strings } from "./strings.ar.js";
import { escapeXml } from "./xml.js";

const NEWEST = 50;
/** Stands for «no date known»: feeds require one, and the clock must not supply it. */
const EPOCH = "1970-01-01T00:00:00Z";

/**
 * The newest articles as an Atom feed (RFC 4287).
 *
 * @param articles Newest first, as the archive lists them.
 */
export function atomFeed(articles: readonly Article[], site: SiteSettings): string {
  const newest = articles.slice(0, NEWEST);
  const updated = newest.map(updatedOf).reduce((a, b) => (a > b ? a : b), EPOCH);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar">',
    `<title>${escapeXml(`${strings.site.name} – ${strings.site.tagline}`)}</title>`,
    `<id>${escapeXml(urlOf("/", site))}</id>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(urlOf("/feed.xml", site))}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(urlOf("/", site))}"/>`,
    `<updated>${updated}</updated>`,
    `<author><name>${escapeXml(strings.site.name)}</name></author>`,
    ...newest.map((article) => atomEntry(article, site)),
    "</feed>",
    "",
  ].join("\n");
}

function atomEntry(article: Article, site: SiteSettings): string {
  const { record, frontMatter } = article;
  const url = escapeXml(urlOf(addressOf("article", record.slug), site));
  const outlet = frontMatter.kind === "brief" ? strings.site.name : record.publisher?.name;
  const summary = record.summary ?? record.body.split("\n\n")[0] ?? "";
  return [
    "<entry>",
    `<title>${escapeXml(record.title === "" ? strings.article.untitled : record.title)}</title>`,
    `<id>${url}</id>`,
    `<link rel="alternate" type="text/html" href="${url}"/>`,
    `<updated>${updatedOf(article)}</updated>`,
    ...(outlet === undefined ? [] : [`<author><name>${escapeXml(outlet)}</name></author>`]),
    `<summary>${escapeXml(summary)}</summary>`,
    "</entry>",
  ].join("\n");
}

function updatedOf({ record }: Article): string {
  const day = record.published === null ? null : firstDayOf(record.published.value);
  return day === null ? EPOCH : `${day}T00:00:00Z`;
}
