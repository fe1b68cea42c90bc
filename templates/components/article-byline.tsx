import type { Article } from "../../src/archive/archive.js";
import type { Span } from "../../src/record/article-record.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { strings } from "../../src/site/strings.ar.js";
import type { Html } from "./html.js";
import { OutletName } from "./article-list.js";
import { ThingLink } from "./links.js";
import { PrintedDate } from "./printed-date.js";
import { OutsideLink } from "./section.js";

interface Props {
  article: Article;
  context: SiteContext;
  sentenceOf: (offset: number) => number | null;
}

/** Below the headline: outlet, author, date and how it is known, the way to the original. */
export function ArticleByline({ article, context, sentenceOf }: Props): Html {
  const { frontMatter } = article;
  return (
    <div class="article-byline">
      <p>
        {Outlet(article, context)}
        {frontMatter.author === undefined ? null : (
          <span>
            {`${strings.article.author} `}
            <bdi>{frontMatter.author}</bdi>
          </span>
        )}
        {PublishedDate(article, sentenceOf)}
        {frontMatter.url === undefined ? null : (
          <span>{OutsideLink({ url: frontMatter.url, text: strings.article.original })}</span>
        )}
        {frontMatter.archived === undefined ? null : (
          <span>{OutsideLink({ url: frontMatter.archived, text: strings.article.archived })}</span>
        )}
      </p>
      {frontMatter.kind === "brief" ? <p class="brief-note">{strings.article.briefNote}</p> : null}
    </div>
  );
}

function Outlet(article: Article, { index, site }: SiteContext): Html {
  const { publisher } = article.record;
  const isKnown = publisher !== null && index.publishers.has(publisher.id);
  if (article.frontMatter.kind === "brief" || !isKnown) return OutletName({ article });
  return (
    <bdi>{ThingLink({ kind: "publisher", id: publisher.id, text: publisher.name, site })}</bdi>
  );
}

function PublishedDate({ record }: Article, sentenceOf: Props["sentenceOf"]): Html {
  if (record.published === null) return <span>{strings.article.noDate}</span>;
  const { value, basis, evidence } = record.published;
  return (
    <span>
      {PrintedDate({ edtf: value })}
      {basis === "front-matter" ? null : (
        <span class="note">
          {` (${strings.basis[basis]}${evidence.length === 0 ? "" : ": "}`}
          {evidence.flatMap((span, index) => [
            index === 0 ? null : "، ",
            EvidenceWords(span, sentenceOf),
          ])}
          {")"}
        </span>
      )}
    </span>
  );
}

function EvidenceWords(span: Span, sentenceOf: Props["sentenceOf"]): Html {
  const words = <q>{span.text}</q>;
  const sentence = span.in === "title" ? null : sentenceOf(span.start);
  return sentence === null ? words : <a href={`#s${String(sentence)}`}>{words}</a>;
}
