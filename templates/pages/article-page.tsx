import type { Root } from "hast";

import type { Article } from "../../src/archive/archive.js";
import { withOldAnchors } from "../../src/permalinks/old-anchors.js";
import { articleCitation } from "../../src/cite/citation.js";
import { zoteroTags } from "../../src/cite/zotero-tags.js";
import { numberedQuotes } from "../../src/record/numbered-quotes.js";
import { addressOf, hrefOf } from "../../src/site/addresses.js";
import { annotateBody } from "../../src/site/annotate-body.js";
import { editorNotes, type EditorNote } from "../../src/site/article-notes.js";
import { bodyMarks } from "../../src/site/body-marks.js";
import { sentenceFinder } from "../../src/site/archive-index.js";
import { articleJsonLd } from "../../src/site/json-ld/article.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { strings } from "../../src/site/strings.ar.js";
import { ArticleFacts, ArticleQuotes } from "../components/article-facts.js";
import { ArticleChanges, ArticleSource } from "../components/article-source.js";
import {
  bodyNotes,
  NotesInShort,
  ParagraphAnchor,
  SentenceNumber,
  TitleNotes,
} from "../components/margin-notes.js";
import { Neighbours } from "../components/neighbours.js";
import { citeAlternates, CiteBox, MetaTags } from "../components/cite-box.js";
import { ArticleTitle } from "../components/article-title.js";
import { ArticleByline } from "../components/article-byline.js";
import type { Html } from "../components/html.js";
import { Page } from "../components/layout.js";
import { Isolated } from "../components/section.js";
import { LinksSwitch } from "../components/links-switch.js";

/** `/articles/SLUG/`: the text as printed, and beside it what was read from it. */
export function ArticlePage(article: Article, context: SiteContext): Root {
  const { record } = article;
  const address = addressOf("article", record.slug);
  const title = record.title === "" ? strings.article.untitled : record.title;
  const description = record.summary ?? (record.body === "" ? title : record.body);
  const citation = articleCitation(article, context.site);
  return Page(
    {
      address,
      title,
      description: description.slice(0, 400),
      crumbs: [{ text: strings.menu.articles, address: "/articles/" }],
      openGraphType: "article",
      card: context.index.cardOf(article),
      jsonLd: articleJsonLd(article, context),
      json: `${address}index.json`,
      alternates: citeAlternates(address),
      head: MetaTags(zoteroTags(citation, article.frontMatter.rights ?? null)),
      hasSiteName: citation.publisher !== null,
      script: "/assets/found.js",
      ...subjectProcess(article, context),
      main: ArticleMain(article, context),
    },
    context.site,
  );
}

function ArticleMain(article: Article, context: SiteContext): Html {
  const sentenceOf = sentenceFinder(article.record.body);
  const notes = editorNotes(article.record);
  const hasMargin = notes.some(({ isInTitle }) => !isInTitle);
  return (
    <div class={hasMargin ? "article-page has-margin" : "article-page"}>
      <article class="article">
        <header>
          {ArticleTitle(article)}
          {TitleNotes(notes)}
          {ArticleByline({ article, context, sentenceOf })}
        </header>
        {article.record.summary === null ? null : (
          <p class="summary">{Isolated({ text: article.record.summary })}</p>
        )}
        {LinksSwitch()}
        <div class="prose">{ArticleBody(article, notes, context)}</div>
        {ArticleSource({ article, site: context.site })}
        {CiteBox({
          citation: articleCitation(article, context.site),
          address: addressOf("article", article.record.slug),
          site: context.site,
        })}
      </article>
      <div class="beside">
        {ArticleFacts({ article, context, sentenceOf: ({ start }) => sentenceOf(start) })}
        {NotesInShort(notes)}
        {ArticleQuotes({ article, context })}
        {ArticleChanges({ article })}
      </div>
      {Neighbours({ article, context })}
    </div>
  );
}

function ArticleBody(
  { body, record }: Article,
  notes: readonly EditorNote[],
  { archive, index, site }: SiteContext,
): Root {
  const quotes = record.quotes.filter((quote) => quote.in !== "title");
  const marks = bodyMarks(record, index, site);
  // Authors write addresses from the site's root, as the contract does.
  const linkTo = (href: string) => (/^\/(?!\/)/.test(href) ? hrefOf(href, site) : href);
  const tree = annotateBody(body, record.body, marks, quotes, {
    linkTo,
    notes: bodyNotes(notes),
    anchorOf: ParagraphAnchor,
    sentenceSignOf: SentenceNumber,
  });
  const inTitle = numberedQuotes(record).flatMap(({ number, fragment }) =>
    number === null ? [fragment] : [],
  );
  return withOldAnchors(tree, addressOf("article", record.slug), archive.registry, site, inTitle);
}

function subjectProcess({ record }: Article, { index }: SiteContext): { process?: string } {
  const subject = record.rounds.find(({ role }) => role === "subject");
  const round = subject === undefined ? undefined : index.rounds.get(subject.id);
  return round === undefined ? {} : { process: round.process };
}
