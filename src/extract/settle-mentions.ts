import type { Round } from "../registry/schema.js";
import { edtfBounds, parseDay, type DayNumber } from "./calendar.js";
import type { DateExpression } from "./date-expressions.js";
import { bySentence, isHeldOn } from "./held-on.js";
import type { NameIndex } from "./name-index.js";
import type { ProcessCues } from "./process-cues.js";
import { resolveDate } from "./resolve-dates.js";
import type { RoundMention } from "./round-mentions.js";
import { hasDatesOf, type SubjectHints } from "./subject-round.js";

/** A mention whose round has been looked for by more than its number. */
export interface SettledMention extends RoundMention {
  /** The number printed and what speaks against it, where another round is meant; else null. */
  misprint: { number: number; because: "days" | "published" | "other number" } | null;
}

/** What the rounds of an article are told apart by. */
interface Scene {
  hints: SubjectHints;
  cues: ProcessCues;
  names: NameIndex;
}

/**
 * Settles which round each mention means: the talks whose round of that number met on the days of its
 * sentence; a sitting of a round that had several («الجولة الثانية», in March 2016 of Geneva 3); the
 * round whose very days are printed beside another's number.
 */
export function settleMentions(mentions: readonly RoundMention[], scene: Scene): SettledMention[] {
  const datesIn = bySentence(scene.hints.dates);
  return mentions.map((mention) => {
    const dates = datesIn(mention.field, mention.from);
    const settled = asSitting(ofDates(mention, dates, scene), dates, scene);
    return (
      byDays(settled, dates, scene) ??
      byPublication(settled, scene) ??
      byOtherNumber(settled, scene) ?? { ...settled, misprint: null }
    );
  });
}

/** «الجولة السادسة بين 18 و22 تشرين الأول»: the talks whose sixth round met on those days. */
function ofDates(
  mention: RoundMention,
  dates: readonly DateExpression[],
  { names }: Scene,
): RoundMention {
  const held = mention.isExplicit ? [] : dates.filter((date) => isHeldOn(mention, date));
  if (held.length === 0) return mention;
  const fits = names.registry.rounds.find(
    (round) => round.number === mention.number && hasDatesOf(round, held),
  );
  return fits === undefined ? mention : { ...mention, process: fits.process, isGuess: false };
}

/** Days from a round beyond which a bare number printed with a date cannot mean it. */
const OTHER_TIME = 400;
const SAME_TIME = 60;
/** No round has had more sittings with a number of their own. */
export const MOST_SITTINGS = 3;

/**
 * A number that fits the day of its sentence, or of publication, only as that of other talks spoken of
 * («الجولة السابعة لمباحثات جنيف» of 2022 is the committee's), or as a sitting of a long round.
 */
function asSitting(
  mention: RoundMention,
  dates: readonly DateExpression[],
  { hints, cues, names }: Scene,
): RoundMention {
  const day = dayOf(mention, dates, hints);
  const { rounds } = names.registry;
  const named = rounds.find(isOf(mention));
  if (mention.isExplicit || day === null || distance(named, day) <= OTHER_TIME) return mention;
  const namesake = rounds.find(
    (round) =>
      round.number === mention.number &&
      cues.all.includes(round.process) &&
      distance(round, day) <= SAME_TIME,
  );
  const whole =
    mention.number <= MOST_SITTINGS
      ? rounds.find((round) => round.process === mention.process && distance(round, day) === 0)
      : undefined;
  const meant = namesake ?? whole;
  return meant ? { ...mention, process: meant.process, number: meant.number } : mention;
}

/** The day that the sentence speaks of, year and all; in title and lead that of publication. */
function dayOf(
  { field, from }: RoundMention,
  dates: readonly DateExpression[],
  { published }: SubjectHints,
): DayNumber | null {
  const stated = published === undefined ? null : (edtfBounds(published)?.first ?? null);
  for (const { words } of dates) {
    const hasYear = words.kind === "full" || ("year" in words && words.year !== null);
    const { value } = resolveDate(words, { published: stated, round: null });
    if (hasYear && value !== null) return edtfBounds(value)?.first ?? null;
  }
  const isLead = field.inTitle || (field.sentenceOfToken[from] ?? 0) <= 2;
  return isLead ? stated : null;
}

/** Days between a round and a day; 0 during the round. */
export function distance(round: Round | undefined, day: DayNumber): number {
  const start = round && parseDay(round.start);
  const end = round && parseDay(round.end);
  if (start == null || end == null) return Infinity;
  return day < start ? start - day : Math.max(0, day - end);
}

const isOf =
  ({ process, number }: Pick<RoundMention, "process" | "number">) =>
  (round: Round): boolean =>
    round.process === process && round.number === number;

const publishedOn = ({ hints }: Scene): DayNumber | null =>
  hints.published === undefined ? null : (edtfBounds(hints.published)?.first ?? null);

/** «الجولة الرابعة عشرة … بين 1 و2 آب»: the days of the thirteenth, said to be the fourteenth's. */
function byDays(
  mention: RoundMention,
  dates: readonly DateExpression[],
  scene: Scene,
): SettledMention | null {
  const { rounds } = scene.names.registry;
  const own = rounds.find(isOf(mention));
  const held = dates.filter((date) => isPair(date) && isHeldOn(mention, date));
  if (own === undefined || held.length === 0 || hasDatesOf(own, held)) return null;
  const day = publishedOn(scene);
  const meant = rounds.find(
    (round) =>
      round.process === mention.process &&
      hasDatesOf(round, held) &&
      (day === null || distance(round, day) < distance(own, day)),
  );
  return meant ? renumbered(mention, meant.number, "days") : null;
}

const isPair = ({ words }: DateExpression): boolean =>
  words.kind === "days" && words.days.length === 2;

/** Days from publication within which the round that a wrong number meant must lie. */
const OWN_TIME = 75;

/** «مؤتمر أستانا 18» in a title of October 2019, when the fourteenth was the next. */
function byPublication(mention: RoundMention, scene: Scene): SettledMention | null {
  const day = publishedOn(scene);
  const isLead = mention.field.inTitle || mention.field.sentenceOfToken[mention.from] === 0;
  const rounds = scene.names.registry.rounds.filter(({ process }) => process === mention.process);
  const own = rounds.find(isOf(mention));
  if (day === null || own === undefined || !isLead || !isAhead(own, day)) return null;
  if (!rounds.some((round) => round.start < own.start && isAhead(round, day - 1))) return null;
  const meant = rounds.reduce((a, b) => (distance(b, day) < distance(a, day) ? b : a), own);
  return distance(meant, day) <= OWN_TIME ? renumbered(mention, meant.number, "published") : null;
}

const isAhead = ({ start }: Round, day: DayNumber): boolean => (parseDay(start) ?? day) > day;

/** «الجولة الثامنة من محادثات "أستانا-7"»: the number in the name stands, unless the day is the other's. */
function byOtherNumber(mention: RoundMention, scene: Scene): SettledMention | null {
  const { process, number, clash } = mention;
  if (clash === null) return null;
  const day = publishedOn(scene);
  const { rounds } = scene.names.registry;
  const [own, other] = [number, clash].map((n) => rounds.find(isOf({ process, number: n })));
  const isOther = day !== null && distance(other, day) < distance(own, day);
  return isOther
    ? renumbered(mention, clash, "other number")
    : { ...mention, misprint: { number: clash, because: "other number" } };
}

const renumbered = (
  mention: RoundMention,
  number: number,
  because: NonNullable<SettledMention["misprint"]>["because"],
): SettledMention => ({ ...mention, number, misprint: { number: mention.number, because } });
