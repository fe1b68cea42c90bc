import type { Archive } from "../archive/archive.js";
import { addressOf, urlOf, type SiteSettings } from "./addresses.js";
import { escapeXml } from "./xml.js";

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

/**
 * Every page that a search engine should know (sitemaps.org); nothing that moved or was withdrawn.
 *
 * @param changed By address, the day on which its content changed last: never the day of a build.
 */
export function sitemap(
  archive: Archive,
  site: SiteSettings,
  changed: ReadonlyMap<string, string>,
): string {
  const urls = siteAddresses(archive).map((address) => {
    const day = changed.get(address);
    const lastmod = day === undefined ? "" : `<lastmod>${day}</lastmod>`;
    return `<url><loc>${escapeXml(urlOf(address, site))}</loc>${lastmod}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    "</urlset>",
    "",
  ].join("\n");
}

const siteAddresses = (archive: Archive): string[] => [
  ...FIXED_ADDRESSES,
  ...archive.processes.map(({ process }) => addressOf("process", process.id)),
  ...archive.rounds.map(({ round }) => addressOf("round", round.id)),
  ...archive.people.map(({ person }) => addressOf("person", person.id)),
  ...archive.delegations.map(({ delegation }) => addressOf("delegation", delegation.id)),
  ...archive.publishers.map(({ publisher }) => addressOf("publisher", publisher.id)),
  ...archive.articles.map(({ record }) => addressOf("article", record.slug)),
];

/**
 * Lets every robot in, and names the sitemap (RFC 9309). Robots read the file at the root of an origin
 * alone: under a path prefix it says what belongs into the one that stands there.
 */
export function robotsText(site: SiteSettings): string {
  const rules = `User-agent: *\nAllow: /\n\nSitemap: ${urlOf("/sitemap.xml", site)}\n`;
  if (site.pathPrefix === "/") return rules;
  return `# Robots read ${site.baseUrl}/robots.txt alone. Put the line of the sitemap there.\n${rules}`;
}
