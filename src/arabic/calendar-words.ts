import type { Token } from "./tokens.js";

/**
 * Names of the months, folded: Levantine, Egyptian and Gulf, Maghrebi (CLDR ar-SY, ar-EG, ar-DZ,
 * ar-MA), and the English ones that content systems print in date lines.
 */
const MONTH_WORDS: Record<number, readonly string[]> = {
  1: ["كانون الثاني", "كانون ثاني", "يناير", "جانفي", "ينايير", "january", "jan"],
  2: ["شباط", "فبراير", "فيفري", "فيفرييه", "february", "feb"],
  3: ["اذار", "مارس", "march", "mar"],
  4: ["نيسان", "ابريل", "افريل", "april", "apr"],
  5: ["ايار", "مايو", "ماي", "مايس", "may"],
  6: ["حزيران", "يونيو", "يونيه", "جوان", "june", "jun"],
  7: ["تموز", "يوليو", "يوليه", "جويليه", "يوليوز", "july", "jul"],
  8: ["اب", "اغسطس", "اوت", "غشت", "august", "aug"],
  9: ["ايلول", "سبتمبر", "شتنبر", "september", "sept", "sep"],
  10: ["تشرين الاول", "تشرين اول", "اكتوبر", "october", "oct"],
  11: ["تشرين الثاني", "تشرين ثاني", "نوفمبر", "نونبر", "november", "nov"],
  12: ["كانون الاول", "كانون اول", "ديسمبر", "دجنبر", "december", "dec"],
};

/** Months whose name is also an everyday word, so that it needs more than itself to be a date. */
export const AMBIGUOUS_MONTH_WORDS: ReadonlySet<string> = new Set([
  "اب",
  "مارس",
  "ماي",
  "جوان",
  "اوت",
  "march",
  "mar",
  "may",
  "dec",
]);

const MONTHS = new Map(
  Object.entries(MONTH_WORDS).flatMap(([month, names]) =>
    names.map((name) => [name, Number(month)] as const),
  ),
);

/** First words of the names: most words of a text are none, and need not be looked at further. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...MONTHS.keys()].map((name) => name.split(" ")[0] ?? name),
);

/** A month's name at a token: 1 to 12, and how many tokens it takes. */
export interface MonthReading {
  month: number;
  length: number;
  word: string;
}

/** Reads one name of a month at token `i`. The particles ب و ل may be written onto it. */
export function readMonth(tokens: readonly Token[], i: number): MonthReading | null {
  const first = tokens[i];
  if (first?.kind !== "word") return null;
  const bare = /^[بول]/.test(first.text) ? first.text.slice(1) : first.text;
  if (!FIRST_WORDS.has(first.text) && !FIRST_WORDS.has(bare)) return null;
  const second = tokens[i + 1]?.text ?? "";
  for (const word of [first.text, bare]) {
    const two = MONTHS.get(`${word} ${second}`);
    if (two !== undefined) return { month: two, length: 2, word: `${word} ${second}` };
    const one = MONTHS.get(word);
    if (one !== undefined) return { month: one, length: 1, word };
  }
  return null;
}

/** Days of the week, folded, with their number as `Date.prototype.getUTCDay` counts: Sunday is 0. */
const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["الاحد", 0],
  ["الاثنين", 1],
  ["الاتنين", 1],
  ["الثلاثاء", 2],
  ["الثلثاء", 2],
  ["الاربعاء", 3],
  ["الاربعا", 3],
  ["الخميس", 4],
  ["الجمعه", 5],
  ["السبت", 6],
]);

/** The weekday a folded word names, with و, ف, ب, ل or لل before it: 0 is Sunday. */
export function weekdayOf(word: string): number | null {
  const bare = word.replace(/^[وفب](?=ال)/, "").replace(/^لل/, "ال");
  return WEEKDAYS.get(bare) ?? null;
}
