import type { Span } from "../record/article-record.js";
import type { Round } from "../registry/schema.js";
import { edtfBounds, parseDay, type DayNumber } from "./calendar.js";
import type { DateExpression } from "./date-expressions.js";
import { resolveDate } from "./resolve-dates.js";
import { sentenceTokens, wordAt, type TextField } from "./text-field.js";

/** A round met in the text, and how strongly that says that the article is about it. */
export interface NamedRound {
  round: Round;
  span: Span;
  weight: number;
  /** Whether the mention names its process itself («جنيف 7»). */
  isExplicit: boolean;
}

/** What else says which round an article is about. */
export interface SubjectHints {
  /** The front matter's date. */
  published: string | undefined;
  /** The dates of title and body. */
  dates: readonly DateExpression[];
}

/** Weight from which a round is the subject without more ado. */
const SURE = 2;

/**
 * The round that an article is about: the one whose mentions weigh most, its dates in the text and
 * the day of publication counted in.
 *
 * @returns The leading round even where it is not sure: a day of publication that fits may settle it.
 */
export function leadingRound(
  named: readonly NamedRound[],
  hints: SubjectHints,
): { round: Round; isSure: boolean } | null {
  const weights = new Map<Round, number>();
  for (const { round, weight } of named) weights.set(round, (weights.get(round) ?? 0) + weight);
  for (const [round, weight] of weights) {
    const hasNamesake = [...weights.keys()].some(
      (other) => other !== round && other.number === round.number,
    );
    const dated = hasNamesake ? datedAs(round, named, hints.dates) : 0;
    weights.set(round, weight + timeliness(round, hints.published) + dated);
  }
  const [best] = [...weights].sort((a, b) => b[1] - a[1] || (a[0].start < b[0].start ? 1 : -1));
  return best === undefined ? null : { round: best[0], isSure: best[1] >= SURE };
}

/** Words by which a sentence looks back, or ahead to the next round. */
const RECAP = /^(وكانت?|كانت?|يذكر|يشار|وتاتي|سبق|وسبق|وعقدت?|هذا|وشهدت|تجدر)$/u;
const OTHER_ROUND =
  /^(السابق|السابقه|الماضيه|الماضي|المقبل|المقبله|القادم|القادمه|المقرره|المقرر)$/u;

/** «إعلان جنيف 1», «مقررات مؤتمر سوتشي»: a paper that bears a round's name is not the round. */
const PAPER =
  /^[وفبل]{0,2}(ال)?(بيان|اعلان|مقررات|قرارات|مبادي|اتفاق|اتفاقات|وثيقه|وثايق|مرجعيه|مخرجات|نتايج)$/u;

/** How much a mention at a token weighs: title over lead over body; recaps and other rounds little. */
export function weightOf(field: TextField, token: number): number {
  if (field.inTitle) return 6;
  const sentence = field.sentenceOfToken[token] ?? 0;
  const place = sentence === 0 ? 4 : sentence <= 2 ? 2.5 : 1;
  const first = wordAt(field, sentenceTokens(field, token).from);
  const after = field.tokens.slice(token, token + 9);
  const isOther = after.some(
    (t, n) => OTHER_ROUND.test(t.text) && field.sentenceOfToken[token + n] === sentence,
  );
  const isPaper = [1, 2].some((back) => PAPER.test(wordAt(field, token - back)));
  return place * (RECAP.test(first) ? 0.4 : 1) * (isOther || isPaper ? 0.3 : 1);
}

/** An article is about a round of its own days rather than about one of years ago. */
function timeliness(round: Round, published: string | undefined): number {
  const day = published === undefined ? null : (edtfBounds(published)?.first ?? null);
  const bounds = boundsOf(round);
  if (day === null || bounds === null) return 0;
  const distance = day < bounds.start ? bounds.start - day : Math.max(0, day - bounds.end);
  return distance <= 14 ? 5 : distance <= 60 ? 0 : -4;
}

const boundsOf = (round: Round): { start: DayNumber; end: DayNumber } | null => {
  const start = parseDay(round.start);
  const end = parseDay(round.end);
  return start === null || end === null ? null : { start, end };
};

/**
 * Points for the one of two rounds that bear a number, in whose process a round of the article has
 * the very days that the article prints («الجولة السادسة بين 18 و22 تشرين الأول»).
 */
function datedAs(
  round: Round,
  named: readonly NamedRound[],
  dates: readonly DateExpression[],
): number {
  const own = named.filter((other) => other.round.process === round.process);
  const points = own.flatMap((other) => {
    const bounds = boundsOf(other.round);
    return bounds === null ? [] : dates.map((date) => datedBy(date, bounds));
  });
  return Math.max(0, ...points);
}

/** Whether dates that stand in one sentence with a round's number are the round's own. */
export function hasDatesOf(round: Round, dates: readonly DateExpression[]): boolean {
  const bounds = boundsOf(round);
  return bounds !== null && dates.some((date) => datedBy(date, bounds) >= 4);
}

function datedBy(
  { words }: DateExpression,
  { start, end }: { start: DayNumber; end: DayNumber },
): number {
  if (words.kind !== "days" || words.months.length === 0) return 0;
  const { value } = resolveDate(
    { ...words, relative: null, yearStep: null },
    { published: start, round: null },
  );
  const [first, last] = (value ?? "").split("/").map(parseDay);
  if (first == null) return 0;
  if (last != null) return first === start && last === end ? 4 : 0;
  return first === start || first === end ? 1 : 0;
}
