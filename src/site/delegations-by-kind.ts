import type { Archive, DelegationEntry } from "../archive/archive.js";
import { strings } from "./strings.ar.js";

/** Delegations under the name of their kind: the Syrian sides, states, organisations, groups. */
export const delegationsByKind = ({
  delegations,
}: Archive): { title: string; entries: DelegationEntry[] }[] =>
  Object.entries(strings.delegationKinds)
    .map(([kind, title]) => ({
      title,
      entries: delegations.filter(({ delegation }) => delegation.kind === kind),
    }))
    .filter(({ entries }) => entries.length > 0);
