import type { Archive } from "../archive/archive.js";
import { addressOf, urlOf, type SiteSettings } from "./addresses.js";
import { firstDayOf } from "./format-date.js";
import { escapeXml } from "./xml.js";

interface Entry {
  address: string;
  /** `YYYY-MM-DD`. */
  modified: string | null;
}

/** Pages that every site of ours has, whatever its content. */
export const FIXED_ADDRESSES = [
  "/",
  "/articles/",
  "/rounds/",
  "/people/",
  "/delegations/",
  "/publishers/",
  "/timeline/",
  "/statements/",
  "/search/",
  "/corrections/",
  "/about/",
  "/data/",
] as const;

/** Every page that a search engine should know (sitemaps.org). */
export function sitemap(archive: Archive, site: SiteSettings): string {
  const urls = siteEntries(archive).map(({ address, modified }) => {
    const changed = modified === null ? "" : `<lastmod>${modified}</lastmod>`;
    return `<url><loc>${escapeXml(urlOf(address, site))}</loc>${changed}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    "</urlset>",
    "",
  ].join("\n");
}

function siteEntries(archive: Archive): Entry[] {
  const undated = (address: string): Entry => ({ address, modified: null });
  return [
    ...FIXED_ADDRESSES.map(undated),
    ...archive.processes.map(({ process }) => undated(addressOf("process", process.id))),
    ...archive.rounds.map(({ round }) => undated(addressOf("round", round.id))),
    ...archive.people.map(({ person }) => undated(addressOf("person", person.id))),
    ...archive.delegations.map(({ delegation }) => undated(addressOf("delegation", delegation.id))),
    ...archive.publishers.map(({ publisher }) => undated(addressOf("publisher", publisher.id))),
    ...archive.articles.map(({ record }) => ({
      address: addressOf("article", record.slug),
      modified: record.published === null ? null : firstDayOf(record.published.value),
    })),
  ];
}

/** Lets every robot in, and names the sitemap. */
export const robotsText = (site: SiteSettings): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${urlOf("/sitemap.xml", site)}\n`;
