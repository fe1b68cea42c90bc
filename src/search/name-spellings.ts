import { formOf, searchTokens } from "../arabic/search-analyse.js";
import type { Token } from "../arabic/tokens.js";
import type { Registry } from "../registry/schema.js";
import { editDistance } from "./nearest-word.js";

/** Shorter words differ by a letter and mean something else. */
const SHORTEST = 5;
/** One edit for so many letters: «لافرنتييف» and «لافرينتيف» are two edits apart. */
const LETTERS_AN_EDIT = 4;

/**
 * How outlets spell the words of names, from the registry alone: a word of an alias that is a few
 * letters away from a word of the name itself, and no word of another name.
 *
 * @returns Index form of the other spelling → that of the usual one.
 */
export function nameSpellings({ people, places }: Registry): Map<string, string> {
  const named = [
    ...people.map(({ name, aliases, errors }) => ({ name, others: [...aliases, ...errors] })),
    ...places.map(({ name, aliases }) => ({ name, others: aliases })),
  ];
  const usual = new Set(named.flatMap(({ name }) => formsOf(name)));
  const spellings = new Map<string, string>();
  for (const { name, others } of named) {
    const own = formsOf(name).filter((form) => form.length >= SHORTEST);
    for (const token of others.flatMap(searchTokens)) {
      const form = formOf(token);
      const meant = usual.has(form) || spellings.has(form) ? undefined : usualOf(token, own);
      if (meant !== undefined) spellings.set(form, meant);
    }
  }
  return spellings;
}

const formsOf = (name: string): string[] => searchTokens(name).map(formOf);

/** The first letter of an odd spelling may have been taken for a particle: it is looked at too. */
function usualOf(token: Token, own: string[]): string | undefined {
  if (token.text.length < SHORTEST || !/^[\u0621-\u064a]+$/.test(token.text)) return undefined;
  const readings = [formOf(token), token.text.replace(/^ال/, "")];
  const most = Math.floor(token.text.length / LETTERS_AN_EDIT);
  return own.find((usual) =>
    readings.some((reading) => editDistance(reading, usual, most) <= most),
  );
}
