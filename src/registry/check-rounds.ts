import type { FileFinding } from "../archive/archive.js";
import type { ListEntry, RegistryList } from "./registry-list.js";
import { faultAt } from "./registry-list.js";
import type { Place, Round } from "./schema.js";

/** Rounds that end before they begin, stand out of order, or share a number in one process. */
export function checkRounds(list: RegistryList<Round>): FileFinding[] {
  return [
    ...list.entries.flatMap((round) => endBeforeStart(list, round)),
    ...outOfOrder(list),
    ...sharedNumbers(list),
  ];
}

/** Names of a place whose official time ends before it begins. */
export function checkPlaceTimes(list: RegistryList<Place>): FileFinding[] {
  return list.entries.flatMap(({ entry, index }) =>
    entry.used.flatMap(({ from, to }, i) => {
      if (from === null || to === null || from <= to) return [];
      const message = `The name is used from ${from} to ${to}: the end is before the start. Correct one of them.`;
      return [faultAt(list, [index, "used", i, "to"], "registry-end-before-start", message)];
    }),
  );
}

function endBeforeStart(list: RegistryList<Round>, { entry, index }: ListEntry<Round>) {
  if (entry.start <= entry.end) return [];
  const message = `${entry.id} ends on ${entry.end}, before it starts on ${entry.start}. Correct one of them.`;
  return [faultAt(list, [index, "end"], "registry-end-before-start", message)];
}

/** Days are ISO dates, so they compare as text. */
function outOfOrder(list: RegistryList<Round>): FileFinding[] {
  return list.entries.flatMap(({ entry, index }, i) => {
    const before = list.entries[i - 1]?.entry;
    if (before === undefined || before.start <= entry.start) return [];
    const message = `${entry.id} started on ${entry.start}, before ${before.id} above it (${before.start}). Move it up: rounds stand oldest first.`;
    return [faultAt(list, [index, "start"], "registry-round-order", message)];
  });
}

function sharedNumbers(list: RegistryList<Round>): FileFinding[] {
  const owners = new Map<string, Round>();
  return list.entries.flatMap(({ entry, index }) => {
    const key = `${entry.process} ${entry.number}`;
    const owner = owners.get(key);
    owners.set(key, owner ?? entry);
    if (owner === undefined || owner.id === entry.id) return [];
    const message = `${owner.id} is already number ${entry.number} of ${entry.process}. Correct the number of one of them.`;
    return [faultAt(list, [index, "number"], "registry-round-number", message)];
  });
}
