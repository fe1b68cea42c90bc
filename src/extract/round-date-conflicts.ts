import type { RecordDate } from "../record/article-record.js";
import type { Round } from "../registry/schema.js";
import { edtfBounds, parseDay, type DayNumber } from "./calendar.js";
import type { DateExpression } from "./date-expressions.js";
import { bySentence, isHeldOn } from "./held-on.js";
import type { NameIndex } from "./name-index.js";
import { distance, type SettledMention } from "./settle-mentions.js";

/** What dates are held against. */
interface Scene {
  expressions: readonly DateExpression[];
  mentions: readonly SettledMention[];
  published: DayNumber | null;
  names: NameIndex;
}

/**
 * Adds a conflict to each date that a text gives a round and that lies outside the round's days: those
 * of another round, a wrong month or year. Where the day's number is the round's, its days are the
 * likelier reading. A date still to come when it was printed is an announcement, and may have slipped.
 *
 * @param dates As `resolveDates` read them from the expressions.
 */
export function withRoundConflicts(dates: readonly RecordDate[], scene: Scene): RecordDate[] {
  if (scene.mentions.length === 0) return [...dates];
  const mentionsIn = bySentence(scene.mentions);
  const expressionAt = new Map(scene.expressions.map((e) => [keyOf(e.span), e]));
  return dates.map((date) => {
    const expression = expressionAt.get(keyOf(date));
    if (!expression || date.conflict !== null || !isCalendarDate(expression)) return date;
    const beside = mentionsIn(expression.field, expression.from);
    const [mention] = beside.filter((other) => isHeldOn(other, expression));
    return mention === undefined ? date : compared(date, expression, mention, scene);
  });
}

const keyOf = (span: { start: number; in?: "title" | undefined }): string =>
  `${span.in ?? ""}${span.start}`;

/** A day with its month: weekdays and «أمس» are counted from the day of publication, and prove nothing. */
const isCalendarDate = ({ words }: DateExpression): boolean =>
  words.kind === "full" || (words.kind === "days" && words.months.length > 0);

/** Days to each side of a round that its arrivals and its echo take. */
const MARGIN = 3;
/** Days from a round within which another date was once announced for it. */
const SLIPPED = 120;

function compared(
  date: RecordDate,
  { words }: DateExpression,
  mention: SettledMention,
  { published, names }: Scene,
): RecordDate {
  const round = names.registry.rounds.find(
    ({ process, number }) => process === mention.process && number === mention.number,
  );
  const bounds = date.value === null ? null : edtfBounds(date.value);
  if (round === undefined || bounds === null) return date;
  if (mention.misprint?.because === "days" && hasDays(round, bounds))
    return { ...date, conflict: misprinted(round, mention.misprint.number) };
  const away = Math.min(distance(round, bounds.first), distance(round, bounds.last));
  const isAnnounced = published !== null && bounds.last > published && away <= SLIPPED;
  if (away <= MARGIN || isAnnounced || mention.isGuess) return date;
  const other = names.registry.rounds.find((each) => hasDays(each, bounds) && each !== round);
  const conflict = other ? daysOf(other, round) : outside(round);
  const isItsDay = other === undefined && sameDayNumbers(words, round);
  return { ...date, conflict, value: isItsDay ? intervalOf(words, round, date.value) : date.value };
}

const hasDays = (round: Round, { first, last }: { first: DayNumber; last: DayNumber }): boolean =>
  parseDay(round.start) === first && parseDay(round.end) === last;

const dayNumberOf = (day: string): number => Number(day.slice(8));

/** «20/6/2012» of a round that began on 20 June 2023; «11 و12 تشرين الأول» of one in November. */
function sameDayNumbers(words: DateExpression["words"], round: Round): boolean {
  const days = words.kind === "full" ? [words.day] : words.kind === "days" ? words.days : [];
  const own = [round.start, round.end].map(dayNumberOf);
  return days.length === 2 ? days.every((day, i) => day === own[i]) : days[0] === own[0];
}

const intervalOf = (
  words: DateExpression["words"],
  { start, end }: Round,
  read: string | null,
): string | null => {
  if (words.kind === "full") return start;
  if (words.kind !== "days") return read;
  return words.days.length === 2 ? `${start}/${end}` : start;
};

const isolated = (title: string): string => `«${title}»`;

const misprinted = (round: Round, printed: number): string =>
  `هذه أيام ${isolated(round.title)} (${round.start})، ويعطيها النص رقم الجولة ${printed}.`;

const daysOf = (other: Round, round: Round): string =>
  `هذه أيام ${isolated(other.title)}، ويجعلها النص لـ${isolated(round.title)} التي بدأت في ${round.start}.`;

const outside = (round: Round): string =>
  `يقع هذا التاريخ خارج أيام ${isolated(round.title)}: من ${round.start} إلى ${round.end}.`;
