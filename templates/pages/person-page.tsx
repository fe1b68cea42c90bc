import type { Root } from "hast";

import type { PersonEntry } from "../../src/archive/archive.js";
import { personCard } from "../../src/cards/archive-cards.js";
import { personCitation } from "../../src/cite/citation.js";
import { addressOf } from "../../src/site/addresses.js";
import { personFeed } from "../../src/site/feeds.js";
import { personJsonLd } from "../../src/site/json-ld/actors.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { statementGroup } from "../../src/site/statement-groups.js";
import { strings } from "../../src/site/strings.ar.js";
import { ArticleList } from "../components/article-list.js";
import { citeAlternates, CiteBox } from "../components/cite-box.js";
import type { Html } from "../components/html.js";
import { Page } from "../components/layout.js";
import { feedAlternates, ListFiles } from "../components/list-files.js";
import { Companions, PersonRounds, PressRoles } from "../components/person-parts.js";
import { Fact, Facts, Isolated, Latin, Section, ShortList, Values } from "../components/section.js";
import { StatementsOfSpeaker } from "../components/statements.js";

/** `/people/ID/`: names, rounds, roles, what was said, where it was printed, who is named beside. */
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
      card: personCard(entry),
      jsonLd: personJsonLd(entry, context),
      json: `${address}index.json`,
      alternates: [...citeAlternates(address), ...feedAlternates(personFeed(entry))],
      main: [
        <h1>{Isolated({ text: person.name })}</h1>,
        PersonFacts(entry),
        PersonRounds(entry, context),
        PressRoles(entry, context),
        Statements(entry, context),
        Section({ title: strings.person.articles, children: Articles(entry, context) }),
        Companions(entry, context),
        CiteBox({ citation: personCitation(person, context.site), address, site: context.site }),
      ],
    },
    context.site,
  );
}

/** Names and roles in sight: the registry lists the usual ones first. */
const FIRST_NAMES = 4;

function PersonFacts({ person }: PersonEntry): Html | null {
  const { latin, roles, aliases, short_names: shortNames } = person;
  return Facts([
    Fact(strings.person.latin, Values(latin.map((text) => Latin({ text })))),
    Fact(strings.person.roles, ShortList(roles, FIRST_NAMES) ?? strings.person.noRoles),
    Fact(strings.person.aliases, ShortList([...aliases, ...shortNames], FIRST_NAMES)),
  ]);
}

function Statements({ person }: PersonEntry, context: SiteContext): Html | null {
  const group = statementGroup(context.archive, "speakers", person.id);
  if (group === undefined) return null;
  return Section({
    title: strings.person.statements,
    id: "statements",
    children: [
      ...StatementsOfSpeaker({ group, context }),
      ListFiles({
        address: addressOf("person", person.id),
        table: "statements",
        site: context.site,
      }),
    ],
  });
}

function Articles(entry: PersonEntry, context: SiteContext): (Html | null)[] {
  const { person, articles } = entry;
  return [
    articles.length === 0 ? (
      <p>{strings.person.noArticles}</p>
    ) : (
      ArticleList({ articles, context, rest: `/search/?person=${person.id}` })
    ),
    ListFiles({
      address: addressOf("person", person.id),
      ...(articles.length === 0 ? {} : { table: "articles" as const }),
      feed: personFeed(entry),
      site: context.site,
    }),
  ];
}
