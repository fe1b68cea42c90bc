import type { PersonEntry } from "../archive/archive.js";
import { personRounds, type PersonRound } from "../archive/person-rounds.js";
import type { SiteContext } from "./site-context.js";

/** Archives are values that do not change; the page and its table ask for the same. */
const cache = new WeakMap<PersonEntry, readonly PersonRound[]>();

/** The rounds of a person, worked out once: it takes cutting many texts into sentences. */
export function roundsOfPerson(entry: PersonEntry, { index }: SiteContext): readonly PersonRound[] {
  const known = cache.get(entry);
  if (known !== undefined) return known;
  const rounds = personRounds(entry, index.rounds.values());
  cache.set(entry, rounds);
  return rounds;
}
