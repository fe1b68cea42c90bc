import { urlOf, type SiteSettings } from "../site/addresses.js";
import { strings } from "../site/strings.ar.js";
import type { BagInfo } from "./bag-info.js";

/** By this a bag is known to be ours, which may be replaced. */
export const AGENT = ["Bag-Software-Agent", "Jawlat"] as const;

/** What is said of a bag as a whole, but for its size. */
export interface BagAbout {
  site: SiteSettings;
  /** Who sends it; null: the archive by its own name. */
  organization: string | null;
  /** `YYYY-MM-DD`. */
  day: string;
}

/** Metadata under the labels that RFC 8493, section 2.2.2, reserves. */
export const bagMetadata = ({ site, organization, day }: BagAbout): BagInfo => [
  ["Source-Organization", organization ?? strings.site.name],
  ["External-Description", "Articles, registry, records and website of an archive of news"],
  ["External-Identifier", urlOf("/", site)],
  ["Bagging-Date", day],
  AGENT,
];
