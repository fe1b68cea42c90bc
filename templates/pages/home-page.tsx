import type { Root } from "hast";

import type { RoundEntry } from "../../src/archive/archive.js";
import { addressOf, hrefOf, type SiteSettings } from "../../src/site/addresses.js";
import { siteJsonLd } from "../../src/site/json-ld.js";
import { counted } from "../../src/site/plural.js";
import { compareRounds, intervalOf, roundsByYear } from "../../src/site/round-dates.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { nouns, strings } from "../../src/site/strings.ar.js";
import { ArticleItem } from "../components/article-list.js";
import type { Html } from "../components/html.js";
import { Page } from "../components/layout.js";
import { PrintedDate } from "../components/printed-date.js";
import { SearchField } from "../components/search-field.js";
import { Section } from "../components/section.js";

const NEWEST = 12;

/** `/`: what this is, a search field, the rounds, the newest articles, ways further. */
export function HomePage(context: SiteContext): Root {
  const { site } = context;
  return Page(
    {
      address: "/",
      title: strings.site.name,
      description: strings.site.lead,
      jsonLd: siteJsonLd(site),
      main: [
        <div class="hero">
          <h1>{strings.site.tagline}</h1>
          <p class="lead">{strings.site.lead}</p>
          {SearchField({ site })}
        </div>,
        Processes(context),
        RoundsByYear(context),
        <div class="columns">
          {Newest(context)}
          {Ways(context)}
        </div>,
      ],
    },
    site,
  );
}

function Processes({ archive, site }: SiteContext): Html | null {
  if (archive.processes.length === 0) return null;
  return (
    <nav aria-label={strings.home.processes}>
      <ul class="process-cards">
        {archive.processes.map(({ process, rounds }) => (
          <li data-process={process.id}>
            <a href={hrefOf(addressOf("process", process.id), site)}>{process.name}</a>
            <span class="note">{counted(rounds.length, nouns.rounds)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function RoundsByYear({ archive, site }: SiteContext): Html | null {
  if (archive.rounds.length === 0) return null;
  const years = roundsByYear([...archive.rounds].sort(compareRounds)).reverse();
  return Section({
    title: strings.home.roundsByYear,
    children: [
      <dl class="year-strip">
        {years.map(([year, entries]) => (
          <div>
            <dt>{year}</dt>
            <dd>
              <ol>{entries.map((entry) => RoundMark(entry, site))}</ol>
            </dd>
          </div>
        ))}
      </dl>,
      <p>
        <a href={hrefOf("/rounds/", site)}>{strings.home.allRounds}</a>
      </p>,
    ],
  });
}

function RoundMark({ round, process }: RoundEntry, site: SiteSettings): Html {
  const isOnly = process.id === "sochi";
  return (
    <li data-process={round.process}>
      <a href={hrefOf(addressOf("round", round.id), site)}>
        <span class="mark-name">
          {isOnly ? process.name : `${process.name} ${String(round.number)}`}
        </span>
        <span class="note">{PrintedDate({ edtf: intervalOf(round) })}</span>
      </a>
    </li>
  );
}

function Newest(context: SiteContext): Html | null {
  const newest = context.archive.articles.slice(0, NEWEST);
  return Section({
    title: strings.home.newest,
    children: [
      newest.length === 0 ? (
        <p>{strings.articles.none}</p>
      ) : (
        <ul class="article-list">{newest.map((article) => ArticleItem({ article, context }))}</ul>
      ),
      <p>
        <a href={hrefOf("/articles/", context.site)}>{strings.home.allArticles}</a>
      </p>,
    ],
  });
}

function Ways({ archive, site }: SiteContext): Html | null {
  const { roundsWay, peopleWay, delegationsWay, statementsWay } = strings.home;
  const ways = [
    ["/rounds/", strings.menu.rounds, counted(archive.rounds.length, nouns.rounds), roundsWay],
    ["/people/", strings.menu.people, counted(archive.people.length, nouns.people), peopleWay],
    [
      "/delegations/",
      strings.menu.delegations,
      counted(archive.delegations.length, nouns.delegations),
      delegationsWay,
    ],
    [
      "/statements/",
      strings.menu.statements,
      counted(archive.statements.length, nouns.statements),
      statementsWay,
    ],
  ] as const;
  return Section({
    title: strings.home.ways,
    children: [
      <ul class="ways">
        {ways.map(([address, name, count, text]) => (
          <li>
            <a href={hrefOf(address, site)}>{name}</a>
            <span class="note">{count}</span>
            <p>{text}</p>
          </li>
        ))}
      </ul>,
    ],
  });
}
