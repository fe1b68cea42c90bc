import type { Article } from "../../src/archive/archive.js";
import type { Span } from "../../src/record/article-record.js";
import { archivedCopy, robustAttributes } from "../../src/site/archived-copy.js";
import { correctionsOf } from "../../src/site/corrections.js";
import { pageStrings } from "../../src/site/page-strings.ar.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { strings } from "../../src/site/strings.ar.js";
import type { Html } from "./html.js";
import { OutletName } from "./article-list.js";
import { CHANGES_ID } from "./article-source.js";
import { ThingLink } from "./links.js";
import { PrintedDate } from "./printed-date.js";
import { Isolated, OutsideLink } from "./section.js";

interface Props {
  article: Article;
  context: SiteContext;
  sentenceOf: (offset: number) => number | null;
}

/** Below the headline: outlet, author, date and how it is known, the way to the original. */
export function ArticleByline({ article, context, sentenceOf }: Props): Html {
  const { frontMatter } = article;
  const copy = archivedCopy(frontMatter);
  const data = robustAttributes(copy);
  return (
    <div class="article-credits">
      <p>
        {Outlet(article, context)}
        {frontMatter.author === undefined ? null : (
          <span>
            {`${strings.article.author} `}
            {Isolated({ text: frontMatter.author })}
          </span>
        )}
        {PublishedDate(article, context, sentenceOf)}
        {frontMatter.url === undefined ? null : (
          <span>{OutsideLink({ url: frontMatter.url, text: strings.article.original, data })}</span>
        )}
        {copy === null ? null : (
          <span>{OutsideLink({ url: copy.url, text: strings.article.archived, data })}</span>
        )}
        {LastCorrection(article)}
      </p>
      {frontMatter.kind === "brief" ? <p class="brief-note">{strings.article.briefNote}</p> : null}
    </div>
  );
}

/** Whoever reads a corrected text is told above it. */
function LastCorrection(article: Article): Html | null {
  const last = correctionsOf(article).at(-1);
  if (last === undefined) return null;
  return (
    <span>
      <a href={`#${CHANGES_ID}`}>{strings.corrections.last}</a>
      {": "}
      {PrintedDate({ edtf: last.change.date })}
    </span>
  );
}

function Outlet(article: Article, { index, site }: SiteContext): Html {
  const { publisher } = article.record;
  const isKnown = publisher !== null && index.publishers.has(publisher.id);
  if (article.frontMatter.kind === "brief" || !isKnown) return OutletName({ article });
  return ThingLink({ kind: "publisher", id: publisher.id, text: publisher.name, site });
}

function PublishedDate(
  { record }: Article,
  context: SiteContext,
  sentenceOf: Props["sentenceOf"],
): Html {
  if (record.published === null) return <span>{strings.article.noDate}</span>;
  const { value, basis, evidence } = record.published;
  const grounds = evidence.map((span) => EvidenceWords(span, sentenceOf));
  const round = basis === "inferred" ? SubjectRound(record, context) : null;
  if (round !== null) grounds.push(round);
  return (
    <span>
      {PrintedDate({ edtf: value })}
      {basis === "front-matter" ? null : (
        <span class="note">
          {` (${grounds.length === 0 ? strings.basis[basis] : `${BASIS[basis]}: `}`}
          {grounds.flatMap((words, index) => [index === 0 ? null : AND, words])}
          {")"}
        </span>
      )}
    </span>
  );
}

const BASIS = { text: pageStrings.article.readFrom, inferred: pageStrings.article.inferredFrom };
const AND = "، و";

/** A date is inferred from words such as «اليوم الثلاثاء» and from the days of the round. */
function SubjectRound({ rounds }: Article["record"], { index, site }: SiteContext): Html | null {
  const subject = rounds.find(({ role }) => role === "subject");
  const round = subject === undefined ? undefined : index.rounds.get(subject.id);
  if (round === undefined) return null;
  return ThingLink({ kind: "round", id: round.id, text: round.title, site });
}

function EvidenceWords(span: Span, sentenceOf: Props["sentenceOf"]): Html {
  const words = <q>{span.text}</q>;
  const sentence = span.in === "title" ? null : sentenceOf(span.start);
  return sentence === null ? words : <a href={`#s${String(sentence)}`}>{words}</a>;
}
