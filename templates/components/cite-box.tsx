import { CITE_FORMATS } from "../../src/cite/cite-files.js";
import type { Citation } from "../../src/cite/citation.js";
import { referenceParts, type ReferencePart } from "../../src/cite/reference.js";
import { citeStrings as words } from "../../src/cite/strings.ar.js";
import type { MetaTag } from "../../src/cite/zotero-tags.js";
import { hrefOf, type SiteSettings } from "../../src/site/addresses.js";
import { CopyButton } from "./copy-button.js";
import type { Html } from "./html.js";
import type { Alternate } from "./layout.js";
import { PrintedDate } from "./printed-date.js";
import { Isolated, Latin } from "./section.js";

interface Props {
  citation: Citation;
  /** The page's address from the site's root. */
  address: string;
  site: SiteSettings;
}

const REFERENCE_ID = "cite-reference";

/** How to cite a page: a reference in words, the permanent address, files for reference managers. */
export function CiteBox({ citation, address, site }: Props): Html {
  return (
    <details class="cite" id="cite">
      <summary>{words.title}</summary>
      <div class="cite-way">
        <p id={REFERENCE_ID}>{referenceParts(citation).map(Part)}</p>
        {CopyButton({ of: REFERENCE_ID, what: words.reference })}
      </div>
      <div class="cite-way">
        <p>
          {`${words.address}: `}
          <a href={hrefOf(address, site)}>{Address(citation.url)}</a>
        </p>
        {CopyButton({ text: citation.url, what: words.address })}
      </div>
      <p class="cite-files">
        {`${words.files}: `}
        {CITE_FORMATS.flatMap(({ name, file, type }, index) => [
          index === 0 ? null : "، ",
          <a href={hrefOf(`${address}${file}`, site)} type={type}>
            {Latin({ text: name })}
          </a>,
        ])}
      </p>
    </details>
  );
}

/** The same files for programs: `<link rel="alternate">` in the page's head. */
export const citeAlternates = (address: string): Alternate[] =>
  CITE_FORMATS.map(({ name, file, type }) => ({ type, address: `${address}${file}`, title: name }));

/** Tags of the head by which programs read what a page is. */
export const MetaTags = (tags: readonly MetaTag[]): Html[] =>
  tags.map(({ attribute, key, content }) =>
    attribute === "name" ? (
      <meta name={key} content={content} />
    ) : (
      <meta property={key} content={content} />
    ),
  );

function Part(part: ReferencePart): Html | string {
  switch (part.kind) {
    case "text":
      return part.text;
    case "date":
      return PrintedDate({ edtf: part.edtf });
    case "url":
      return Address(part.text);
    default:
      return Isolated({ text: part.text });
  }
}

const Address = (url: string): Html => (
  <bdi class="cite-address" dir="ltr">
    {url}
  </bdi>
);
