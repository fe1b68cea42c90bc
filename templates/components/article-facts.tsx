import type { Article } from "../../src/archive/archive.js";
import type { RecordDate, Span } from "../../src/record/article-record.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { pageStrings } from "../../src/site/page-strings.ar.js";
import { counted } from "../../src/site/plural.js";
import { nouns, strings } from "../../src/site/strings.ar.js";
import type { Content, Html } from "./html.js";
import { DelegationLink, HeadName, PersonLink, RoundLink, SpeakerName } from "./links.js";
import { PrintedDate } from "./printed-date.js";
import { Fact, Facts, Isolated, Section, ShortList } from "./section.js";

interface Props {
  article: Article;
  context: SiteContext;
  /** The sentence of the body that a span begins in. */
  sentenceOf: (span: Span) => number | null;
}

/** Beside the text: what was read from it, each fact with a link to its words. */
export function ArticleFacts(props: Props): Html {
  const facts = Facts([
    Fact(strings.article.rounds, ShortList(roundValues(props), MOST_SHOWN)),
    Fact(strings.article.delegations, ShortList(delegationValues(props), MOST_SHOWN)),
    Fact(strings.article.people, ShortList(personValues(props), MOST_SHOWN)),
    Fact(strings.article.unresolved, ShortList(unresolvedValues(props), MOST_SHOWN)),
    Fact(strings.article.places, ShortList(placeValues(props), MOST_SHOWN)),
    Fact(strings.article.dates, ShortList(dateValues(props), MOST_SHOWN)),
  ]);
  return (
    <aside class="article-facts" aria-labelledby="facts-title">
      <h2 id="facts-title">{strings.article.facts}</h2>
      {facts ?? <p>{strings.article.noFacts}</p>}
    </aside>
  );
}

/** Values of one fact beyond which the rest is folded away. */
const MOST_SHOWN = 14;

function roundValues({ article, context, sentenceOf }: Props): Content[] {
  return article.record.rounds.map(({ id, role, mentions }) => {
    const round = context.index.rounds.get(id);
    return [
      round === undefined ? <bdi>{id}</bdi> : RoundLink({ round, site: context.site }),
      <span class="note">
        {role === "subject" ? strings.article.subjectRound : strings.article.mentionedRound}
      </span>,
      WordsLink(mentions, sentenceOf),
    ];
  });
}

function delegationValues({ article, context, sentenceOf }: Props): Content[] {
  return article.record.delegations.map(({ id, head, size, presence, mentions }) => {
    const delegation = context.index.delegations.get(id);
    return [
      delegation === undefined ? (
        <bdi>{id}</bdi>
      ) : (
        DelegationLink({ delegation, site: context.site })
      ),
      WordsLink(mentions, sentenceOf),
      head === null ? null : (
        <span class="note">
          {`${strings.article.head}: `}
          {HeadName({ head, context })}
        </span>
      ),
      size === null ? null : <span class="note">{counted(size, nouns.members)}</span>,
      presence === "announced" ? <span class="note">{pageStrings.article.announced}</span> : null,
    ];
  });
}

function personValues({ article, context, sentenceOf }: Props): Content[] {
  return article.record.people.map(({ id, name, mentions }) => {
    const person = context.index.people.get(id);
    return [
      person === undefined ? Isolated({ text: name }) : PersonLink({ person, site: context.site }),
      WordsLink(mentions, sentenceOf),
    ];
  });
}

/** Names that the registry lacks, with the words that stand before them. */
function unresolvedValues({ article, sentenceOf }: Props): Content[] {
  return article.record.unresolved.map((name) => [
    Isolated({ text: name.text }),
    WordsLink([name], sentenceOf),
    name.role === null ? null : (
      <span class="note">
        <bdi>{name.role}</bdi>
      </span>
    ),
  ]);
}

function placeValues({ article, context, sentenceOf }: Props): Content[] {
  return article.record.places.map(({ id, mentions }) => [
    context.index.places.get(id)?.name ?? <bdi>{id}</bdi>,
    WordsLink(mentions, sentenceOf),
  ]);
}

function dateValues({ article, sentenceOf }: Props): Content[] {
  const first = new Map<string, RecordDate>();
  for (const date of article.record.dates) {
    if (date.value !== null && !first.has(date.value)) first.set(date.value, date);
  }
  return [...first].map(([edtf, date]) => [PrintedDate({ edtf }), WordsLink([date], sentenceOf)]);
}

/** A small link to the first of the words in the body, named after them. */
function WordsLink(mentions: Span[], sentenceOf: Props["sentenceOf"]): Html | null {
  const [span] = mentions.filter((mention) => mention.in !== "title");
  const sentence = span === undefined ? null : sentenceOf(span);
  if (span === undefined || sentence === null) return null;
  return (
    <a
      class="reference"
      href={`#s${String(sentence)}`}
      title={span.text}
      aria-label={`${strings.list.reference}: ${span.text}`}
    >
      {"¶"}
    </a>
  );
}

/** The article's quotations, each linked to its place in the text. */
export function ArticleQuotes({ article, context }: Omit<Props, "sentenceOf">): Html | null {
  const quotes = article.record.quotes.filter((quote) => quote.in !== "title");
  if (quotes.length === 0) return null;
  return Section({
    title: strings.article.quotes,
    children: [
      <ol class="statements">
        {quotes.map(({ speaker, text }, index) => (
          <li>
            <q>
              <a href={`#q${String(index + 1)}`}>{text}</a>
            </q>
            {speaker === null ? null : (
              <span class="speaker">{SpeakerName({ speaker, context })}</span>
            )}
          </li>
        ))}
      </ol>,
    ],
  });
}
