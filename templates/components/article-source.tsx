import type { Article } from "../../src/archive/archive.js";
import { hrefOf, type SiteSettings } from "../../src/site/addresses.js";
import { archivedCopy, robustAttributes } from "../../src/site/archived-copy.js";
import { correctionsOf, type Correction } from "../../src/site/corrections.js";
import { pageStrings } from "../../src/site/page-strings.ar.js";
import { strings } from "../../src/site/strings.ar.js";
import { Digest } from "./digest.js";
import type { Html } from "./html.js";
import { PrintedDate } from "./printed-date.js";
import { Fact, Facts, Isolated, OutsideLink, Section } from "./section.js";

const words = pageStrings.article;

interface Source {
  publisher: string;
  url: string;
  date?: string | null | undefined;
}

interface Props {
  article: Article;
  site: SiteSettings;
}

/** Below the text: what it is from, the digest of its file, and who may use it how. */
export function ArticleSource({ article, site }: Props): Html | null {
  const { sources = [], rights } = article.frontMatter;
  return (
    <>
      {Section({
        title: sources.length === 0 ? words.source : strings.article.sources,
        id: "sources",
        children: [
          sources.length === 0 ? null : SourceList(sources),
          Facts([
            ...OriginFacts(article),
            Fact(words.digest, FileDigest(article.record.source.sha256, site)),
          ]),
        ],
      })}
      {rights === undefined ? null : (
        <p class="rights">
          {`${strings.article.rights}: `}
          <bdi>{rights}</bdi>
        </p>
      )}
    </>
  );
}

/** Where the original stands, and where a copy of it is kept. */
function OriginFacts({ frontMatter }: Article): (Html | null)[] {
  const { url } = frontMatter;
  const copy = archivedCopy(frontMatter);
  const data = robustAttributes(copy);
  return [
    url === undefined
      ? null
      : Fact(strings.article.original, OutsideLink({ url, text: hostOf(url), data })),
    copy === null
      ? null
      : Fact(strings.article.archived, [
          OutsideLink({ url: copy.url, text: hostOf(copy.url), data }),
          copy.day === null ? null : [` (${words.savedOn} `, PrintedDate({ edtf: copy.day }), ")"],
        ]),
  ];
}

/** The host as the address writes it, in letters of any script. */
const hostOf = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?|[/?#].*$/gi, "");

function FileDigest(sha256: string, site: SiteSettings): Html {
  return (
    <>
      {Digest({ digits: sha256 })}
      <p class="note">
        {`${words.digestNote} `}
        <a href={hrefOf("/data/", site)}>{strings.menu.data}</a>
      </p>
    </>
  );
}

/** Outlets with the address of what they printed, and its date where known. */
export function SourceList(sources: readonly Source[]): Html {
  return (
    <ol class="sources">
      {sources.map(({ publisher, url, date }) => (
        <li>
          {OutsideLink({ url, text: publisher })}
          {date == null ? null : [" – ", PrintedDate({ edtf: date })]}
        </li>
      ))}
    </ol>
  );
}

/** Where an article's page tells of its changes. */
export const CHANGES_ID = "changes";

/** What was changed in this article after it was published, oldest first. */
export function ArticleChanges({ article }: { article: Article }): Html | null {
  const corrections = correctionsOf(article);
  if (corrections.length === 0) return null;
  return Section({
    title: strings.article.changes,
    id: CHANGES_ID,
    children: [
      <ol class="changes">
        {corrections.map(({ change, fragment }) => (
          <li id={fragment}>{ChangeText(change)}</li>
        ))}
      </ol>,
    ],
  });
}

/** One correction: when, what, why. */
export function ChangeText({ date, what, why }: Correction["change"]): Html {
  return (
    <p>
      {PrintedDate({ edtf: date })}
      {": "}
      {Isolated({ text: what })}
      <span class="note">
        {` (${strings.corrections.why}: `}
        {Isolated({ text: why })}
        {")"}
      </span>
    </p>
  );
}
