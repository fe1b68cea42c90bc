import type { Finding, RecordPerson } from "../record/article-record.js";
import { strangerBefore, namesakes } from "./namesakes.js";
import { spellingClass } from "../arabic/spelling-class.js";
import type { NameIndex, PersonName } from "./name-index.js";
import { findPhrases, type PhraseMatch } from "./phrases.js";
import { spanOfRun, type TextField } from "./text-field.js";

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
    .flatMap((field) => (isOnTalks ? withClasses(field, names) : findPhrases(names.people, field)))
    .filter((match) => isOnTalks || match.to - match.from > 1 || !isMisprint(match));
  const sure = new Set(
    matches.flatMap((match) => idsOf(match, "full").concat(idsOf(match, "error"))),
  );
  const others = namesakes(matches, names);
  const mentions: PersonMention[] = [];
  const last = new Map<string, number>();
  for (const match of matches) {
    const id = settle(match, sure, last);
    if (id === null || others.has(match)) continue;
    last.set(id, mentions.length);
    mentions.push({ id, match });
  }
  return { mentions, findings: mentions.flatMap((mention) => oddityOf(mention, names)) };
}

/** What the lists have, and where they have no more than a surname, full names of the same class. */
function withClasses(field: TextField, names: NameIndex): PhraseMatch<PersonName>[] {
  const listed = findPhrases(names.people, field);
  const sure = tokensOf(
    listed.filter((match) => match.values.some(({ strength }) => strength !== "short")),
  );
  const classed = findPhrases(names.peopleByClass, classField(field))
    .filter((match) => new Set(match.values).size === 1 && isLongEnough(match))
    .filter((match) => !touches(match, sure))
    .map((match) => ({
      ...match,
      field,
      values: match.values.slice(0, 1).map((id): PersonName => ({ id, strength: "full" })),
    }));
  const taken = tokensOf(classed);
  const rest = listed.filter((match) => !touches(match, taken));
  return [...rest, ...classed].sort((a, b) => a.from - b.from);
}

type Run = Pick<PhraseMatch<unknown>, "from" | "to">;

/** The numbers of all tokens of the matches. */
const tokensOf = (matches: readonly Run[]): Set<number> =>
  new Set(matches.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n)));

function touches({ from, to }: Run, tokens: ReadonlySet<number>): boolean {
  for (let i = from; i < to; i++) if (tokens.has(i)) return true;
  return false;
}

/** The same field with each word as its class; offsets stay those of the text. */
const classField = (field: TextField): TextField => ({
  ...field,
  tokens: field.tokens.map((token) => ({ ...token, text: spellingClass(token.text) })),
  forms: field.forms.map((forms) =>
    forms.map((form) => ({ ...form, text: spellingClass(form.text) })),
  ),
});

/** A short word shares its consonants with too many others. */
const LEAST_LETTERS = 7;
const isLongEnough = ({ span, from, to }: PhraseMatch<string>): boolean =>
  span.text.length >= LEAST_LETTERS + 2 * (to - from - 1);

const idsOf = (match: PhraseMatch<PersonName>, strength: PersonName["strength"]): string[] => [
  ...new Set(match.values.filter((value) => value.strength === strength).map((value) => value.id)),
];

/** @param last By person, the number of the last mention before. */
function settle(
  match: PhraseMatch<PersonName>,
  sure: ReadonlySet<string>,
  last: ReadonlyMap<string, number>,
): string | null {
  const full = idsOf(match, "full");
  if (full.length > 0) return full.length === 1 ? (full[0] ?? null) : null;
  const [mistaken] = idsOf(match, "error");
  if (mistaken !== undefined) return mistaken;
  const known = idsOf(match, "short").filter((id) => sure.has(id));
  if (known.length <= 1) return known[0] ?? null;
  const before = known.filter((id) => last.has(id));
  return before.sort((a, b) => (last.get(b) ?? 0) - (last.get(a) ?? 0))[0] ?? null;
}

const isMisprint = (match: PhraseMatch<PersonName>): boolean =>
  idsOf(match, "full").length === 0 && idsOf(match, "error").length > 0;

/** A misprint that the registry lists, or a first name that is not his («سيرغي لافرنتييف»). */
function oddityOf(mention: PersonMention, names: NameIndex): Finding[] {
  const { id, match } = mention;
  const isWrongFirst = strangerBefore(match, names) !== null;
  if (!isMisprint(match) && !isWrongFirst) return [];
  const { text, start, end } = isWrongFirst
    ? spanOfRun({ ...match, from: match.from - 1 })
    : match.span;
  const name = names.personById.get(id)?.name ?? id;
  const mend = isWrongFirst
    ? `whose first name it is not; if somebody else is meant, add that person to registry/people.yaml.`
    : `whose name it misprints; if somebody else is meant, take it out of "errors" in registry/people.yaml.`;
  return [
    {
      code: "name-misprint",
      severity: "warning",
      message: `«\u2068${text}\u2069» is read as \u2068${name}\u2069 (${id}), ${mend}`,
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
