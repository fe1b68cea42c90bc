import type { Finding, RecordPerson } from "../record/article-record.js";
import type { NameIndex, PersonName } from "./name-index.js";
import { findPhrases, type PhraseMatch } from "./phrases.js";
import type { TextField } from "./text-field.js";

/** A person met in the text; `match` says where. */
export interface PersonMention {
  id: string;
  match: PhraseMatch<PersonName>;
}

/** The people of an article, and what an editor should know of how they are written. */
export interface PeopleReading {
  mentions: PersonMention[];
  findings: Finding[];
}

/**
 * Finds the people of the registry in title and body. A full name or a distinctive surname means
 * its bearer anywhere; a short name only in an article that has the full one too, and where two
 * people share it the one named last before it. Whom nobody can tell is left out.
 *
 * @param isOnTalks Whether the article is about the talks. A misprint of one word is somebody else's
 *   name in any other article («اندرسون»).
 */
export function findPeople(
  fields: readonly TextField[],
  names: NameIndex,
  isOnTalks: boolean,
): PeopleReading {
  const matches = fields
    .flatMap((field) => findPhrases(names.people, field))
    .filter((match) => isOnTalks || match.to - match.from > 1 || !isMisprint(match));
  const sure = new Set(
    matches.flatMap((match) => idsOf(match, "full").concat(idsOf(match, "error"))),
  );
  const mentions: PersonMention[] = [];
  for (const match of matches) {
    const id = settle(match, sure, mentions);
    if (id !== null) mentions.push({ id, match });
  }
  return { mentions, findings: mentions.flatMap((mention) => misprintOf(mention, names)) };
}

const idsOf = (match: PhraseMatch<PersonName>, strength: PersonName["strength"]): string[] => [
  ...new Set(match.values.filter((value) => value.strength === strength).map((value) => value.id)),
];

function settle(
  match: PhraseMatch<PersonName>,
  sure: ReadonlySet<string>,
  before: readonly PersonMention[],
): string | null {
  const full = idsOf(match, "full");
  if (full.length > 0) return full.length === 1 ? (full[0] ?? null) : null;
  const [mistaken] = idsOf(match, "error");
  if (mistaken !== undefined) return mistaken;
  const known = idsOf(match, "short").filter((id) => sure.has(id));
  if (known.length <= 1) return known[0] ?? null;
  return [...before].reverse().find((mention) => known.includes(mention.id))?.id ?? null;
}

const isMisprint = (match: PhraseMatch<PersonName>): boolean =>
  idsOf(match, "full").length === 0 && idsOf(match, "error").length > 0;

function misprintOf({ id, match }: PersonMention, names: NameIndex): Finding[] {
  if (!isMisprint(match)) return [];
  const { text, start, end } = match.span;
  const name = names.personById.get(id)?.name ?? id;
  return [
    {
      code: "name-misprint",
      severity: "warning",
      message: `«\u2068${text}\u2069» is read as \u2068${name}\u2069 (${id}), whose name it misprints; if somebody else is meant, take it out of "errors" in registry/people.yaml.`,
      start,
      end,
      ...(match.span.in ? { in: match.span.in } : {}),
    },
  ];
}

/** Groups mentions by person, in order of first mention. */
export function peopleOf(mentions: readonly PersonMention[], names: NameIndex): RecordPerson[] {
  const people = new Map<string, RecordPerson>();
  for (const { id, match } of mentions) {
    const person = people.get(id) ?? {
      id,
      name: names.personById.get(id)?.name ?? id,
      mentions: [],
    };
    person.mentions.push(match.span);
    people.set(id, person);
  }
  return [...people.values()];
}
