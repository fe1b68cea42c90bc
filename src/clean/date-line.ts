import { readMonth, weekdayOf } from "../arabic/calendar-words.js";
import { tokensOf, type Token } from "../arabic/tokens.js";
import { DATE_LINE_PLACES, DATE_LINE_WORDS } from "./date-line-words.js";
import { phraseKey } from "./word-phrases.js";

const WORDS: ReadonlySet<string> = new Set(DATE_LINE_WORDS.map(phraseKey));
const PLACES: ReadonlySet<string> = new Set(DATE_LINE_PLACES.map(phraseKey));
const LONGEST = 100;
const NUMERIC_DATE = /\d{1,4}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{1,4}/;

const OPENING =
  /^[\s|•-]*(?:\p{L}+[،,\s-]+){0,2}(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?!\d)/u;
const FEW = 8;

/** Whether a short line opens with a date in figures, whatever follows: a name, an issue's number. */
export const opensWithDate = (text: string, words: readonly string[]): boolean =>
  words.length <= FEW && OPENING.test(text);

/**
 * Whether a line gives a date, perhaps with its hour, and nothing else: «الأربعاء - 24 نيسان 2024».
 * There must be a number, and beside it a month, a date in figures or enough other words
 * and numbers of such lines («December 10, 2019»).
 */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST || !/\p{N}/u.test(text)) return false;
  const tokens = tokensOf(text);
  let months = 0;
  let words = 0;
  let numbers = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const month = readMonth(tokens, i);
    if (month !== null) {
      months++;
      i += month.length - 1;
    } else if (PLACES.has(token?.text ?? "")) {
      continue;
    } else if (token?.kind === "word") {
      if (weekdayOf(token.text) === null && !WORDS.has(token.text)) return false;
      words++;
    } else numbers++;
  }
  return months > 0 || words >= 2 || (words === 1 && numbers >= 2) || NUMERIC_DATE.test(text);
}

/**
 * Whether a line tells a day with its month and year, beside whatever else: «سياسة | 2016-03-17 14:52 |
 * قراءة 1806 مرات», «1 تموز 2012 الساعة 00:00 حجم الخط».
 */
export function tellsWholeDay(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (WHOLE_DAY.test(text)) return true;
  const tokens = tokensOf(text);
  return tokens.some((token, i) => {
    if (!isDigits(token, 2)) return false;
    let next = i + 1;
    // Papers of the region print both names of a month.
    for (let names = 0; names < 2; names++) next += readMonth(tokens, next)?.length ?? 0;
    return next > i + 1 && isDigits(tokens[next], 4);
  });
}

const WHOLE_DAY =
  /(?<!\d)(?:\d{4}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{1,2}|\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{4})(?!\d)/;

const isDigits = (token: Token | undefined, most: number): boolean =>
  token?.kind === "number" && token.text.length <= most;
