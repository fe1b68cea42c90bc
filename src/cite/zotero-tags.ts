import { formatDate } from "../site/format-date.js";
import { truncatedDate } from "../site/truncated-date.js";
import type { Citation } from "./citation.js";
import { citeStrings } from "./strings.ar.js";

/** A `meta` element: `name` for most, `property` for Open Graph. */
export interface MetaTag {
  attribute: "name" | "property";
  key: string;
  content: string;
}

/**
 * The tags by which Zotero's generic importer («Embedded Metadata», with «RDF» behind it) reads an
 * article as a newspaper article.
 *
 * - `z:itemType` decides before every other sign; `DC.type` says the same to readers of Dublin Core.
 * - `DC.source` is not used: it would be taken for the newspaper's name. Nor `DC.identifier`: in the
 *   digits of an address an ISSN may be found. The address is `og:url`.
 * - Without a date the importer takes the first `<time>` of the page, so «د.ت» is said.
 */
export function zoteroTags(citation: Citation, rights: string | null): MetaTag[] {
  const { title, author, publisher, date } = citation;
  const truncated = date === null ? null : truncatedDate(date);
  const isDay = date !== null && /^\d{4}-\d\d-\d\d$/.test(date);
  return [
    named("z:itemType", "newspaperArticle"),
    named("DC.type", "newspaperArticle"),
    named("DC.title", title),
    ...(author === null ? [] : [named("DC.creator", author)]),
    ...(publisher === null ? [] : [named("prism.publicationName", publisher)]),
    named("DC.date", date === null ? citeStrings.undated : (truncated ?? formatDate(date))),
    ...(isDay
      ? [{ attribute: "property" as const, key: "article:published_time", content: date }]
      : []),
    named("DC.language", "ar"),
    ...(rights === null ? [] : [named("DC.rights", rights)]),
  ];
}

/**
 * The tags of a page about something that has no date, a person or a delegation: the importer saves a
 * web page, and would give it the first day of the page, on which somebody met somewhere.
 */
export const undatedPageTags = (): MetaTag[] => [
  named("DC.date", citeStrings.undated),
  named("DC.language", "ar"),
];

const named = (key: string, content: string): MetaTag => ({ attribute: "name", key, content });
