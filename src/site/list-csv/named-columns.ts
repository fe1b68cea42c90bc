import type { DelegationEntry, PersonEntry, PublisherEntry } from "../../archive/archive.js";
import { strings as pictureStrings } from "../../pictures/strings.ar.js";
import { addressOf, urlOf } from "../addresses.js";
import type { SiteContext } from "../site-context.js";
import type { ListColumn } from "./list-table.js";
import { listStrings } from "./strings.ar.js";

const { heads } = listStrings;
const { kinds } = pictureStrings.attendance;

/** The table of `/people/`. */
export const peopleColumns = ({ site }: SiteContext): ListColumn<PersonEntry>[] => [
  [heads.name, ({ person }) => person.name],
  [heads.latin, ({ person }) => person.latin[0] ?? null],
  [heads.role, ({ person }) => person.roles[0] ?? null],
  [heads.articles, ({ articles }) => articles.length],
  [heads.statements, ({ statements }) => statements.length],
  [heads.link, ({ person }) => urlOf(addressOf("person", person.id), site)],
];

/** The table of `/delegations/`. */
export const delegationsColumns = ({ site }: SiteContext): ListColumn<DelegationEntry>[] => [
  [heads.name, ({ delegation }) => delegation.name],
  [heads.latin, ({ delegation }) => delegation.latin[0] ?? null],
  [heads.kind, ({ delegation }) => kinds[delegation.kind]],
  [heads.rounds, ({ attendance }) => attendance.length],
  [heads.articles, ({ articles }) => articles.length],
  [heads.statements, ({ statements }) => statements.length],
  [heads.link, ({ delegation }) => urlOf(addressOf("delegation", delegation.id), site)],
];

/** The table of `/publishers/`. */
export const publishersColumns = ({ site }: SiteContext): ListColumn<PublisherEntry>[] => [
  [heads.name, ({ publisher }) => publisher.name],
  [heads.domain, ({ publisher }) => publisher.domains[0] ?? null],
  [heads.articles, ({ articles }) => articles.length],
  [heads.link, ({ publisher }) => urlOf(addressOf("publisher", publisher.id), site)],
];
