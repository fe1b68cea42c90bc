import type { Delegation, Round } from "../registry/schema.js";

/** The heads of the Syrian sides: those delegations that the registry calls a party, no state. */
export const syrianHeads = (
  { delegations }: Pick<Round, "delegations">,
  known: ReadonlyMap<string, Delegation>,
): string[] =>
  delegations.flatMap(({ id, status, head }) => {
    const isSyrian = known.get(id)?.kind === "party";
    return status === "party" && isSyrian && head !== null ? [head] : [];
  });
