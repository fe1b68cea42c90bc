import type { Article } from "../../src/archive/archive.js";
import { correctionsOf, type Correction } from "../../src/site/corrections.js";
import { strings } from "../../src/site/strings.ar.js";
import type { Html } from "./html.js";
import { PrintedDate } from "./printed-date.js";
import { Isolated, OutsideLink, Section } from "./section.js";

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

/** What was changed in this article after it was published, oldest first. */
export function ArticleChanges({ article }: { article: Article }): Html | null {
  const corrections = correctionsOf(article);
  if (corrections.length === 0) return null;
  return Section({
    title: strings.article.changes,
    id: "changes",
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
