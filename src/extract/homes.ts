import type { NameIndex } from "./name-index.js";
import { findPhrases } from "./phrases.js";
import { textField } from "./text-field.js";

const HOMES = new WeakMap<NameIndex, ReadonlyMap<string, string>>();

/**
 * The delegation of a person's own country, by person: «وفد بلاده», said of him, is that one. From the
 * states that the registry has him lead in any round, else from the one state that his roles name.
 */
export function homesOf(names: NameIndex): ReadonlyMap<string, string> {
  const known = HOMES.get(names) ?? readHomes(names);
  HOMES.set(names, known);
  return known;
}

function readHomes(names: NameIndex): Map<string, string> {
  const homes = new Map<string, string>();
  for (const person of names.registry.people) {
    const states = new Set(person.roles.flatMap((role) => statesIn(role, names)));
    const [only] = states;
    if (only !== undefined && states.size === 1) homes.set(person.id, only);
  }
  for (const { id, head } of names.registry.rounds.flatMap((round) => round.delegations)) {
    if (head !== null && isCountry(id, names)) homes.set(head, id);
  }
  return homes;
}

const statesIn = (role: string, names: NameIndex): string[] =>
  findPhrases(names.attendees, textField(role, true)).flatMap(({ values }) =>
    values.filter((id) => names.delegationById.get(id)?.kind === "state"),
  );

/** Whether a delegation is that of a country: a state, or the government of Syria. */
export const isCountry = (id: string, names: NameIndex): boolean =>
  id === "syrian-government" || names.delegationById.get(id)?.kind === "state";
