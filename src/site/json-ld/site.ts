import type { Graph, SearchAction, WithActionConstraints } from "schema-dts";

import { urlOf, type SiteSettings } from "../addresses.js";
import { strings } from "../strings.ar.js";
import { archiveId, archiveNode, websiteId } from "./nodes.js";

/** The site and the archive behind it: the home page defines both. */
export function siteJsonLd(site: SiteSettings): Graph {
  const url = urlOf("/", site);
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "WebSite",
        "@id": websiteId(site),
        name: strings.site.name,
        description: strings.site.lead,
        inLanguage: "ar",
        url,
        publisher: { "@id": archiveId(site) },
        potentialAction: searchAction(site),
      },
      { ...archiveNode(site), description: strings.site.tagline, url },
    ],
  };
}

/** How the site is searched: what stands in the braces is the query. */
const searchAction = (site: SiteSettings): WithActionConstraints<SearchAction> => ({
  "@type": "SearchAction",
  target: {
    "@type": "EntryPoint",
    urlTemplate: `${urlOf("/search/", site)}?q={search_term_string}`,
  },
  "query-input": "required name=search_term_string",
});
