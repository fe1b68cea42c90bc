import { tokensOf } from "../arabic/tokens.js";

/** Folded words with one blank between: the form in which lines and phrases are compared. */
export const phraseKey = (phrase: string): string =>
  tokensOf(phrase)
    .map((token) => token.text)
    .join(" ");

/** A table of reasons turned round: from a folded phrase to its reason. */
export const reasonsByPhrase = (
  table: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(table).flatMap(([reason, phrases]) =>
      phrases.map((phrase) => [phraseKey(phrase), reason] as const),
    ),
  );

/** Whether folded words contain a folded phrase, whole words only. */
export const containsPhrase = (key: string, phrase: string): boolean =>
  // Nearly always the first half says no, without building the two strings.
  key.includes(phrase) && ` ${key} `.includes(` ${phrase} `);
