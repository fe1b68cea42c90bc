import type {
  Archive,
  DelegationEntry,
  PersonEntry,
  PublisherEntry,
} from "../../archive/archive.js";
import { strings as pictureStrings } from "../../pictures/strings.ar.js";
import { addressOf, urlOf } from "../addresses.js";
import type { SiteContext } from "../site-context.js";
import type { ListColumn } from "./list-table.js";
import { statementGroup } from "../statement-groups.js";
import { listStrings } from "./strings.ar.js";

const { heads } = listStrings;
const { kinds } = pictureStrings.attendance;

/** As the speaker's own list counts them: those that only the registry keeps are among them. */
const countOfStatements = (speaker: string, archive: Archive): number =>
  statementGroup(archive, "speakers", speaker)?.statements.length ?? 0;

/** The table of `/people/`. */
export const peopleColumns = ({ archive, site }: SiteContext): ListColumn<PersonEntry>[] => [
  [heads.name, ({ person }) => person.name],
  [heads.latin, ({ person }) => person.latin[0] ?? null],
  [heads.role, ({ person }) => person.roles[0] ?? null],
  [heads.articles, ({ articles }) => articles.length],
  [heads.statements, ({ person }) => countOfStatements(person.id, archive)],
  [heads.link, ({ person }) => urlOf(addressOf("person", person.id), site)],
];

/** The table of `/delegations/`. */
export const delegationsColumns = ({
  archive,
  site,
}: SiteContext): ListColumn<DelegationEntry>[] => [
  [heads.name, ({ delegation }) => delegation.name],
  [heads.latin, ({ delegation }) => delegation.latin[0] ?? null],
  [heads.kind, ({ delegation }) => kinds[delegation.kind]],
  [heads.rounds, ({ attendance }) => attendance.length],
  [heads.articles, ({ articles }) => articles.length],
  [heads.statements, ({ delegation }) => countOfStatements(delegation.id, archive)],
  [heads.link, ({ delegation }) => urlOf(addressOf("delegation", delegation.id), site)],
];

/** The table of `/publishers/`. */
export const publishersColumns = ({ site }: SiteContext): ListColumn<PublisherEntry>[] => [
  [heads.name, ({ publisher }) => publisher.name],
  [heads.domain, ({ publisher }) => publisher.domains[0] ?? null],
  [heads.articles, ({ articles }) => articles.length],
  [heads.link, ({ publisher }) => urlOf(addressOf("publisher", publisher.id), site)],
];
