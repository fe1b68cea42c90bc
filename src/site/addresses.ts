/** What a site is published under. */
export interface SiteSettings {
  /** Origin of the published site, without a final slash: `https://jawlat.example`. */
  baseUrl: string;
  /** Path under which the site stands, with slashes at both ends: `/` or `/archive/`. */
  pathPrefix: string;
  /** Which digits readers see: Western ones, as this region's press prints, unless set. */
  digits?: "arabic-indic";
}

/** Kinds of things that have a page of their own. */
export type PageKind = "article" | "round" | "process" | "delegation" | "person" | "publisher";

const FOLDERS: Record<PageKind, string> = {
  article: "articles",
  round: "rounds",
  process: "processes",
  delegation: "delegations",
  person: "people",
  publisher: "publishers",
};

/** The permanent address of a thing, from the site's root, without the path prefix. */
export const addressOf = (kind: PageKind, id: string): string => `/${FOLDERS[kind]}/${id}/`;

/** An address as a page links to it: with the path prefix. A fragment may be part of it. */
export const hrefOf = (address: string, site: SiteSettings): string =>
  site.pathPrefix + address.replace(/^\//, "");

/** An address as other sites link to it: with origin and path prefix. */
export const urlOf = (address: string, site: SiteSettings): string =>
  site.baseUrl + hrefOf(address, site);
