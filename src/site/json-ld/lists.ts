import type { CollectionPage, WithContext } from "schema-dts";

import { urlOf, type SiteSettings } from "../addresses.js";
import type { ListPage } from "../list-pages.js";
import { strings } from "../strings.ar.js";
import { archiveNode, websiteId } from "./nodes.js";

/** A page that is a list, as others are told of it. */
export interface ListDescription {
  /** The page's, from the site's root. */
  address: string;
  name: string;
  description: string;
  /** The `@id` of each thing listed on the page, in its order. */
  ids: readonly string[];
  /** Where in the whole list the page begins, from 1, and how long that list is. */
  part?: { first: number; total: number } | undefined;
}

/** A list's page: a collection, whose main thing is the list of what the page shows. */
export function listJsonLd(
  { address, name, description, ids, part = { first: 1, total: ids.length } }: ListDescription,
  site: SiteSettings,
): WithContext<CollectionPage> {
  const url = urlOf(address, site);
  return {
    "@context": "https://schema.org",
    "@type": "CollectionPage",
    "@id": collectionId(address, site),
    name,
    description,
    inLanguage: "ar",
    url,
    isPartOf: { "@type": "WebSite", "@id": websiteId(site), name: strings.site.name },
    publisher: archiveNode(site),
    mainEntity: {
      "@type": "ItemList",
      "@id": `${url}#list`,
      name,
      numberOfItems: part.total,
      itemListElement: ids.map((id, index) => ({
        "@type": "ListItem",
        position: part.first + index,
        item: { "@id": id },
      })),
    },
  };
}

/** The `@id` of a list's page. */
export const collectionId = (address: string, site: SiteSettings): string =>
  `${urlOf(address, site)}#page`;

/** Which part of its list a page shows: all pages but the last are of one length. */
export function partOf(
  { number, of, items }: Pick<ListPage<unknown>, "number" | "of" | "items">,
  total: number,
): { first: number; total: number } {
  const before = number === of ? total - items.length : (number - 1) * items.length;
  return { first: before + 1, total };
}
