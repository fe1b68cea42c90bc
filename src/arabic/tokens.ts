import { foldChar, isSilent } from "./letters.js";

/** A word or a number of a text. Offsets are UTF-16 units of the text, end exclusive. */
export interface Token {
  /** Folded by `foldChar`. */
  text: string;
  start: number;
  end: number;
  kind: "word" | "number";
}

const DIGIT = /[0-9]/;
const LETTER = /\p{L}/u;
const CLASSES = new Map<string, "word" | "number" | "other">();

function classOf(folded: string): "word" | "number" | "other" {
  const known = CLASSES.get(folded);
  if (known !== undefined) return known;
  const found = DIGIT.test(folded) ? "number" : LETTER.test(folded) ? "word" : "other";
  CLASSES.set(folded, found);
  return found;
}

/**
 * The words and numbers of a text in order. A number glued to a word («جنيف7») is a token of its
 * own. Silent characters belong to the word round them; so does a dot that stands between tatweels
 * («المعـ.ـارضة»), which papers print to slip past filters.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let open: Token | null = null;
  for (let i = 0; i < text.length; i++) {
    const folded = foldChar(text.charAt(i));
    if (folded === "") continue;
    const kind = classOf(folded);
    if (kind === "other") {
      if (!splitsWordForFilters(text, i)) open = null;
      continue;
    }
    if (open !== null && open.kind === kind) {
      open.text += folded;
      open.end = i + 1;
    } else {
      open = { text: folded, start: i, end: i + 1, kind };
      tokens.push(open);
    }
  }
  for (const token of tokens) token.end = withMarks(text, token.end);
  return tokens;
}

/** A word's own marks stand after its last letter: «محادثاتُ» ends behind its damma. */
function withMarks(text: string, end: number): number {
  let at = end;
  while (at < text.length && isSilent(text.charAt(at)) && text.charAt(at) !== "\u0640") at++;
  return at;
}

const splitsWordForFilters = (text: string, i: number): boolean =>
  ".-".includes(text.charAt(i)) &&
  text.charAt(i - 1) === "\u0640" &&
  text.charAt(i + 1) === "\u0640";

/**
 * How many UTF-16 units of the text the first `letters` folded letters of a token take up: where a
 * name begins behind its clitic («ولافروف»).
 */
export function offsetInToken(text: string, token: Token, letters: number): number {
  let at = token.start;
  for (let left = letters; left > 0 && at < token.end; at++) {
    if (foldChar(text.charAt(at)) !== "") left--;
  }
  while (at < token.end && isSilent(text.charAt(at))) at++;
  return at;
}
