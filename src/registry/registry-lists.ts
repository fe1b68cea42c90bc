import type { RegistryList } from "./registry-list.js";
import type { Delegation, Person, Place, Process, Publisher, Round } from "./schema.js";

/** The six files side by side, for checks that look from one into another. */
export interface RegistryLists {
  processes: RegistryList<Process>;
  rounds: RegistryList<Round>;
  delegations: RegistryList<Delegation>;
  people: RegistryList<Person>;
  places: RegistryList<Place>;
  publishers: RegistryList<Publisher>;
}

/** The six files as one list, for what holds of every entry. */
export const listsOf = (lists: RegistryLists): RegistryList<{ id: string }>[] => [
  lists.processes,
  lists.rounds,
  lists.delegations,
  lists.people,
  lists.places,
  lists.publishers,
];
