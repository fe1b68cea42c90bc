import type { PersonMention } from "./people.js";
import { firstIndex, type TextField } from "./text-field.js";

/** The people of one field in the order in which they stand: looked through by tokens. */
export type NamedPeople = readonly PersonMention[];

/** The mentions of one field, sorted. */
export const peopleOfField = (field: TextField, people: readonly PersonMention[]): NamedPeople =>
  people.filter(({ match }) => match.field === field).sort((a, b) => a.match.from - b.match.from);

/** Those that begin with the tokens from `from` to `to`, exclusive. */
export function peopleWithin(people: NamedPeople, from: number, to: number): NamedPeople {
  const at = (token: number): number =>
    firstIndex(people.length, (i) => (people[i]?.match.from ?? 0) >= token);
  return people.slice(at(from), at(Math.max(from, to)));
}
