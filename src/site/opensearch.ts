import { urlOf, type SiteSettings } from "./addresses.js";
import { feedStrings } from "./feed-strings.ar.js";
import { strings } from "./strings.ar.js";
import { escapeXml } from "./xml.js";

/** Where the description stands, and what browsers call it. */
export const OPENSEARCH_LINK = {
  rel: "search",
  type: "application/opensearchdescription+xml",
  address: "/opensearch.xml",
  title: strings.site.name,
} as const;

/**
 * How a browser's address bar asks this site's search: an OpenSearch description 1.1
 * (https://github.com/dewitt/opensearch). Its short name has at most 16 characters.
 *
 * Chrome reads it only on the page at the root of an origin (chromium.org/tab-to-search), so that a
 * site under a path prefix is added there by hand; Firefox offers it on every page that links to it.
 */
export function openSearchDescription(site: SiteSettings): string {
  const template = `${urlOf("/search/", site)}?q={searchTerms}`;
  const self = urlOf(OPENSEARCH_LINK.address, site);
  const icon = urlOf("/assets/icon.svg", site);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeXml(strings.site.name)}</ShortName>`,
    `<Description>${escapeXml(feedStrings.searchDescription)}</Description>`,
    `<Url type="text/html" method="get" template="${escapeXml(template)}"/>`,
    `<Url type="${OPENSEARCH_LINK.type}" rel="self" template="${escapeXml(self)}"/>`,
    `<Image type="image/svg+xml">${escapeXml(icon)}</Image>`,
    "<Language>ar</Language>",
    "<InputEncoding>UTF-8</InputEncoding>",
    "<OutputEncoding>UTF-8</OutputEncoding>",
    "</OpenSearchDescription>",
    "",
  ].join("\n");
}
