import type { Article } from "../../src/archive/archive.js";
import { strings } from "../../src/site/strings.ar.js";
import type { Html } from "./html.js";
import { PrintedDate } from "./printed-date.js";
import { OutsideLink, Section } from "./section.js";

interface Source {
  publisher: string;
  url: string;
  date?: string | null | undefined;
}

/** Below the text: what it was written from, and who may use it how. */
export function ArticleSource({ article }: { article: Article }): Html | null {
  const { sources = [], rights } = article.frontMatter;
  return (
    <>
      {sources.length === 0
        ? null
        : Section({
            title: strings.article.sources,
            id: "sources",
            children: [SourceList(sources)],
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

/** What was changed in this article after it was published. */
export function ArticleChanges({ article }: { article: Article }): Html | null {
  const { changes = [] } = article.frontMatter;
  if (changes.length === 0) return null;
  return Section({
    title: strings.article.changes,
    children: [<ul>{changes.map((change) => ChangeItem(change))}</ul>],
  });
}

/** One correction: when, what, why. */
export function ChangeItem(change: { date: string; what: string; why: string }): Html {
  return (
    <li>
      {PrintedDate({ edtf: change.date })}
      {`: ${change.what} (${strings.corrections.why}: ${change.why})`}
    </li>
  );
}
