import type { ArticleRecord, Span } from "../record/article-record.js";
import type { Round } from "../registry/schema.js";
import { formatDay, parseDay, weekdayNumber, monthOf, type DayNumber } from "./calendar.js";
import type { DateExpression } from "./date-expressions.js";
import type { DateWords } from "./date-words.js";
import { resolveDate } from "./resolve-dates.js";

/** When an article was published and, where it had to be inferred, the round that says so. */
export interface Publication {
  published: NonNullable<ArticleRecord["published"]>;
  round: Round | null;
  /** The day the text speaks as of, where the front matter says another. */
  contradicts: string | null;
}

/** What a candidate day is weighed by. */
interface Clue {
  span: Span;
  /** Whether it ties a day to what the round did: a verb of opening or closing, the round's own days. */
  isTied: boolean;
  /** Points for `day` as the day of publication of an article about `round`. */
  points: (day: DayNumber, start: DayNumber, end: DayNumber) => number;
}

const OPENS = /^(و|س|وس|ف)?(انطلقت?|تنطلق|ينطلق|بدات?|تبدا|يبدا|افتتحت?|تفتتح|تستضيف|تعقد)$/u;
const CLOSES =
  /^(و|س|وس|ف|ب|ل)?(اختتمت?|تختتم|انهي|انهت|تنهي|انتهت|انتهي|تنتهي|ختام|ختامها|اختتام|اختتامها|انتهاء|انتهايها|انتهايه)$/u;
/** Below this the clues do not carry an inference: one guess is not evidence. */
const LEAST = 3;
const DOUBTFUL = 2;
const REACH = 10;
/** The day of printing is told by the first dates of an article; a list of thousands adds nothing. */
const MOST_DATES = 24;

/**
 * Infers the day of publication from what the words say of it and when the candidate rounds met:
 * «انطلقت أمس الجولة …» is the day after the round's start, «غد الإثنين» the eve of a Monday.
 *
 * @param candidates The subject round alone, or all rounds the article may be about.
 * @param dates The dates of title and body, unresolved.
 * @param isSubject Whether the article surely is about the one candidate: only that round's days are
 *   open then, and less evidence tells them, with `?`.
 * @returns null when the clues are few, or point at days that are not neighbours.
 */
export function inferPublication(
  candidates: readonly Round[],
  dates: readonly DateExpression[],
  isSubject: boolean,
): Publication | null {
  const clues = dates.slice(0, MOST_DATES).flatMap(cluesOf);
  const scored = candidates.flatMap((round) => scoreDays(round, clues));
  const least = isSubject ? DOUBTFUL : LEAST;
  const best = scored.reduce((most, { points }) => Math.max(most, points), least);
  const top = scored.filter(({ points }) => points >= best - 0.01);
  const [first] = top;
  const last = top.at(-1);
  if (first === undefined || last === undefined) return null;
  if (first.round !== last.round || last.day - first.day !== top.length - 1 || top.length > 2) {
    return null;
  }
  const day = `${formatDay(first.day)}${best < LEAST ? "?" : ""}`;
  const value = first === last ? day : `${formatDay(first.day)}/${formatDay(last.day)}`;
  const start = parseDay(first.round.start) ?? first.day;
  const end = parseDay(first.round.end) ?? first.day;
  const telling = clues.filter((clue) => clue.points(first.day, start, end) >= 1);
  // Some round always has a Wednesday that fits: only what was done on it says that it is this one.
  if (!isSubject && !telling.some((clue) => clue.isTied)) return null;
  const evidence = telling.map((clue) => clue.span);
  return {
    published: { value, basis: "inferred", evidence },
    round: first.round,
    contradicts: null,
  };
}

/**
 * Whether the text's own words for the day of printing fit a day: «أمس الجمعة» on a Saturday.
 *
 * @returns false also where it has no such words.
 */
export const fitsDay = (dates: readonly DateExpression[], day: DayNumber): boolean =>
  dates.some(
    ({ words }) =>
      (words.kind === "weekdays" || words.kind === "days") &&
      words.offset !== null &&
      weekdayNumber(day + words.offset) ===
        (words.kind === "days" ? words.weekday : words.weekdays[0]),
  );

function scoreDays(round: Round, clues: readonly Clue[]) {
  const start = parseDay(round.start);
  const end = parseDay(round.end);
  if (start === null || end === null) return [];
  const days = Array.from({ length: end - start + 1 + 2 * REACH }, (_, n) => start - REACH + n);
  return days.map((day) => ({
    round,
    day,
    points: clues.reduce((sum, clue) => sum + clue.points(day, start, end), 0),
  }));
}

function cluesOf(date: DateExpression): Clue[] {
  const points = pointsOf(date);
  return points === null ? [] : [{ span: date.span, points, isTied: isTied(date) }];
}

function isTied(date: DateExpression): boolean {
  const { words } = date;
  if (words.kind === "days") return words.days.length > 1 || words.offset !== null;
  const isCounted = words.kind === "offset" || (words.kind === "weekdays" && words.offset !== null);
  return isCounted && verbOf(date) !== null;
}

function pointsOf(date: DateExpression): Clue["points"] | null {
  const { words } = date;
  const verb = verbOf(date);
  switch (words.kind) {
    case "offset":
      return (day, start, end) =>
        words.offset === 0 && verb === null
          ? within(day, start, end) * 0.5
          : eventPoints(day + words.offset, verb, start, end);
    case "weekdays":
      return weekdayPoints(words, verb, isEarly(date));
    case "days":
    case "month":
      return (day, start, end) => calendarPoints(words, day, start, end);
    case "part-of-year":
    case "stretch":
    case "full":
      return null;
  }
}

const within = (day: DayNumber, start: DayNumber, end: DayNumber): number =>
  day >= start && day <= end ? 1 : 0;

/** How well a day suits the verb of its sentence: openings on the first day, closings on the last. */
function eventPoints(
  day: DayNumber,
  verb: "opens" | "closes" | null,
  start: DayNumber,
  end: DayNumber,
): number {
  if (verb === "opens") return day === start ? 3 : -1;
  if (verb === "closes") return day === end ? 2 : within(day, start, end);
  return within(day, start, end);
}

function weekdayPoints(
  words: Extract<DateWords, { kind: "weekdays" }>,
  verb: "opens" | "closes" | null,
  early: boolean,
): Clue["points"] {
  const [weekday = 0, second] = words.weekdays;
  const { offset, relative } = words;
  return (day, start, end) => {
    if (offset !== null) {
      const fits = weekdayNumber(day + offset) === weekday;
      return fits ? 3 + eventPoints(day + offset, verb, start, end) : -4;
    }
    if (second !== undefined) return weekdayNumber(start) === weekday && end > start ? 1 : 0;
    if (relative !== null || !early) return 0;
    if (weekdayNumber(day) === weekday) return 1.5 + eventPoints(day, verb, start, end);
    return weekdayNumber(day - 1) === weekday ? 1 + eventPoints(day - 1, verb, start, end) : 0;
  };
}

/** Days since or until a date with «الماضي» or «المقبل» beyond which the press would name the year. */
const PAST_REACH = 190;
const NEXT_REACH = 100;

function calendarPoints(
  words: Extract<DateWords, { kind: "days" | "month" }>,
  day: DayNumber,
  start: DayNumber,
  end: DayNumber,
): number {
  if (words.kind === "days" && words.offset !== null) return dayOfPrinting(words, day);
  if (words.year !== null || words.months.length === 0) return 0;
  if (words.relative === "current") {
    const sameMonth = words.months.includes(monthOf(day)) ? 1 : -3;
    return sameMonth + coversRound(words, day, start, end);
  }
  const { value } = resolveDate(words, { published: day, round: null });
  const meant = parseDay((value ?? "").split("/")[0] ?? "") ?? parseDay(`${value ?? ""}-15`);
  if (meant === null) return 0;
  if (words.relative === "past") return nearness(day - meant, PAST_REACH);
  if (words.relative === "next") return nearness(meant - day, NEXT_REACH);
  return coversRound(words, day, start, end);
}

/** «غداً الثلاثاء 31 تشرين الأول» says outright when it was printed. */
function dayOfPrinting(words: Extract<DateWords, { kind: "days" }>, day: DayNumber): number {
  const { value } = resolveDate(words, { published: day, round: null });
  return value !== null && parseDay(value) === day + (words.offset ?? 0) ? 5 : -4;
}

/** «شباط المقبل» is most likely next month, perhaps in three, and not in a year. */
const nearness = (distance: number, reach: number): number => {
  if (distance <= 0 || distance > reach) return -2;
  return distance <= 45 ? 1 : 0.5;
};

/** «يومي 30 و31 تشرين الأول» are the very days of the round. */
function coversRound(
  words: Extract<DateWords, { kind: "days" | "month" }>,
  day: DayNumber,
  start: DayNumber,
  end: DayNumber,
): number {
  const { value } = resolveDate({ ...words, relative: null }, { published: day, round: null });
  const [first, last] = (value ?? "").split("/").map(parseDay);
  if (first == null) return 0;
  if (last != null) return first === start && last === end ? 2 : 0;
  return first === start || first === end ? 1 : 0;
}

/** What the sentence does at this date, from the verbs near it. */
function verbOf({ field, from }: DateExpression): "opens" | "closes" | null {
  const sentence = field.sentenceOfToken[from];
  let best: { verb: "opens" | "closes"; distance: number } | null = null;
  for (let i = Math.max(0, from - 14); i < from + 6 && i < field.tokens.length; i++) {
    if (field.sentenceOfToken[i] !== sentence) continue;
    const text = field.tokens[i]?.text ?? "";
    const verb = OPENS.test(text) ? "opens" : CLOSES.test(text) ? "closes" : null;
    const distance = Math.abs(i - from);
    if (verb !== null && (best === null || distance < best.distance)) best = { verb, distance };
  }
  return best?.verb ?? null;
}

const isEarly = ({ field, from }: DateExpression): boolean =>
  field.inTitle || (field.sentenceOfToken[from] ?? 0) <= 2;
