import type { Root } from "hast";

import type { RoundEntry } from "../../src/archive/archive.js";
import { registryQuotes } from "../../src/archive/registry-quotes.js";
import { delegationClaims, referredArticles } from "../../src/archive/delegation-claims.js";
import { roundCard } from "../../src/cards/archive-cards.js";
import { roundCitation } from "../../src/cite/citation.js";
import type { Place, Round } from "../../src/registry/schema.js";
import { addressOf, hrefOf } from "../../src/site/addresses.js";
import { formatDate } from "../../src/site/format-date.js";
import { roundFeed } from "../../src/site/feeds.js";
import { roundJsonLd } from "../../src/site/json-ld/round.js";
import { intervalOf } from "../../src/site/round-dates.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { statementGroup } from "../../src/site/statement-groups.js";
import { statementStrings } from "../../src/site/statement-strings.ar.js";
import { strings } from "../../src/site/strings.ar.js";
import { ArticleList } from "../components/article-list.js";
import { SourceList } from "../components/article-source.js";
import { citeAlternates, CiteBox } from "../components/cite-box.js";
import type { Html } from "../components/html.js";
import { Page } from "../components/layout.js";
import { SpeakerName, ThingLink } from "../components/links.js";
import { feedAlternates, ListFiles } from "../components/list-files.js";
import { PrintedDate } from "../components/printed-date.js";
import {
  MOST_REFERENCES,
  numberArticles,
  ReferenceList,
} from "../components/numbered-references.js";
import { RoundDelegations } from "../components/round-delegations.js";
import { RoundTerms } from "../components/round-terms.js";
import { Fact, Facts, Isolated, OutsideLink, Section, Values } from "../components/section.js";
import { StatementsBySpeaker } from "../components/statements.js";

/** `/rounds/ID/`: when, where, who came, what was said and what came of it. */
export function RoundPage(entry: RoundEntry, context: SiteContext): Root {
  const { round, process } = entry;
  const address = addressOf("round", round.id);
  const when = formatDate(intervalOf(round));
  const delegations = delegationClaims(round, entry.reports);
  const numbers = numberArticles(referredArticles(delegations, MOST_REFERENCES));
  return Page(
    {
      address,
      title: round.title,
      description: [`${round.title}: ${when}، ${round.city}.`, ...round.outcomes].join(" "),
      crumbs: [
        { text: strings.menu.rounds, address: "/rounds/" },
        { text: process.name, address: addressOf("process", process.id) },
      ],
      jsonLd: roundJsonLd(entry, context),
      json: `${address}index.json`,
      alternates: [...citeAlternates(address), ...feedAlternates(roundFeed(entry))],
      process: round.process,
      card: roundCard(entry),
      main: [
        <h1>{Isolated({ text: round.title })}</h1>,
        RoundFacts(entry, context),
        RoundDelegations({ entry, delegations, numbers, context }),
        Outcomes(round),
        Doubts(round),
        Statements(entry, context),
        Articles(entry, context),
        RoundTerms(entry, delegations, context),
        ReferenceList(numbers, context),
        Sources(round, context),
        CiteBox({ citation: roundCitation(round, context.site), address, site: context.site }),
        RoundSteps(entry, context),
      ],
    },
    context.site,
  );
}

function RoundFacts(entry: RoundEntry, context: SiteContext): Html | null {
  const { round, process } = entry;
  const { site } = context;
  return Facts([
    Fact(strings.round.when, PrintedDate({ edtf: intervalOf(round) })),
    Fact(strings.round.where, [Isolated({ text: round.city }), NameNow(entry, context)]),
    Fact(strings.round.venue, round.venue === null ? null : Isolated({ text: round.venue })),
    Fact(
      strings.round.process,
      ThingLink({ kind: "process", id: process.id, text: process.name, site }),
    ),
    Fact(strings.round.otherNames, Values(round.names)),
    Fact(strings.round.confidence, strings.confidence[round.confidence]),
  ]);
}

/** The city's name of today, where it has changed since: «نور سلطان (اسمها اليوم: أستانا)». */
function NameNow({ round, places }: RoundEntry, { archive }: SiteContext): Html | null {
  const ids = new Set(places.flatMap(({ id, same_as: other }) => [id, ...(other ? [other] : [])]));
  const now = archive.registry.places
    .filter((place) => ids.has(place.id) || (place.same_as !== null && ids.has(place.same_as)))
    .filter(isInUse)
    .map(({ name }) => name);
  if (now.length === 0 || now.some((name) => round.city.includes(name))) return null;
  return <span class="note">{` (${strings.round.nameNow}: ${now.join("، ")})`}</span>;
}

/** Of places without dates of use nothing is known to have changed. */
const isInUse = ({ kind, used }: Place): boolean =>
  kind === "city" && used.some(({ to }) => to === null);

function Outcomes({ outcomes }: Round): Html | null {
  if (outcomes.length === 0) return null;
  return Section({
    title: strings.round.outcomes,
    children: [
      <ul class="outcomes">
        {outcomes.map((outcome) => (
          <li>{Isolated({ text: outcome })}</li>
        ))}
      </ul>,
    ],
  });
}

/** What the sources disagree on, as the editors noted it: in English, and said to be so. */
function Doubts({ doubts }: Round): Html | null {
  if (doubts === null) return null;
  return Section({
    title: strings.round.doubts,
    id: "doubts",
    children: [
      <details>
        <summary>{strings.round.doubtsNote}</summary>
        <p class="doubts" lang="en" dir="ltr">
          {doubts}
        </p>
      </details>,
    ],
  });
}

function Statements(entry: RoundEntry, context: SiteContext): Html | null {
  const printed = registryQuotes(entry).map(({ number, quote: { speaker, text, source } }) => (
    <li class="statement" id={`quote-${String(number)}`}>
      <span class="speaker">{SpeakerName({ speaker, context })}</span>
      <q>{text}</q>
      <span class="note">
        {`${statementStrings.fromRegistry} `}
        {OutsideLink({ url: source, text: strings.round.source })}
      </span>
    </li>
  ));
  const group = statementGroup(context.archive, "rounds", entry.round.id);
  return Section({
    title: strings.round.statements,
    id: "statements",
    children: [
      printed.length === 0 ? null : <ul class="statements">{printed}</ul>,
      ...(group === undefined ? [] : StatementsBySpeaker({ group, context })),
      group === undefined
        ? null
        : ListFiles({
            address: addressOf("round", entry.round.id),
            table: "statements",
            site: context.site,
          }),
    ],
  });
}

function Articles(entry: RoundEntry, context: SiteContext): Html {
  const { round, subjectOf, mentionedIn } = entry;
  const address = addressOf("round", round.id);
  const rest = `/search/?round=${round.id}`;
  return (
    <>
      {Section({
        title: strings.round.articles,
        id: "articles",
        children: [
          subjectOf.length === 0 ? (
            <p>{strings.round.noArticles}</p>
          ) : (
            ArticleList({ articles: subjectOf, context, rest })
          ),
          ListFiles({
            address,
            ...(subjectOf.length + mentionedIn.length === 0 ? {} : { table: "articles" as const }),
            feed: roundFeed(entry),
            site: context.site,
          }),
        ],
      })}
      {mentionedIn.length === 0
        ? null
        : Section({
            title: strings.round.mentionedIn,
            children: [ArticleList({ articles: mentionedIn, context, most: 30, rest })],
          })}
    </>
  );
}

function Sources({ id, sources }: Round, { site }: SiteContext): Html | null {
  if (sources.length === 0) return null;
  return Section({
    title: strings.round.sources,
    id: "sources",
    children: [
      SourceList(sources),
      ListFiles({ address: addressOf("round", id), table: "sources", site }),
    ],
  });
}

function RoundSteps({ previous, next }: RoundEntry, { site }: SiteContext): Html | null {
  if (previous === null && next === null) return null;
  const step = (round: Round | null, rel: string, label: string): Html | null =>
    round === null ? null : (
      <a rel={rel} href={hrefOf(addressOf("round", round.id), site)}>
        <span class="note">{label}</span>
        {Isolated({ text: round.title })}
      </a>
    );
  return (
    <nav class="steps" aria-label={`${strings.round.previous}، ${strings.round.next}`}>
      {step(previous, "prev", strings.round.previous)}
      {step(next, "next", strings.round.next)}
    </nav>
  );
}
