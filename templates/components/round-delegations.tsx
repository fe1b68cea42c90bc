import type { Claim, DelegationClaims } from "../../src/archive/delegation-claims.js";
import type { RoundEntry } from "../../src/archive/archive.js";
import { addressOf } from "../../src/site/addresses.js";
import { pageStrings } from "../../src/site/page-strings.ar.js";
import { counted } from "../../src/site/plural.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { nouns, strings } from "../../src/site/strings.ar.js";
import type { Html } from "./html.js";
import { DelegationLink, HeadName } from "./links.js";
import { ListFiles } from "./list-files.js";
import { NumberedReferences, type ReferenceNumbers } from "./numbered-references.js";
import { Section } from "./section.js";
import { TableFrame } from "./table-frame.js";

interface Props {
  entry: RoundEntry;
  delegations: readonly DelegationClaims[];
  numbers: ReferenceNumbers;
  context: SiteContext;
}

type Shared = Omit<Props, "delegations">;

/** Who came, as what, led by whom: each value with who says so, and side by side where they differ. */
export function RoundDelegations({ delegations, ...shared }: Props): Html | null {
  const { entry, numbers } = shared;
  const { sources } = entry.round;
  if (delegations.length === 0) {
    return Section({
      title: strings.round.delegations,
      children: [<p>{strings.round.noDelegations}</p>],
    });
  }
  const columns = COLUMNS.filter(({ isKnown }) => delegations.some(isKnown));
  const hasKey = numbers.size > 0 || sources.length > 0;
  return Section({
    title: strings.round.delegations,
    id: "delegations",
    children: [
      TableFrame({
        title: strings.round.delegations,
        heads: [strings.round.delegation, ...columns.map(({ name }) => name)],
        rows: delegations.map((claims) => (
          <tr>
            <th scope="row">{DelegationName(claims.id, shared.context)}</th>
            {columns.map(({ cell }) => (
              <td>{cell(claims, shared)}</td>
            ))}
          </tr>
        )),
      }),
      hasKey ? <p class="note">{pageStrings.round.key}</p> : null,
      ListFiles({
        address: addressOf("round", entry.round.id),
        table: "delegations",
        site: shared.context.site,
      }),
    ],
  });
}

interface Column {
  name: string;
  /** A column in which nothing is known is left out. */
  isKnown: (claims: DelegationClaims) => boolean;
  cell: (claims: DelegationClaims, shared: Shared) => Html | null;
}

const COLUMNS: readonly Column[] = [
  {
    name: strings.round.status,
    isKnown: () => true,
    cell: ({ statuses }, shared) => ClaimList(statuses, StatusBadge, shared),
  },
  {
    name: strings.round.head,
    isKnown: () => true,
    cell: (claims, shared) => Heads(claims, shared),
  },
  {
    name: strings.round.size,
    isKnown: ({ sizes }) => sizes.length > 0,
    cell: ({ sizes }, shared) => ClaimList(sizes, (size) => counted(size, nouns.members), shared),
  },
  {
    name: pageStrings.round.presence,
    isKnown: ({ presences }) => presences.length > 0,
    cell: (claims, shared) => Presence(claims, shared),
  },
];

const StatusBadge = (status: keyof typeof strings.status): Html => (
  <span class="badge" data-status={status}>
    {strings.status[status]}
  </span>
);

function Heads(claims: DelegationClaims, shared: Shared): Html {
  const { heads, announcedHeads, headTitle } = claims;
  if (heads.length === 0 && announcedHeads.length === 0) {
    return <span class="note">{strings.round.unknownHead}</span>;
  }
  const named = (head: string): Html => HeadName({ head, context: shared.context });
  const titled = (head: string): Html => (
    <>
      {named(head)}
      {headTitle !== null && head === heads[0]?.value ? (
        <span class="note head-title">{`، ${headTitle}`}</span>
      ) : null}
    </>
  );
  return (
    <div class="claim-lists">
      {ClaimList(heads, titled, shared)}
      {announcedHeads.length === 0 ? null : (
        <div>
          <span class="note">{`${pageStrings.round.announcedHead}: `}</span>
          {ClaimList(announcedHeads, named, shared)}
        </div>
      )}
    </div>
  );
}

/** Articles that tell only that it was to come do not say that it came: that is told apart. */
function Presence({ presences }: DelegationClaims, shared: Shared): Html | null {
  const came = presences.some(({ value }) => value === "attended");
  const { attended, announced, announcedToo } = pageStrings.round;
  const words = { attended, announced: came ? announcedToo : announced, mentioned: "" };
  const [first, ...others] = [...presences].sort(
    (a, b) => Number(b.value === "attended") - Number(a.value === "attended"),
  );
  if (first === undefined) return null;
  const item = (claim: Claim<keyof typeof words>) => ClaimItem(claim, (v) => words[v], shared);
  return <ul class="claims">{[first, ...others].map(item)}</ul>;
}

/** The values of one fact: several are said to be in dispute. */
function ClaimList<T>(
  claims: readonly Claim<T>[],
  valueOf: (value: T) => Html | string,
  shared: Shared,
): Html | null {
  if (claims.length === 0) return null;
  const list = <ul class="claims">{claims.map((claim) => ClaimItem(claim, valueOf, shared))}</ul>;
  if (claims.length === 1) return list;
  return (
    <div class="disputed">
      <span class="note">{pageStrings.round.disputed}</span>
      {list}
    </div>
  );
}

function ClaimItem<T>(
  claim: Claim<T>,
  valueOf: (value: T) => Html | string,
  { entry, numbers, context }: Shared,
): Html {
  const hasSources = entry.round.sources.length > 0;
  return (
    <li>
      {valueOf(claim.value)}
      {NumberedReferences({ references: claim.references, numbers, context })}
      {claim.isRegistered && hasSources ? EditorsReference() : null}
    </li>
  );
}

const EditorsReference = (): Html => (
  <a class="reference" href="#sources" aria-label={pageStrings.round.editorsLabel}>
    {`[${pageStrings.round.editors}]`}
  </a>
);

/** A delegation as a link, or its id where the registry lacks it. */
export function DelegationName(id: string, { index, site }: SiteContext): Html {
  const delegation = index.delegations.get(id);
  return delegation === undefined ? <bdi>{id}</bdi> : DelegationLink({ delegation, site });
}
