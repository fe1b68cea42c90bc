import type { Graph } from "schema-dts";

import { urlOf, type SiteSettings } from "../addresses.js";
import { strings } from "../strings.ar.js";
import { archiveId, archiveNode } from "./nodes.js";

/** The site and the archive behind it: the home page defines both. */
export function siteJsonLd(site: SiteSettings): Graph {
  const url = urlOf("/", site);
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "WebSite",
        "@id": `${url}#website`,
        name: strings.site.name,
        description: strings.site.lead,
        inLanguage: "ar",
        url,
        publisher: { "@id": archiveId(site) },
      },
      { ...archiveNode(site), description: strings.site.tagline, url },
    ],
  };
}
