import {
  RELATIVE,
  stepOf,
  type DateReadingAt,
  type DateWords,
  type YearStep,
} from "./date-words.js";
import { readMonthTail, readThisMonth, readYear } from "./read-months.js";
import { isJoined, type TextField, wordAt } from "./text-field.js";

/**
 * Words for a part of a month or a year, with the months of a year that the part is. A part of a
 * month has no agreed days, so «مطلع أيلول» is read as the month: an interval of days would say more
 * than the paper does. The part of a year is the month it begins, ends or turns in.
 */
const PARTS: ReadonlyMap<string, number[]> = new Map(
  Object.entries({
    ...{ مطلع: [1], بدايه: [1], بدايات: [1], اوايل: [1], مستهل: [1] },
    ...{ منتصف: [6, 7], اواسط: [6, 7] },
    ...{ نهايه: [12], نهايات: [12], اواخر: [12], ختام: [12] },
  }),
);

/** «مطلع الشهر الجاري», «منتصف أيلول المقبل», «نهاية الشهر», «نهاية العام», «أواخر 2016». */
export function readPart(field: TextField, i: number): DateReadingAt {
  const word = wordAt(field, i).replace(/^[وفبل](?!دا)/u, "");
  const months = PARTS.get(wordAt(field, i)) ?? PARTS.get(word);
  if (months === undefined || !isJoined(field, i)) return null;
  return readMonthOfPart(field, i + 1) ?? readYearOfPart(field, i + 1, months);
}

function readMonthOfPart(field: TextField, i: number): DateReadingAt {
  const at = wordAt(field, i) === "شهر" ? i + 1 : i;
  const tail = readMonthTail(field, at);
  if (tail !== null) {
    const { months, year, yearStep, relative, to } = tail;
    return { words: { kind: "month", months, year, yearStep, relative }, to };
  }
  const counted = readThisMonth(field, i);
  if (counted !== null || wordAt(field, i) !== "الشهر") return counted;
  const words: DateWords = {
    kind: "month",
    months: [],
    year: null,
    yearStep: null,
    relative: "current",
  };
  return { words, to: i + 1 };
}

function readYearOfPart(field: TextField, i: number, months: number[]): DateReadingAt {
  const { year, to } = readYear(field, i);
  if (year !== null) return { words: partOfYear(months, year, null), to };
  const isThis = /^هذ[اه]$/u.test(wordAt(field, i));
  const at = isThis ? i + 1 : i;
  if (!/^(العام|السنه)$/u.test(wordAt(field, at))) return null;
  // «السنة المقبلة» agrees with its noun.
  const next = wordAt(field, at + 1);
  const relative = RELATIVE.get(next) ?? RELATIVE.get(next.replace(/يه$/u, "ي").replace(/ه$/u, ""));
  return isThis || relative === undefined
    ? { words: partOfYear(months, null, 0), to: at + 1 }
    : { words: partOfYear(months, null, stepOf(relative)), to: at + 2 };
}

const partOfYear = (months: number[], year: number | null, yearStep: YearStep): DateWords => ({
  kind: "part-of-year",
  months,
  year,
  yearStep,
});
