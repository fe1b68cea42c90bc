import type { Archive } from "../archive/archive.js";
import { addressOf, type SiteSettings } from "../site/addresses.js";
import { bibtexEntry } from "./bibtex.js";
import {
  articleCitation,
  delegationCitation,
  personCitation,
  roundCitation,
  type Citation,
} from "./citation.js";
import { cslItem } from "./csl-json.js";
import { risRecord } from "./ris.js";

/** A form in which a page can be cited: a file beside it. */
export interface CiteFormat {
  name: string;
  file: string;
  /** Media type. */
  type: string;
  print: (citation: Citation) => string;
}

export const CITE_FORMATS: readonly CiteFormat[] = [
  { name: "BibTeX", file: "cite.bib", type: "application/x-bibtex", print: bibtexEntry },
  { name: "RIS", file: "cite.ris", type: "application/x-research-info-systems", print: risRecord },
  {
    name: "CSL-JSON",
    file: "cite.json",
    type: "application/vnd.citationstyles.csl+json",
    print: (citation) => `${JSON.stringify([cslItem(citation)], null, 1)}\n`,
  },
];

/** A file of text that stands beside a page. */
export interface CiteFile {
  /** From the site's root: `/rounds/astana-14/cite.bib`. */
  address: string;
  text: string;
}

/** `cite.bib`, `cite.ris` and `cite.json` beside every article, round, person and delegation. */
export function* citeFiles(archive: Archive, site: SiteSettings): Generator<CiteFile> {
  for (const article of archive.articles) {
    const address = addressOf("article", article.record.slug);
    yield* filesOf(address, articleCitation(article, site));
  }
  for (const { round } of archive.rounds) {
    yield* filesOf(addressOf("round", round.id), roundCitation(round, site));
  }
  for (const { person } of archive.people) {
    yield* filesOf(addressOf("person", person.id), personCitation(person, site));
  }
  for (const { delegation } of archive.delegations) {
    yield* filesOf(addressOf("delegation", delegation.id), delegationCitation(delegation, site));
  }
}

const filesOf = (address: string, citation: Citation): CiteFile[] =>
  CITE_FORMATS.map(({ file, print }) => ({ address: `${address}${file}`, text: print(citation) }));
