import { strings as words } from "../../src/pictures/strings.ar.js";
import { addressOf, hrefOf, type PageKind } from "../../src/site/addresses.js";
import { listedStatements } from "../../src/site/listed-statements.js";
import { counted } from "../../src/site/plural.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { nouns, strings } from "../../src/site/strings.ar.js";
import type { Html } from "./html.js";
import { Section } from "./section.js";

/** Names shown of a kind: enough to see what it is about. */
const MOST = 8;

interface Way {
  address: string;
  name: string;
  count: string;
  text: string;
  kind?: PageKind;
  examples: { id: string; name: string }[];
}

/** Ways into the archive: a few of its people and delegations by name, and its lists. */
export function Ways(context: SiteContext): Html | null {
  return Section({
    title: strings.home.ways,
    children: [<ul class="ways">{waysInto(context).map((way) => WayItem(way, context))}</ul>],
  });
}

function WayItem({ address, name, count, text, kind, examples }: Way, { site }: SiteContext): Html {
  return (
    <li>
      <h3>
        <a href={hrefOf(address, site)}>{name}</a>
        <span class="note">{` ${count}`}</span>
      </h3>
      <p>{text}</p>
      {kind === undefined || examples.length === 0 ? null : (
        <ul class="chips">
          {examples.map((example) => (
            <li>
              <a href={hrefOf(addressOf(kind, example.id), site)}>
                <bdi>{example.name}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function waysInto(context: SiteContext): Way[] {
  const { people, delegations, publishers } = context.archive;
  const { peopleWay, delegationsWay, statementsWay } = strings.home;
  return [
    {
      address: "/people/",
      name: strings.menu.people,
      count: counted(people.length, nouns.people),
      text: peopleWay,
      kind: "person",
      examples: oftenNamed(people, ({ person }) => person),
    },
    {
      address: "/delegations/",
      name: strings.menu.delegations,
      count: counted(delegations.length, nouns.delegations),
      text: delegationsWay,
      kind: "delegation",
      examples: oftenNamed(delegations, ({ delegation }) => delegation),
    },
    {
      address: "/statements/",
      name: strings.menu.statements,
      count: counted(listedStatements(context.archive).length, nouns.statements),
      text: statementsWay,
      examples: [],
    },
    {
      address: "/publishers/",
      name: strings.menu.publishers,
      count: counted(publishers.length, nouns.publishers),
      text: words.outlets.way,
      examples: [],
    },
  ];
}

/** Those of whom most articles speak; of equals, the one that the registry names first. */
function oftenNamed<T extends { articles: readonly unknown[] }>(
  entries: readonly T[],
  thing: (entry: T) => { id: string; name: string },
): { id: string; name: string }[] {
  return entries
    .filter(({ articles }) => articles.length > 0)
    .sort((a, b) => b.articles.length - a.articles.length)
    .slice(0, MOST)
    .map((entry) => {
      const { id, name } = thing(entry);
      return { id, name };
    });
}
