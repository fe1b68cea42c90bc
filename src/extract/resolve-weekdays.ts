import type { Round } from "../registry/schema.js";
import { formatDay, parseDay, weekdayNumber, type DayNumber } from "./calendar.js";
import type { DateAnchor, DateReading } from "./date-anchor.js";
import { offsetConflict } from "./date-conflicts.js";
import type { DateWords, Relative } from "./date-words.js";

/** «اليوم الثلاثاء», «الأربعاء الماضي», «يومي الثلاثاء والأربعاء», counted from the day of publication. */
export function resolveWeekdays(
  words: Extract<DateWords, { kind: "weekdays" }>,
  { published, round }: DateAnchor,
): DateReading {
  const [weekday = 0, second] = words.weekdays;
  if (published === null) return { value: null, conflict: null };
  if (words.offset !== null) return withOffset(weekday, published + words.offset);
  const first = weekdayNear(weekday, words.relative, published, round);
  if (second === undefined) return { value: formatDay(first), conflict: null };
  const last = first + ((second - weekday + 7) % 7);
  return { value: `${formatDay(first)}/${formatDay(last)}`, conflict: null };
}

/**
 * «اليوم السبت» in an article dated Sunday: put online after midnight, it still means the Saturday,
 * which the weekday says and the count from the day of publication does not.
 */
function withOffset(weekday: number, counted: DayNumber): DateReading {
  const ahead = (weekday - weekdayNumber(counted) + 7) % 7;
  if (ahead === 0) return { value: formatDay(counted), conflict: null };
  const meant = counted + (ahead > 3 ? ahead - 7 : ahead);
  return { value: formatDay(meant), conflict: offsetConflict(weekday, counted) };
}

/** A bare weekday: the anchor itself, else a day of the round within a week, else the last one. */
function weekdayNear(
  weekday: number,
  relative: Relative,
  published: DayNumber,
  round: Round | null,
): DayNumber {
  const next = (weekday - weekdayNumber(published) + 7) % 7;
  if (relative === "next") return published + (next || 7);
  if (relative === "past") return published - (7 - next);
  if (next === 0) return published;
  return dayOfRound(weekday, published, round) ?? published - (7 - next);
}

function dayOfRound(weekday: number, published: DayNumber, round: Round | null): DayNumber | null {
  const start = round && parseDay(round.start);
  const end = round && parseDay(round.end);
  if (start === null || end === null) return null;
  for (let day = Math.max(start, published - 6); day <= Math.min(end, published + 6); day++) {
    if (weekdayNumber(day) === weekday) return day;
  }
  return null;
}
