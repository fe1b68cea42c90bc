import type { Person } from "../registry/schema.js";

/** A person's names in Latin letters, without one that is the name by which the archive calls them. */
export const latinNames = ({ name, latin }: Pick<Person, "name" | "latin">): string[] =>
  latin.filter((text) => text !== name);
