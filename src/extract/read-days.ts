import { weekdayOf } from "../arabic/calendar-words.js";
import { readDigits, readOrdinal } from "../arabic/numerals.js";
import {
  isCloseTo,
  RELATIVE,
  type DateReadingAt,
  type DateWords,
  type Relative,
} from "./date-words.js";
import { readMonthTail, type MonthTail } from "./read-months.js";
import { DAY_PART, readDayWord } from "./read-weekdays.js";
import { gapAfter, type TextField, wordAt } from "./text-field.js";

/**
 * «2 آب/ أغسطس الماضي», «العاشر من تموز», «يومي 30 و31 تشرين الأول/أكتوبر الجاري», «اليوم، الخميس 4 من أيار»,
 * «العاشر منه», «23 الجاري».
 */
export function readDays(field: TextField, i: number): DateReadingAt {
  const { weekday, offset, to: start } = readLead(field, i);
  const at = DAYS_OF.test(wordAt(field, start)) ? start + 1 : start;
  const days = readDayList(field, at);
  if (days === null) return null;
  const rest = readMonthOfDay(field, days.to) ?? readBareRelative(field, at, days);
  if (rest === null) return null;
  const { to, ...month } = rest;
  const isCounted = weekday !== null && days.isOrdinal && (days.days[0] ?? 0) <= 5;
  return {
    words: { kind: "days", days: days.days, ...month, weekday, offset, isCounted },
    to,
  };
}

const DAYS_OF = /^و?(ب|ل)?(يومي|ايام)$/u;

interface DayLead {
  weekday: number | null;
  offset: number | null;
  to: number;
}

/** «يوم الاثنين», «اليوم، الخميس», «الأربعاء الموافق», «غداً (الخميس)» before the day of the month. */
function readLead(field: TextField, i: number): DayLead {
  let at = i;
  if (DAY_PART.test(wordAt(field, at))) at++;
  const word = readDayWord(field, at);
  if (word !== null && isCloseTo(field, word.to - 1)) at = word.to;
  const weekday = weekdayOf(wordAt(field, at));
  // «الاثنين الماضي 25 يناير»: the day of the month says which Monday.
  if (weekday !== null && RELATIVE.has(wordAt(field, at + 1))) at++;
  const isAlike = /^(الموافق|المصادف)$/u.test(wordAt(field, at + 1));
  if (isAlike && isCloseTo(field, at)) at++;
  // A comma after the weekday makes two expressions of it: «أمس الأربعاء، 10 كانون الأول».
  const isJoined = /^[\s)(]{0,2}$/u.test(gapAfter(field, at));
  return weekday !== null && isJoined
    ? { weekday, offset: word?.offset ?? null, to: at + 1 }
    : { weekday: null, offset: null, to: i };
}

interface DayList {
  /** The one day, or the first and the last. */
  days: number[];
  isOrdinal: boolean;
  to: number;
}

/** Days that a list may name before the month: «14 و15 و16 حزيران». */
const MOST_DAYS = 5;

function readDayList(field: TextField, i: number): DayList | null {
  const first = readDay(field, afterArticle(field, i));
  if (first === null) return null;
  let last: Day | null = null;
  for (let n = 1; n < MOST_DAYS; n++) {
    const next = readNextDay(field, (last ?? first).to);
    if (next === null) break;
    last = next;
  }
  const days = last === null ? [first.day] : [first.day, last.day];
  return { days, isOrdinal: first.isOrdinal, to: (last ?? first).to };
}

interface Day {
  day: number;
  isOrdinal: boolean;
  to: number;
}

function readDay(field: TextField, i: number): Day | null {
  const digits = readDigits(field.tokens, i);
  if (digits !== null) {
    const { value } = digits;
    return value >= 1 && value <= 31 ? { day: value, isOrdinal: false, to: i + 1 } : null;
  }
  const ordinal = readOrdinal(field.tokens, i);
  // Days of the month are masculine: «الثالثة من فجر الجمعة» is an hour, «الجمعة الثالثة من آذار» a count.
  if (ordinal === null || !/^و?ال.*[^ه]$/u.test(wordAt(field, i))) return null;
  // «النصف الثاني من ديسمبر» is no second of December, «كانون الأول» a month.
  if (/^([وفبل]*ال)?(في|ب)?(نصف|ثلث|ربع|اسبوع|جزء|كانون|تشرين)$/u.test(wordAt(field, i - 1)))
    return null;
  return { day: ordinal.value, isOrdinal: true, to: i + ordinal.length };
}

/** «الـ 30» is «30». */
const afterArticle = (field: TextField, i: number): number =>
  /^و?ال$/u.test(wordAt(field, i)) && field.tokens[i + 1]?.kind === "number" ? i + 1 : i;

/** «و31», «-31», «إلى 2», «والثاني», «والـ 16». */
function readNextDay(field: TextField, i: number): Day | null {
  if (wordAt(field, i) === "وال") return readDay(field, afterArticle(field, i));
  if (/^\s?[-–—]\s?$/.test(gapAfter(field, i - 1))) return readDay(field, i);
  if (/^وال/u.test(wordAt(field, i))) return readDay(field, i);
  if (!/^(و|الي|حتي)$/u.test(wordAt(field, i))) return null;
  return readDay(field, afterArticle(field, i + 1));
}

type MonthOfDay = Omit<MonthTail, "sure">;

const countedMonth = (relative: Relative, to: number): MonthOfDay => ({
  months: [],
  year: null,
  yearStep: null,
  relative,
  to,
});

/** What stands after the day: a month, «الشهر الجاري», «منه». */
function readMonthOfDay(field: TextField, i: number): MonthOfDay | null {
  if (wordAt(field, i) === "منه") return countedMonth("same", i + 1);
  let at = wordAt(field, i) === "من" ? i + 1 : i;
  const isThis = wordAt(field, at) === "هذا" && wordAt(field, at + 1) === "الشهر";
  if (isThis) return countedMonth("current", at + 2);
  if (/^(ال)?شهر$/u.test(wordAt(field, at))) {
    const relative = RELATIVE.get(wordAt(field, at + 1));
    if (relative !== undefined) return countedMonth(relative, at + 2);
    at++;
  }
  const tail = readMonthTail(field, at);
  if (tail === null) return null;
  const { months, year, yearStep, relative, to } = tail;
  return { months, year, yearStep, relative, to };
}

/** «في 23 الجاري», «يومي 20 و21 المقبلين»: the month is left out where a word before says it is a date. */
function readBareRelative(field: TextField, i: number, days: DayList): MonthOfDay | null {
  const relative = RELATIVE.get(wordAt(field, days.to));
  const isDated = /^[وف]?(في|يوم|يومي|بتاريخ|حتي)$/u.test(wordAt(field, i - 1));
  if (relative === undefined || relative === null || relative === "same") return null;
  if (days.isOrdinal || !isDated || !isCloseTo(field, days.to - 1)) return null;
  return countedMonth(relative, days.to + 1);
}

/** «بين 30 تشرين الثاني و4 كانون الأول 2020», «من 28 نوفمبر إلى 14 ديسمبر»: two days of two months. */
export function readStretch(field: TextField, i: number): DateReadingAt {
  const before = wordAt(field, i - 1);
  if (!/^[وف]?(بين|من)$/u.test(before)) return null;
  const first = readDays(field, i);
  if (first === null || !isOneDay(first.words) || first.words.year !== null) return null;
  const link = wordAt(field, first.to);
  const isLinked = before.endsWith("بين") ? /^(و|وال|الي|حتي)$/u : /^(الي|حتي)$/u;
  if (!isLinked.test(link)) return null;
  const last = readDays(field, link === "وال" ? first.to : first.to + 1);
  const [day] = first.words.days;
  if (last === null || !isOneDay(last.words) || day === undefined) return null;
  return {
    words: { kind: "stretch", first: { day, months: first.words.months }, last: last.words },
    to: last.to,
  };
}

const isOneDay = (words: DateWords): words is Extract<DateWords, { kind: "days" }> =>
  words.kind === "days" && words.days.length === 1;
