import type { DelegationEntry, Reference, RoundEntry } from "../../archive/archive.js";
import type { Claim, DelegationClaims } from "../../archive/delegation-claims.js";
import type { Headship, PersonRound } from "../../archive/person-rounds.js";
import type { Round } from "../../registry/schema.js";
import { addressOf, urlOf } from "../addresses.js";
import { referenceAddress } from "../archive-index.js";
import { intervalOf } from "../round-dates.js";
import type { SiteContext } from "../site-context.js";
import { strings } from "../strings.ar.js";
import { syrianHeads } from "../syrian-heads.js";
import { speakerName } from "./article-columns.js";
import { joined, type ListColumn } from "./list-table.js";
import { listStrings } from "./strings.ar.js";

const { heads } = listStrings;

/** The table of `/rounds/`. */
export const roundColumns = (context: SiteContext): ListColumn<RoundEntry>[] => [
  [heads.round, ({ round }) => round.title],
  [heads.process, ({ process }) => process.name],
  [heads.start, ({ round }) => round.start],
  [heads.end, ({ round }) => round.end],
  [heads.city, ({ round }) => round.city],
  [heads.venue, ({ round }) => round.venue],
  [
    heads.syrianHeads,
    ({ round }) =>
      joined(syrianHeads(round, context.index.delegations).map((id) => speakerName(id, context))),
  ],
  [heads.articles, ({ subjectOf }) => subjectOf.length],
  linkTo(context, ({ round }) => round),
];

/** The rounds in the order in which they met, with what came of each. */
export const timelineColumns = (context: SiteContext): ListColumn<RoundEntry>[] => [
  [heads.date, ({ round }) => intervalOf(round)],
  [heads.round, ({ round }) => round.title],
  [heads.city, ({ round }) => round.city],
  [heads.outcomes, ({ round }) => round.outcomes.join(" ")],
  [heads.articles, ({ subjectOf }) => subjectOf.length],
  linkTo(context, ({ round }) => round),
];

/** A round's delegations: where sources differ, all values, the editors' first. */
export const delegationColumns = (context: SiteContext): ListColumn<DelegationClaims>[] => [
  [heads.delegation, ({ id }) => speakerName(id, context)],
  [heads.status, ({ statuses }) => valuesOf(statuses, (status) => strings.status[status])],
  [heads.head, (claims) => valuesOf(claims.heads, (id) => speakerName(id, context))],
  [heads.headTitle, ({ headTitle }) => headTitle],
  [
    heads.announcedHead,
    ({ announcedHeads }) => valuesOf(announcedHeads, (id) => speakerName(id, context)),
  ],
  [heads.size, ({ sizes }) => valuesOf(sizes, String)],
  [
    heads.presence,
    ({ presences }) => valuesOf(presences, (presence) => listStrings.presences[presence]),
  ],
  [heads.references, (claims) => sentencesOf(claims, context)],
];

const valuesOf = <T>(claims: readonly Claim<T>[], print: (value: T) => string): string | null =>
  joined(claims.map(({ value }) => print(value)));

/** Every sentence that any of it was read from, once; addresses have no spaces. */
function sentencesOf(claims: DelegationClaims, { site }: SiteContext): string | null {
  const lists: readonly (readonly Claim<unknown>[])[] = [
    claims.statuses,
    claims.heads,
    claims.announcedHeads,
    claims.sizes,
    claims.presences,
  ];
  const references: Reference[] = lists.flat().flatMap((claim) => claim.references);
  const urls = new Set(references.map((reference) => urlOf(referenceAddress(reference), site)));
  return urls.size === 0 ? null : [...urls].join(" ");
}

/** The rounds that a delegation came to. */
export const attendanceColumns = (
  context: SiteContext,
): ListColumn<DelegationEntry["attendance"][number]>[] => [
  [heads.round, ({ round }) => round.title],
  [heads.date, ({ round }) => intervalOf(round)],
  [heads.status, ({ status }) => strings.status[status]],
  [heads.head, ({ head }) => head?.name ?? null],
  [heads.size, ({ size }) => size],
  linkTo(context, ({ round }) => round),
];

/** Who came to which of several rounds. */
export interface Attending {
  round: Round;
  delegation: Round["delegations"][number];
}

/** Everybody who came, by round. */
export const attendingOf = (rounds: readonly RoundEntry[]): Attending[] =>
  rounds.flatMap(({ round }) => round.delegations.map((delegation) => ({ round, delegation })));

/** The matrix of rounds and delegations, a row a field of it. */
export const attendingColumns = (context: SiteContext): ListColumn<Attending>[] => [
  [heads.round, ({ round }) => round.title],
  [heads.date, ({ round }) => intervalOf(round)],
  [heads.delegation, ({ delegation }) => speakerName(delegation.id, context)],
  [heads.status, ({ delegation }) => strings.status[delegation.status]],
  [heads.head, ({ delegation: { head } }) => (head === null ? null : speakerName(head, context))],
  [heads.headTitle, ({ delegation }) => delegation.head_title],
  [heads.size, ({ delegation }) => delegation.size],
  linkTo(context, ({ round }) => round),
];

/** What a round's facts were taken from. */
export const sourceColumns: ListColumn<Round["sources"][number]>[] = [
  [heads.outlet, ({ publisher }) => publisher],
  [heads.date, ({ date }) => date ?? null],
  [heads.link, ({ url }) => url],
];

/** The rounds of a person. */
export const personRoundColumns = (context: SiteContext): ListColumn<PersonRound>[] => [
  [heads.round, ({ round }) => round.title],
  [heads.date, ({ round }) => intervalOf(round)],
  [heads.led, ({ led }) => ledNames(led.filter(isKnownToLead), context)],
  [
    heads.announcedLed,
    ({ led }) =>
      ledNames(
        led.filter((one) => !isKnownToLead(one)),
        context,
      ),
  ],
  [heads.articles, ({ articles }) => articles.length],
  linkTo(context, ({ round }) => round),
];

const isKnownToLead = ({ isRegistered, references }: Headship): boolean =>
  isRegistered || references.length > 0;

const ledNames = (led: readonly Headship[], context: SiteContext): string | null =>
  joined(led.map(({ delegation }) => speakerName(delegation, context)));

function linkTo<Row>({ site }: SiteContext, roundOf: (row: Row) => Round): ListColumn<Row> {
  return [heads.link, (row) => urlOf(addressOf("round", roundOf(row).id), site)];
}
