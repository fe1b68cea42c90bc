import type { Article, Reference } from "../../src/archive/archive.js";
import { hrefOf } from "../../src/site/addresses.js";
import { referenceAddress } from "../../src/site/archive-index.js";
import { pageStrings } from "../../src/site/page-strings.ar.js";
import { counted } from "../../src/site/plural.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { nouns, strings } from "../../src/site/strings.ar.js";
import { ArticleItem } from "./article-list.js";
import type { Html } from "./html.js";
import { Section } from "./section.js";

/** Most numbered references to one fact: more say no more. */
export const MOST_REFERENCES = 6;

/** The number of each article on a page, by its slug, from 1. */
export type ReferenceNumbers = ReadonlyMap<string, number>;

export const numberArticles = (slugs: readonly string[]): ReferenceNumbers =>
  new Map(slugs.map((slug, index) => [slug, index + 1]));

/** `[1][4]`: each leads to the sentence that a fact was read from, in the article of that number. */
export function NumberedReferences(props: {
  references: readonly Reference[];
  numbers: ReferenceNumbers;
  context: SiteContext;
}): Html | null {
  const { references, numbers, context } = props;
  if (references.length === 0) return null;
  const more = references.length - MOST_REFERENCES;
  return (
    <span class="references">
      {references.slice(0, MOST_REFERENCES).map((reference) => {
        const number = String(numbers.get(reference.slug) ?? "?");
        return (
          <a
            class="reference"
            href={hrefOf(referenceAddress(reference), context.site)}
            title={titleOf(reference, context)}
            aria-label={`${strings.list.reference} ${number}: ${titleOf(reference, context)}`}
          >
            {`[${number}]`}
          </a>
        );
      })}
      {more > 0 ? (
        <span class="note">{` و${counted(more, nouns.articles)} ${pageStrings.round.others}`}</span>
      ) : null}
    </span>
  );
}

const titleOf = ({ slug }: Reference, { index }: SiteContext): string => {
  const title = index.articles.get(slug)?.record.title ?? "";
  return title === "" ? strings.article.untitled : title;
};

/** The articles that a page's numbers stand for. */
export function ReferenceList(numbers: ReferenceNumbers, context: SiteContext): Html | null {
  const articles = [...numbers.keys()].flatMap((slug): Article[] => {
    const article = context.index.articles.get(slug);
    return article === undefined ? [] : [article];
  });
  if (articles.length === 0) return null;
  return Section({
    title: pageStrings.round.references,
    id: "references",
    children: [
      <p class="note">{pageStrings.round.referencesNote}</p>,
      <ol class="reference-list">
        {articles.map((article) => ArticleItem({ article, context }))}
      </ol>,
    ],
  });
}
