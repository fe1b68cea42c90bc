import { foldLetters } from "../arabic/letters.js";
import { isForeignSurname, isGivenName } from "../arabic/given-names.js";
import type { NameIndex, PersonName } from "./name-index.js";
import type { PhraseMatch } from "./phrases.js";
import { isJoined, type TextField, wordAt } from "./text-field.js";

type Match = PhraseMatch<PersonName>;

/** Given names that are everyday words as well: before a surname they say nothing. */
const EVERYDAY =
  /^(و|ف|ب|ل)?(صباح|سلام|امل|كامل|عام|عامر|علي|رضا|فرح|مني|سيف|امين|هدي|ال|ام|سعد|نصر|جهاد|كمال|بدر|امير)$/u;

/**
 * Surnames that somebody else bears: «إبراهيم الجعفري» is not Bashar al-Jaafari, and in an article
 * that names only the former «الجعفري» alone is not he either. A foreign surname with a wrong first
 * name is a slip of the pen, and stays: see `findPeople`.
 */
export function namesakes(matches: readonly Match[], names: NameIndex): ReadonlySet<Match> {
  const strangers = matches.filter(
    (match) => strangerBefore(match, names) !== null && !isForeignSurname(surnameOf(match)),
  );
  const inFull = new Set(matches.flatMap((match) => (isInFull(match) ? idsOf(match) : [])));
  const surnames = new Set(strangers.map(surnameOf));
  const alone = matches.filter(
    (match) =>
      match.to - match.from === 1 &&
      surnames.has(surnameOf(match)) &&
      !idsOf(match).some((id) => inFull.has(id)),
  );
  return new Set([...strangers, ...alone]);
}

const idsOf = (match: Match): string[] => match.values.map(({ id }) => id);
const isInFull = (match: Match): boolean => match.to - match.from > 1;

/** The surname without the particles before it. */
const surnameOf = ({ span }: Match): string => foldLetters(span.text);

/** The given name before a surname that is none of its bearer's, or null. */
export function strangerBefore(match: Match, names: NameIndex): string | null {
  const { field, from, to } = match;
  if (to - from !== 1 || !isJoined(field, from - 1) || match.span.text !== fieldWord(field, from))
    return null;
  const before = wordAt(field, from - 1);
  const given = (field.forms[from - 1] ?? []).map(({ text }) => text).filter(isGivenName);
  if (given.length === 0 || EVERYDAY.test(before)) return null;
  const own = new Set(idsOf(match).flatMap((id) => wordsOf(id, names)));
  return given.some((name) => own.has(name)) ? null : before;
}

/** A surname behind «و» or «ل» begins anew: «التقى أحمد ولافروف». */
const fieldWord = (field: TextField, i: number): string => {
  const token = field.tokens[i];
  return token === undefined ? "" : field.text.slice(token.start, token.end);
};

const wordsOf = (id: string, { personById }: NameIndex): string[] => {
  const person = personById.get(id);
  return person === undefined
    ? []
    : [person.name, ...person.aliases].flatMap((name) => foldLetters(name).split(" "));
};
