import type { DelegationPresence, DelegationStatus } from "../record/article-record.js";
import type { Round } from "../registry/schema.js";
import type { DelegationReport, Reference } from "./archive.js";

/** One value of a fact, and who says so: the editors' registry, articles, or both. */
export interface Claim<T> {
  value: T;
  isRegistered: boolean;
  /** One for each article that says so, the newest first. */
  references: Reference[];
}

/** All that is known of one delegation at one round. Of a fact in dispute there are several claims. */
export interface DelegationClaims {
  id: string;
  /** Whether the editors' registry lists it at this round. */
  isRegistered: boolean;
  statuses: Claim<DelegationStatus>[];
  heads: Claim<string>[];
  /** Heads read where it is only told that the delegation was to come. */
  announcedHeads: Claim<string>[];
  /** The registered head's title. */
  headTitle: string | null;
  sizes: Claim<number>[];
  /** `attended` and `announced`, as articles say; `mentioned` says nothing and is left out. */
  presences: Claim<DelegationPresence>[];
}

/**
 * What the registry and the articles say of a round's delegations, equal values joined, different
 * ones side by side: the registered value first, then the one that most articles give.
 *
 * @returns The registry's delegations in its order, then those that only articles tell of.
 */
export function delegationClaims(
  round: Pick<Round, "delegations">,
  reports: ReadonlyMap<string, readonly DelegationReport[]>,
): DelegationClaims[] {
  const ids = new Set([...round.delegations.map(({ id }) => id), ...reports.keys()]);
  return [...ids]
    .map((id) => {
      const registered = round.delegations.find((attendance) => attendance.id === id);
      return claimsOf(id, registered, reports.get(id) ?? []);
    })
    .filter(({ isRegistered, presences }) => isRegistered || presences.length > 0);
}

function claimsOf(
  id: string,
  registered: Round["delegations"][number] | undefined,
  reports: readonly DelegationReport[],
): DelegationClaims {
  // Of a delegation that is only spoken of, an article says neither as what it came nor who led it.
  const present = reports.filter(({ presence }) => presence !== "mentioned");
  const isAnnounced = ({ presence }: DelegationReport): boolean => presence === "announced";
  const came = present.filter((report) => !isAnnounced(report));
  const heads = claims(registered?.head ?? null, came, headOf);
  // What a report of its own confirms need not be announced, too.
  const confirmed = heads.filter(({ references }) => references.length > 0);
  const known = new Set(confirmed.map(({ value }) => value));
  return {
    id,
    isRegistered: registered !== undefined,
    statuses: claims(registered?.status ?? null, present, ({ status, references }) => [
      status,
      references[0],
    ]),
    heads,
    announcedHeads: claims(null, present.filter(isAnnounced), headOf).filter(
      ({ value }) => !known.has(value),
    ),
    headTitle: registered?.head_title ?? null,
    sizes: claims(registered?.size ?? null, present, ({ size, sizeReference }) => [
      size,
      sizeReference,
    ]),
    presences: claims<DelegationPresence>(null, present, ({ presence, references }) => [
      presence,
      references[0],
    ]),
  };
}

const headOf = ({ head, headReference }: DelegationReport): [string | null, Reference | null] => [
  head,
  headReference,
];

function claims<T>(
  registered: T | null,
  reports: readonly DelegationReport[],
  read: (report: DelegationReport) => [T | null, Reference | null | undefined],
): Claim<T>[] {
  const found = new Map<T, Claim<T>>();
  if (registered !== null) {
    found.set(registered, { value: registered, isRegistered: true, references: [] });
  }
  for (const report of reports) {
    const [value, reference] = read(report);
    if (value === null) continue;
    const claim = found.get(value) ?? { value, isRegistered: false, references: [] };
    if (reference != null) claim.references.push(reference);
    found.set(value, claim);
  }
  return [...found.values()].sort(
    (a, b) =>
      Number(b.isRegistered) - Number(a.isRegistered) || b.references.length - a.references.length,
  );
}

/** The articles that claims refer to, in the order of first use: number N on a page is the Nth. */
export function referredArticles(delegations: readonly DelegationClaims[], most: number): string[] {
  const claimLists = delegations.flatMap((one): readonly Claim<unknown>[][] => [
    one.presences,
    one.statuses,
    one.heads,
    one.announcedHeads,
    one.sizes,
  ]);
  const references = claimLists.flat().flatMap((claim) => claim.references.slice(0, most));
  return [...new Set(references.map(({ slug }) => slug))];
}
