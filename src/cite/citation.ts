import type { Article } from "../archive/archive.js";
import type { Delegation, Person, Round } from "../registry/schema.js";
import { addressOf, urlOf, type PageKind, type SiteSettings } from "../site/addresses.js";
import { intervalOf } from "../site/round-dates.js";
import { strings } from "../site/strings.ar.js";

/** Kinds of pages that can be cited. */
export type CitedKind = Extract<PageKind, "article" | "round" | "person" | "delegation">;

/** What every form of a citation is made from. What is not known is null and left out. */
export interface Citation {
  kind: CitedKind;
  /** Names the citation in a bibliography: ASCII letters, digits, hyphens and underscores. */
  key: string;
  title: string;
  /** Kept whole: Arabic names are not split into first and last. */
  author: string | null;
  /** Who published it: the outlet; the archive for what it wrote itself. */
  publisher: string | null;
  /** EDTF: the day of publication; of a round its days. */
  date: string | null;
  /** Of a round: the city, by its name then. */
  place: string | null;
  /** The page's permanent address. */
  url: string;
  /** Where the outlet printed it. */
  original: string | null;
}

/** An article; of a brief the archive itself is the publisher. */
export function articleCitation({ record, frontMatter }: Article, site: SiteSettings): Citation {
  const outlet = frontMatter.kind === "brief" ? strings.site.name : record.publisher?.name;
  return {
    ...own("article", record.slug, site),
    title: record.title === "" ? strings.article.untitled : record.title,
    author: frontMatter.author ?? null,
    publisher: outlet ?? null,
    date: record.published?.value ?? null,
    original: frontMatter.url ?? null,
  };
}

/** A round: the event itself, as the archive describes it. */
export const roundCitation = (round: Round, site: SiteSettings): Citation => ({
  ...own("round", round.id, site),
  title: round.title,
  date: intervalOf(round),
  place: round.city,
});

/** What the archive says of a person. */
export const personCitation = ({ id, name }: Person, site: SiteSettings): Citation => ({
  ...own("person", id, site),
  title: name,
});

/** What the archive says of a delegation. */
export const delegationCitation = ({ id, name }: Delegation, site: SiteSettings): Citation => ({
  ...own("delegation", id, site),
  title: name,
});

const own = (kind: CitedKind, id: string, site: SiteSettings) => ({
  kind,
  key: `jawlat-${kind}-${id}`,
  author: null,
  publisher: strings.site.name,
  date: null,
  place: null,
  url: urlOf(addressOf(kind, id), site),
  original: null,
});
