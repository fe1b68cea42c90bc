/** All characters between two, both included. */
const range = (first: string, last: string): string[] => {
  const [from, to] = [first, last].map((character) => character.codePointAt(0) ?? 0);
  if (from === undefined || to === undefined) return [];
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
};

/**
 * What any page may come to show whatever its archive holds: readers type into the search field, and
 * scripts print words of their own. Letters and marks of Arabic, its digits, the four letters that
 * Persian and Kurdish names bring along, ASCII, and the punctuation of both.
 */
export const COMMON_CHARACTERS: ReadonlySet<string> = new Set([
  ...range("\u0620", "\u063a"),
  ...range("\u0640", "\u0652"),
  ...range("\u0660", "\u066c"),
  ...range(" ", "~"),
  ..."،؛؟\u0670\u0671پچژگکی«»–—…·“”‘’‹›×\u00a0",
]);

// Without the `u` flag, and so fast: it runs over every page. What it lets through is looked at again.
const NOT_PLAIN = /[^\0-~\u0620-\u063a\u0640-\u0652\u0660-\u066c،؛؟«»–—…·\u00a0]+/g;
const PRINTED = /[^\p{C}\s]/u;

/** The characters of a text that fonts lack unless asked for, each once. */
export function uncommonCharacters(text: string): Set<string> {
  const runs = text.match(NOT_PLAIN) ?? [];
  const isUncommon = (c: string): boolean => !COMMON_CHARACTERS.has(c) && PRINTED.test(c);
  return new Set([...new Set(runs.join(""))].filter(isUncommon));
}
