import { AMBIGUOUS_MONTH_WORDS, readMonth } from "../arabic/calendar-words.js";
import { readDigits } from "../arabic/numerals.js";
import {
  isCloseTo,
  RELATIVE,
  stepOf,
  type DateReadingAt,
  type DateWords,
  type Relative,
  type YearStep,
} from "./date-words.js";
import { gapAfter, type TextField, wordAt } from "./text-field.js";

/** What stands where a date names its month: «آب/ أغسطس الماضي», «تموز 2017». */
export interface MonthTail {
  /** Two where the paper prints two that differ. */
  months: number[];
  year: number | null;
  yearStep: YearStep;
  relative: Relative;
  to: number;
  /** Whether more than one bare, ambiguous word says that it is a month. */
  sure: boolean;
}

/** A month, its second name if one is printed, a year, a relative word. */
export function readMonthTail(field: TextField, i: number): MonthTail | null {
  const first = readMonth(field.tokens, i);
  if (first === null) return null;
  const months = [first.month];
  const second = readSecondName(field, i + first.length, first);
  if (second !== null && second.month !== first.month) months.push(second.month);
  const named = i + first.length + (second?.length ?? 0);
  const { year, to: dated } = readYear(field, named);
  const { relative, yearStep, to } = readRelative(field, dated);
  const sure = second !== null || to > named || !AMBIGUOUS_MONTH_WORDS.has(first.word);
  return { months, year, yearStep, relative, to, sure };
}

/** «تموز/يوليو», «سبتمبر (أيلول)», «تموز يوليو»: without a sign between them only one month's names. */
function readSecondName(field: TextField, i: number, first: { month: number; word: string }) {
  const gap = gapAfter(field, i - 1);
  const second = /^[\s/()\-–]{1,4}$/.test(gap) ? readMonth(field.tokens, i) : null;
  if (second === null || second.word === first.word) return null;
  const isSigned = /^\s?[/(\-–]\s?$/.test(gap);
  return isSigned || second.month === first.month ? second : null;
}

/** «2017», «من عام 2017», «عام 2017», in this century or the end of the last. */
export function readYear(field: TextField, i: number): { year: number | null; to: number } {
  const word = wordAt(field, i);
  const at = /^(من|عام|سنه|العام|السنه)$/u.test(word) ? i + (word === "من" ? 2 : 1) : i;
  const digits = readDigits(field.tokens, at);
  const isYear = digits !== null && digits.value >= 1990 && digits.value <= 2100;
  return isYear && isCloseTo(field, i - 1)
    ? { year: digits.value, to: at + 1 }
    : { year: null, to: i };
}

/** «الماضي», «من العام الماضي», «من السنة الجارية», «من هذا العام», «من العام نفسه», after a month. */
function readRelative(
  field: TextField,
  i: number,
): { relative: Relative; yearStep: YearStep; to: number } {
  const isThis = wordAt(field, i + 1) === "هذا" || wordAt(field, i + 1) === "هذه";
  const ofYear = wordAt(field, i) === "من" && YEAR.test(wordAt(field, i + (isThis ? 2 : 1)));
  if (ofYear && isThis) return { relative: null, yearStep: 0, to: i + 3 };
  const at = ofYear ? i + 2 : i;
  // «السنة الجارية» agrees with its noun.
  const word = ofYear
    ? wordAt(field, at).replace(/يه$/u, "ي").replace(/ه$/u, "")
    : wordAt(field, at);
  const relative = RELATIVE.get(word) ?? RELATIVE.get(wordAt(field, at)) ?? null;
  if (relative === null) return { relative: null, yearStep: null, to: i };
  const isCounted = ofYear && relative !== "same";
  return isCounted
    ? { relative: null, yearStep: stepOf(relative), to: at + 1 }
    : { relative, yearStep: null, to: at + 1 };
}

const YEAR = /^ال?(عام|سنه)$/u;

/** «سبتمبر 20, 2022», as content systems print dates. */
export function readMonthFirst(field: TextField, i: number): DateReadingAt {
  const month = readMonth(field.tokens, i);
  if (month === null) return null;
  const at = i + month.length;
  const day = readDigits(field.tokens, at);
  const year = readDigits(field.tokens, at + 1);
  if (day === null || year === null || day.value < 1 || day.value > 31 || year.value < 1990)
    return null;
  if (!/^\s*[,،]?\s*$/.test(gapAfter(field, at))) return null;
  return {
    words: { kind: "full", year: year.value, month: month.month, day: day.value },
    to: at + 2,
  };
}

const BEFORE_MONTH = /^(و|ب|ل)?(شهر|في|منذ|خلال|حتي|بين)$/u;

/** «أيلول/سبتمبر المقبل», «في تموز 2017», «الشهر الجاري». A month's bare name needs a word before it that dates. */
export function readMonthAlone(field: TextField, i: number): DateReadingAt {
  const tail = readMonthTail(field, i);
  if (tail === null) return readThisMonth(field, i);
  const { months, year, yearStep, relative, to, sure } = tail;
  const dated = BEFORE_MONTH.test(wordAt(field, i - 1)) || year !== null || relative !== null;
  if (!sure || (!dated && months.length === 1 && to - i < 2)) return null;
  return { words: { kind: "month", months, year, yearStep, relative }, to };
}

/** «الشهر الماضي», «هذا الشهر»: a month counted from that of printing. */
export function readThisMonth(field: TextField, i: number): DateReadingAt {
  const isThis = wordAt(field, i) === "هذا";
  const at = isThis ? i + 1 : i;
  if (!/^(ال|بال|لل)شهر$/u.test(wordAt(field, at))) return null;
  const relative = isThis ? "current" : RELATIVE.get(wordAt(field, at + 1));
  if (relative === undefined) return null;
  const words: DateWords = { kind: "month", months: [], year: null, yearStep: null, relative };
  return { words, to: isThis ? at + 1 : at + 2 };
}
