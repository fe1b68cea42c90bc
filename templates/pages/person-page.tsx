import type { Root } from "hast";

import type { PersonEntry } from "../../src/archive/archive.js";
import { addressOf } from "../../src/site/addresses.js";
import { intervalOf } from "../../src/site/round-dates.js";
import { personJsonLd } from "../../src/site/json-ld.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { strings } from "../../src/site/strings.ar.js";
import { ArticleList } from "../components/article-list.js";
import type { Html } from "../components/html.js";
import { Page } from "../components/layout.js";
import { DelegationLink, RoundLink } from "../components/links.js";
import { PrintedDate } from "../components/printed-date.js";
import { Fact, Facts, Latin, Section, Values } from "../components/section.js";
import { StatementList } from "../components/statements.js";

/** `/people/ID/`: names, roles, the delegations led, what was said, where it was printed. */
export function PersonPage(entry: PersonEntry, context: SiteContext): Root {
  const { person } = entry;
  const address = addressOf("person", person.id);
  return Page(
    {
      address,
      title: person.name,
      description: [person.name, ...person.roles.slice(0, 3)].join("، "),
      crumbs: [{ text: strings.menu.people, address: "/people/" }],
      openGraphType: "profile",
      jsonLd: personJsonLd(entry, context.site),
      json: `${address}index.json`,
      main: [
        <h1>{person.name}</h1>,
        PersonFacts(entry),
        HeadOf(entry, context),
        Rounds(entry, context),
        Statements(entry, context),
        Section({ title: strings.person.articles, children: [Articles(entry, context)] }),
      ],
    },
    context.site,
  );
}

function PersonFacts({ person }: PersonEntry): Html | null {
  const { latin, roles, aliases, short_names: shortNames } = person;
  return Facts([
    Fact(strings.person.latin, Values(latin.map((text) => Latin({ text })))),
    Fact(strings.person.roles, Values(roles) ?? strings.person.noRoles),
    Fact(strings.person.aliases, Values([...aliases, ...shortNames])),
  ]);
}

function HeadOf({ headOf }: PersonEntry, { site }: SiteContext): Html | null {
  if (headOf.length === 0) return null;
  const items = headOf.map(({ round, delegation, title }) => (
    <li>
      {DelegationLink({ delegation, site })}
      {" – "}
      {RoundLink({ round, site })}
      <span class="note">
        {PrintedDate({ edtf: intervalOf(round) })}
        {title === null ? null : `، ${strings.person.asTitle}: ${title}`}
      </span>
    </li>
  ));
  return Section({ title: strings.person.headOf, children: [<ul class="plain">{items}</ul>] });
}

function Rounds({ rounds }: PersonEntry, { site }: SiteContext): Html | null {
  const links = Values(rounds.map((round) => RoundLink({ round, site })));
  return Section({ title: strings.person.rounds, children: [links] });
}

function Statements({ statements }: PersonEntry, context: SiteContext): Html | null {
  if (statements.length === 0) return null;
  return Section({
    title: strings.person.statements,
    id: "statements",
    children: [StatementList({ statements, context })],
  });
}

function Articles({ person, articles }: PersonEntry, context: SiteContext): Html {
  if (articles.length === 0) return <p>{strings.person.noArticles}</p>;
  return ArticleList({ articles, context, rest: `/search/?person=${person.id}` });
}
