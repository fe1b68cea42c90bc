import type { PersonEntry } from "../../src/archive/archive.js";
import { companionsOf, type Companion } from "../../src/archive/companions.js";
import type { Headship, PersonRound } from "../../src/archive/person-rounds.js";
import { placeWords, pressRoles, type PressRole } from "../../src/archive/press-roles.js";
import { addressOf, hrefOf } from "../../src/site/addresses.js";
import { referenceAddress } from "../../src/site/archive-index.js";
import type { ListName } from "../../src/site/list-csv/list-table.js";
import { pageStrings } from "../../src/site/page-strings.ar.js";
import { counted } from "../../src/site/plural.js";
import { intervalOf } from "../../src/site/round-dates.js";
import { roundsOfPerson } from "../../src/site/rounds-of-person.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { nouns, strings } from "../../src/site/strings.ar.js";
import type { Html } from "./html.js";
import { HeadName, References, RoundLink } from "./links.js";
import { PrintedDate } from "./printed-date.js";
import { ListFiles } from "./list-files.js";
import { DelegationName } from "./round-delegations.js";
import { Section } from "./section.js";
import { TableFrame } from "./table-frame.js";

/** Beyond these a table would not be read; the search finds the rest. */
const MOST_ROLES = 15;
const MOST_PLACES = 5;
const MOST_COMPANIONS = 12;
const MOST_ROUNDS = 3;

const TableFile = (table: ListName, { person }: PersonEntry, { site }: SiteContext): Html | null =>
  ListFiles({ address: addressOf("person", person.id), table, site });

/** The roles that articles print before the name, each with the days and sentences. */
export function PressRoles(entry: PersonEntry, context: SiteContext): Html | null {
  const roles = pressRoles(entry, placeWords(context.archive.registry));
  if (roles.length === 0) return null;
  const { pressRoles: title, pressRolesNote, role, where } = pageStrings.person;
  return Section({
    title,
    id: "roles",
    children: [
      <p class="note">{pressRolesNote}</p>,
      TableFrame({
        title,
        heads: [role, where],
        rows: roles.slice(0, MOST_ROLES).map((one) => RoleRow(one, context)),
      }),
      TableFile("roles", entry, context),
    ],
  });
}

function RoleRow({ role, places }: PressRole, { site }: SiteContext): Html {
  const more = places.length - MOST_PLACES;
  return (
    <tr>
      <th scope="row">
        <bdi class="as-printed">{role}</bdi>
      </th>
      <td>
        <ul class="claims term-uses">
          {places.slice(0, MOST_PLACES).map(({ published, reference }) => (
            <li>
              <a href={hrefOf(referenceAddress(reference), site)}>
                {published === null ? strings.article.noDate : PrintedDate({ edtf: published })}
              </a>
            </li>
          ))}
          {more > 0 ? <li class="note">{`و${counted(more, nouns.articles)}`}</li> : null}
        </ul>
      </td>
    </tr>
  );
}

/** The rounds somebody led a delegation at, or is named in articles about. */
export function PersonRounds(entry: PersonEntry, context: SiteContext): Html | null {
  const rounds = roundsOfPerson(entry, context);
  if (rounds.length === 0) return null;
  const { rounds: title, roundsNote, round, date, headOf, named } = pageStrings.person;
  return Section({
    title,
    id: "rounds",
    children: [
      <p class="note">{roundsNote}</p>,
      TableFrame({
        title,
        heads: [round, date, headOf, named],
        rows: rounds.map((one) => RoundRow(one, context)),
        kind: "flowing-table",
      }),
      TableFile("rounds", entry, context),
    ],
  });
}

function RoundRow({ round, led, articles }: PersonRound, context: SiteContext): Html {
  return (
    <tr>
      <th scope="row">{RoundLink({ round, site: context.site })}</th>
      <td class="tells-itself">{PrintedDate({ edtf: intervalOf(round) })}</td>
      <td class="whole-row">
        {led.length === 0 ? null : (
          <ul class="claims">{led.map((headship) => Led(headship, context))}</ul>
        )}
      </td>
      <td>{articles.length === 0 ? null : counted(articles.length, nouns.articles)}</td>
    </tr>
  );
}

function Led(
  { delegation, title, isRegistered, references, announced }: Headship,
  context: SiteContext,
): Html {
  const isAnnouncedOnly = !isRegistered && references.length === 0;
  return (
    <li>
      {isAnnouncedOnly ? (
        <span class="note">{`${pageStrings.person.announcedHeadOf}: `}</span>
      ) : null}
      {DelegationName(delegation, context)}
      {title === null ? null : <span class="note">{`، ${strings.person.asTitle}: ${title}`}</span>}
      {References({ references: isAnnouncedOnly ? announced : references, context })}
    </li>
  );
}

/** Who is named in the same articles, and how often. */
export function Companions(entry: PersonEntry, context: SiteContext): Html | null {
  const companions = companionsOf(entry);
  if (companions.length === 0) return null;
  const { beside, besideNote, person, together, togetherRounds } = pageStrings.person;
  return Section({
    title: beside,
    id: "beside",
    children: [
      <p class="note">{besideNote}</p>,
      TableFrame({
        title: beside,
        heads: [person, together, togetherRounds],
        rows: companions.slice(0, MOST_COMPANIONS).map((one) => CompanionRow(one, context)),
      }),
      TableFile("companions", entry, context),
    ],
  });
}

function CompanionRow({ id, articles, rounds }: Companion, context: SiteContext): Html {
  const known = rounds.flatMap((round) => context.index.rounds.get(round) ?? []);
  const more = known.length - MOST_ROUNDS;
  return (
    <tr>
      <th scope="row">{HeadName({ head: id, context })}</th>
      <td>{counted(articles.length, nouns.articles)}</td>
      <td>
        <ul class="claims term-uses">
          {known.slice(0, MOST_ROUNDS).map((round) => (
            <li>{RoundLink({ round, site: context.site })}</li>
          ))}
          {more > 0 ? <li class="note">{`و${counted(more, nouns.rounds)}`}</li> : null}
        </ul>
      </td>
    </tr>
  );
}
