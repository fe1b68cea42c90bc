import { AMBIGUOUS_MONTH_WORDS, readMonth, weekdayOf } from "../arabic/calendar-words.js";
import { readDigits, readOrdinal } from "../arabic/numerals.js";
import { isCloseTo, RELATIVE, type DateReadingAt, type Relative } from "./date-words.js";
import { readDayWord } from "./read-weekdays.js";
import { gapAfter, type TextField, wordAt } from "./text-field.js";

/**
 * «2 آب/ أغسطس الماضي», «العاشر من تموز», «يومي 30 و31 تشرين الأول/أكتوبر الجاري», «اليوم، الخميس 4 من أيار»,
 * «العاشر منه».
 */
export function readDays(field: TextField, i: number): DateReadingAt {
  const { weekday, offset, to: start } = readLead(field, i);
  const at = /^و?(ب|ل)?يومي$/u.test(wordAt(field, start)) ? start + 1 : start;
  const first = readDay(field, at);
  if (first === null) return null;
  const second = readSecondDay(field, first.to);
  const days = second === null ? [first.day] : [first.day, second.day];
  const rest = readMonthOfDay(field, (second ?? first).to);
  if (rest === null) return null;
  const { months, year, relative, to } = rest;
  return { words: { kind: "days", days, months, year, relative, weekday, offset }, to };
}

interface DayLead {
  weekday: number | null;
  offset: number | null;
  to: number;
}

/** «يوم الاثنين», «اليوم، الخميس», «غداً (الخميس)» before the day of the month: the same day twice. */
function readLead(field: TextField, i: number): DayLead {
  let at = i;
  if (/^و?(ب|ل)?(يوم|مساء|صباح|ظهر)$/u.test(wordAt(field, at))) at++;
  const word = readDayWord(field, at);
  if (word !== null && isCloseTo(field, word.to - 1)) at = word.to;
  const weekday = weekdayOf(wordAt(field, at));
  // «الاثنين الماضي 25 يناير»: the day of the month says which Monday.
  if (weekday !== null && RELATIVE.has(wordAt(field, at + 1))) at++;
  // A comma after the weekday makes two expressions of it: «أمس الأربعاء، 10 كانون الأول».
  const joined = weekday !== null && /^[\s)(]{0,2}$/u.test(gapAfter(field, at));
  return joined
    ? { weekday, offset: word?.offset ?? null, to: at + 1 }
    : { weekday: null, offset: null, to: i };
}

/** What stands after the day: a month, «الشهر الجاري», «منه». */
function readMonthOfDay(field: TextField, i: number): Omit<MonthTail, "sure"> | null {
  if (wordAt(field, i) === "منه") return { months: [], year: null, relative: "same", to: i + 1 };
  let at = wordAt(field, i) === "من" ? i + 1 : i;
  if (/^(ال)?شهر$/u.test(wordAt(field, at))) {
    const relative = RELATIVE.get(wordAt(field, at + 1));
    if (relative !== undefined) return { months: [], year: null, relative, to: at + 2 };
    at++;
  }
  return readMonthTail(field, at);
}

/** «بين 30 تشرين الثاني و4 كانون الأول 2020», «من 28 نوفمبر إلى 14 ديسمبر»: two days of two months. */
export function readStretch(field: TextField, i: number): DateReadingAt {
  if (!/^(و|ف)?بين$/u.test(wordAt(field, i - 1))) return null;
  const first = readDays(field, i);
  if (first?.words.kind !== "days" || first.words.days.length > 1 || first.words.year !== null)
    return null;
  if (!/^(و|الي|حتي)$/u.test(wordAt(field, first.to))) return null;
  const last = readDays(field, first.to + 1);
  const [day] = first.words.days;
  if (last?.words.kind !== "days" || last.words.days.length > 1 || day === undefined) return null;
  return {
    words: { kind: "stretch", first: { day, months: first.words.months }, last: last.words },
    to: last.to,
  };
}

function readDay(field: TextField, i: number): { day: number; to: number } | null {
  const digits = readDigits(field.tokens, i);
  if (digits !== null) {
    return digits.value >= 1 && digits.value <= 31 ? { day: digits.value, to: i + 1 } : null;
  }
  const ordinal = readOrdinal(field.tokens, i);
  if (ordinal === null || !/^و?ال/u.test(wordAt(field, i))) return null;
  // «النصف الثاني من ديسمبر» is no second of December.
  if (/^(ال|في|ب)*(نصف|ثلث|ربع|اسبوع|جزء)$/u.test(wordAt(field, i - 1))) return null;
  return { day: ordinal.value, to: i + ordinal.length };
}

function readSecondDay(field: TextField, i: number): { day: number; to: number } | null {
  const gap = gapAfter(field, i - 1);
  if (/^\s?[-–—]\s?$/.test(gap)) return readDay(field, i);
  if (!/^(و|الي|حتي)$/u.test(wordAt(field, i))) return null;
  return readDay(field, i + 1);
}

interface MonthTail {
  months: number[];
  year: number | null;
  relative: Relative;
  to: number;
  /** Whether more than one bare, ambiguous word says that it is a month. */
  sure: boolean;
}

/** A month, its second name if one is printed, a year, a relative word. */
function readMonthTail(field: TextField, i: number): MonthTail | null {
  const first = readMonth(field.tokens, i);
  if (first === null) return null;
  let to = i + first.length;
  const months = [first.month];
  const second = /^\s?[/(\-–]\s?$/.test(gapAfter(field, to - 1))
    ? readMonth(field.tokens, to)
    : null;
  if (second !== null) {
    to += second.length;
    if (second.month !== first.month) months.push(second.month);
  }
  const yearAt = /^(من|عام|سنه|العام)$/u.test(wordAt(field, to))
    ? to + (wordAt(field, to) === "من" ? 2 : 1)
    : to;
  const year = readDigits(field.tokens, yearAt);
  const isYear =
    year !== null && year.value >= 1990 && year.value <= 2100 && isCloseTo(field, to - 1);
  if (isYear) to = yearAt + 1;
  const yearWord = wordAt(field, to) === "من" && /^ال?عام$/u.test(wordAt(field, to + 1)) ? 2 : 0;
  const relative = RELATIVE.get(wordAt(field, to + yearWord)) ?? null;
  if (relative !== null) to += yearWord + 1;
  const sure =
    second !== null || isYear || relative !== null || !AMBIGUOUS_MONTH_WORDS.has(first.word);
  return { months, year: isYear ? year.value : null, relative, to, sure };
}

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

const BEFORE_MONTH = /^(و|ب|ل)?(شهر|في|منذ|خلال|مطلع|اواخر|اوايل|بدايه|نهايه|منتصف|حتي|بين)$/u;

/** «أيلول/سبتمبر المقبل», «في تموز 2017». A month's bare name needs a word before it that dates. */
export function readMonthAlone(field: TextField, i: number): DateReadingAt {
  const tail = readMonthTail(field, i);
  if (tail === null) {
    const relative = /^(ال|بال|لل)شهر$/u.test(wordAt(field, i))
      ? RELATIVE.get(wordAt(field, i + 1))
      : undefined;
    return relative === undefined
      ? null
      : { words: { kind: "month", months: [], year: null, relative }, to: i + 2 };
  }
  const { months, year, relative, to, sure } = tail;
  const dated = BEFORE_MONTH.test(wordAt(field, i - 1)) || year !== null || relative !== null;
  if (!sure || (!dated && months.length === 1 && to - i < 2)) return null;
  return { words: { kind: "month", months, year, relative }, to };
}
