import { dayNumber, formatMonth, monthOf, yearOf, type DayNumber } from "./calendar.js";
import {
  middleOfYear,
  monthsMeant,
  nearestTo,
  yearsAround,
  type DateReading,
} from "./date-anchor.js";
import { monthConflict, NOT_CURRENT } from "./date-conflicts.js";
import type { DateWords, Relative } from "./date-words.js";

/** «أيلول المقبل», «الشهر الماضي», «تموز 2017»: the month nearest to the anchor on its side, as `2017-09`. */
export function resolveMonth(
  words: Extract<DateWords, { kind: "month" }>,
  published: DayNumber | null,
): DateReading {
  const printed = monthConflict(words.months);
  const anchor = published ?? middleOfYear(words.year);
  if (anchor === null) return { value: null, conflict: printed };
  // The middle of a month stands for it.
  const middles = yearsAround(words.year, anchor).flatMap((year) =>
    monthsMeant(words.months, words.relative, anchor).flatMap(
      (month) => dayNumber(year, month, 15) ?? [],
    ),
  );
  const relative = words.year === null ? words.relative : null;
  const onSide = middles.filter((middle) => isOnSide(middle, relative, anchor));
  const month = nearestTo(onSide.length > 0 ? onSide : middles, anchor);
  if (month === null) return { value: null, conflict: printed };
  const isOther = relative === "current" && onSide.length === 0;
  return {
    value: formatMonth(yearOf(month), monthOf(month)),
    conflict: printed ?? (isOther ? NOT_CURRENT : null),
  };
}

const monthCount = (day: DayNumber): number => yearOf(day) * 12 + monthOf(day);

/** «أيار المقبل» said in May is a year away; «الجاري» is still said just after the month's end. */
function isOnSide(middle: DayNumber, relative: Relative, anchor: DayNumber): boolean {
  const distance = monthCount(middle) - monthCount(anchor);
  if (relative === "past") return distance < 0;
  if (relative === "next") return distance > 0;
  if (relative === "current")
    return distance === 0 || monthCount(middle) === monthCount(anchor - 3);
  return true;
}

/** «نهاية العام», «مطلع 2018»: the month it begins or ends in, or the two in its middle. */
export function resolvePartOfYear({
  months,
  year: meant,
}: Extract<DateWords, { kind: "part-of-year" }>): DateReading {
  const [first, last] = months;
  if (meant === null || first === undefined) return { value: null, conflict: null };
  const start = formatMonth(meant, first);
  const value = last === undefined ? start : `${start}/${formatMonth(meant, last)}`;
  return { value, conflict: null };
}
