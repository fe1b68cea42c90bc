import type { Root } from "hast";

import { addressOf, hrefOf, urlOf } from "../../src/site/addresses.js";
import { listJsonLd, partOf } from "../../src/site/json-ld/lists.js";
import { listedStatements } from "../../src/site/listed-statements.js";
import type { SiteContext } from "../../src/site/site-context.js";
import {
  STATEMENTS,
  UNDATED,
  UNKNOWN,
  wayAddress,
  type StatementGroup,
  type StatementsListPage,
} from "../../src/site/statement-groups.js";
import { statementStrings as words } from "../../src/site/statement-strings.ar.js";
import { counted } from "../../src/site/plural.js";
import { nouns, strings } from "../../src/site/strings.ar.js";
import type { Html } from "../components/html.js";
import { Page, type Crumb } from "../components/layout.js";
import { ListFiles } from "../components/list-files.js";
import { ListSteps } from "../components/list-steps.js";
import { RoundLink, SpeakerName } from "../components/links.js";
import { Isolated } from "../components/section.js";
import { StatementItem, type SharedFact } from "../components/statements.js";
import { StatementWays } from "../components/statement-ways.js";

/** `/statements/`, and the same for one speaker, round or year: quotations, newest first. */
export function StatementsPage({ group, page }: StatementsListPage, context: SiteContext): Root {
  const { site } = context;
  const first = group?.address ?? STATEMENTS;
  const name = group === null ? strings.menu.statements : titleOf(group);
  const title = page.number === 1 ? name : `${name} – ${strings.list.page} ${String(page.number)}`;
  const description = group === null ? words.intro : `${name}: ${countOf(group)}.`;
  const all = group?.statements ?? listedStatements(context.archive);
  return Page(
    {
      address: page.address,
      title,
      description,
      crumbs: crumbsOf(group, page.number, name),
      json: `${page.address}index.json`,
      jsonLd: listJsonLd(
        {
          address: page.address,
          name: title,
          description,
          ids: page.items.map(({ id }) => urlOf(id, site)),
          part: partOf(page, all.length),
        },
        site,
      ),
      main: [
        <h1>{Isolated({ text: title })}</h1>,
        <p class="intro">
          {group === null ? words.intro : ThingLine(group, context)} {SearchLink(group, context)}
        </p>,
        StatementWays({ address: page.address, site }),
        page.items.length === 0
          ? null
          : ListFiles({ address: tableAddress(group, context), table: "statements", site }),
        StatementsList({ group, page }, context),
        ListSteps({ page, address: first, site }),
      ],
    },
    site,
  );
}

function titleOf({ way, key, name }: StatementGroup): string {
  if (way === "years" && key === UNDATED) return words.undatedTitle;
  if (way === "speakers" && key === UNKNOWN) return words.unknownTitle;
  return `${words.groupTitles[way]} ${name}`;
}

/** A speaker's and a round's table stands beside their own page; others have none of their own. */
function tableAddress(group: StatementGroup | null, { index }: SiteContext): string {
  if (group === null || group.way === "years" || group.key === UNKNOWN) return STATEMENTS;
  if (group.way === "rounds") return addressOf("round", group.key);
  return addressOf(index.people.has(group.key) ? "person" : "delegation", group.key);
}

const countOf = ({ statements }: StatementGroup): string =>
  counted(statements.length, nouns.statements);

/** From the list of all to the groups of one kind, and from later pages to the first. */
function crumbsOf(group: StatementGroup | null, number: number, name: string): Crumb[] {
  const all = { text: strings.menu.statements, address: STATEMENTS };
  if (group === null) return number === 1 ? [] : [all];
  const { way, address } = group;
  const own = number === 1 ? [] : [{ text: name, address }];
  return [all, { text: words[way].name, address: wayAddress(way) }, ...own];
}

/** How many they are, and the page of whoever or whatever they are of. */
function ThingLine(group: StatementGroup, context: SiteContext): Html {
  const thing = thingOf(group, context);
  return (
    <>
      {countOf(group)}
      {thing === null ? null : [` · ${words.thingPages[group.way]} `, thing]}
      {" · "}
    </>
  );
}

/** The search among these statements alone; it has no choice of what lacks a date or a speaker. */
function SearchLink(group: StatementGroup | null, { index, site }: SiteContext): Html {
  const filters = {
    speakers: index.people.has(group?.key ?? "") ? "person" : "delegation",
    rounds: "round",
    years: "year",
  };
  const isAll = group === null || [UNDATED, UNKNOWN].includes(group.key);
  const narrowed = isAll ? "" : `&${filters[group.way]}=${group.key}`;
  return (
    <a href={hrefOf(`/search/?kind=statement${narrowed}`, site)}>
      {isAll ? words.searchAll : words.searchThese}
    </a>
  );
}

function thingOf({ way, key }: StatementGroup, context: SiteContext): Html | null {
  if (way === "speakers" && key === UNKNOWN) return null;
  if (way === "speakers") return SpeakerName({ speaker: key, context });
  const round = way === "rounds" ? context.index.rounds.get(key) : undefined;
  return round === undefined ? null : RoundLink({ round, site: context.site });
}

function StatementsList({ group, page }: StatementsListPage, context: SiteContext): Html {
  if (page.items.length === 0) return <p>{words.none}</p>;
  const shared: SharedFact[] = [
    ...(group?.way === "speakers" ? (["speaker"] as const) : []),
    ...(group?.way === "rounds" ? (["round"] as const) : []),
  ];
  return (
    <ul class="statements">
      {page.items.map((statement) => StatementItem({ statement, context, shared }))}
    </ul>
  );
}
