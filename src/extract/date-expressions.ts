import { AMBIGUOUS_MONTH_WORDS, readMonth, weekdayOf } from "../arabic/calendar-words.js";
import { westernDigit } from "../arabic/letters.js";
import { readDigits, readOrdinal } from "../arabic/numerals.js";
import type { Span } from "../record/article-record.js";
import { gapAfter, spanOfRun, type TextField } from "./text-field.js";

/** Where a date lies as its words say: «الماضي», «المقبل», «الجاري», «الشهر نفسه» of the date before. */
export type Relative = "past" | "next" | "current" | "same" | null;

/** What the words of a date say, before anybody knows the day they were printed on. */
export type DateWords =
  /** Days of a month; `months` holds two numbers where the paper prints two that differ. */
  | { kind: "days"; days: number[]; months: number[]; year: number | null; relative: Relative }
  /** A stretch over two months: «بين 30 تشرين الثاني و4 كانون الأول 2020». */
  | {
      kind: "stretch";
      first: { day: number; months: number[] };
      last: Extract<DateWords, { kind: "days" }>;
    }
  | { kind: "month"; months: number[]; year: number | null; relative: Relative }
  /** Weekdays (Sunday is 0), perhaps tied to the day of printing: «اليوم الثلاثاء» has offset 0. */
  | { kind: "weekdays"; weekdays: number[]; relative: Relative; offset: number | null }
  /** A day counted from the day of printing: «أمس» is -1. */
  | { kind: "offset"; offset: number }
  | { kind: "full"; year: number; month: number; day: number };

/** A date as printed, where it stands, and what its words say. */
export interface DateExpression {
  words: DateWords;
  field: TextField;
  /** First token, and the token after the last. */
  from: number;
  to: number;
  span: Span;
}

type Reading = { words: DateWords; to: number } | null;

const RELATIVE: ReadonlyMap<string, Relative> = new Map([
  ["الماضي", "past"],
  ["الماضيين", "past"],
  ["المنصرم", "past"],
  ["الفايت", "past"],
  ["الماضيه", "past"],
  ["المقبل", "next"],
  ["المقبلين", "next"],
  ["القادم", "next"],
  ["القادمين", "next"],
  ["الجاري", "current"],
  ["الحالي", "current"],
  ["نفسه", "same"],
  ["ذاته", "same"],
]);

const OFFSETS: ReadonlyMap<string, number> = new Map([
  ["اليوم", 0],
  ["امس", -1],
  ["غد", 1],
  ["غدا", 1],
]);

/** Finds the dates of a text in order; none overlaps another. */
export function findDates(field: TextField): DateExpression[] {
  const found: DateExpression[] = [];
  const numeric = numericDates(field);
  for (let i = 0; i < field.tokens.length; i++) {
    const number = numeric.find((date) => date.from === i);
    const reading: Reading =
      number ??
      readStretch(field, i) ??
      readDays(field, i) ??
      readMonthAlone(field, i) ??
      readWeekday(field, i) ??
      readOffset(field, i);
    if (reading === null) continue;
    const { words, to } = reading;
    found.push({ words, field, from: i, to, span: spanOfRun({ field, from: i, to }) });
    i = to - 1;
  }
  return found;
}

const word = (field: TextField, i: number): string => field.tokens[i]?.text ?? "";

/** Dates in digits: 10/12/2019, 2019-12-10. The order year-month-day or day-month-year is this press's. */
function numericDates(field: TextField): { words: DateWords; from: number; to: number }[] {
  if (
    !field.tokens.some((token, i) => token.kind === "number" && /^[-/.]$/.test(gapAfter(field, i)))
  ) {
    return [];
  }
  const text = Array.from({ length: field.text.length }, (_, i) =>
    westernDigit(field.text.charAt(i)),
  ).join("");
  const pattern =
    /(?<!\d)(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\6(\d{4}))(?!\d)/g;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const year = Number(match[1] ?? match[8]);
    const second = Number(match[3] ?? match[7]);
    const third = Number(match[4] ?? match[5]);
    // 11/22/2022 can only be month first.
    const [month, day] = second > 12 ? [third, second] : [second, third];
    if (month < 1 || month > 12 || day < 1 || day > 31) return [];
    const from = field.tokens.findIndex((token) => token.start === match.index);
    const end = match.index + match[0].length;
    const to = field.tokens.findIndex((token) => token.end === end) + 1;
    return from < 0 || to < 1
      ? []
      : [{ words: { kind: "full", year, month, day } as const, from, to }];
  });
}

/** «2 آب/ أغسطس الماضي», «العاشر من تموز», «يومي 30 و31 تشرين الأول/أكتوبر الجاري». */
function readDays(field: TextField, i: number): Reading {
  let at = i;
  if (weekdayOf(word(field, at)) !== null && closeTo(field, at)) at++;
  if (/^و?(ب|ل)?يومي$/u.test(word(field, at))) at++;
  const first = readDay(field, at);
  if (first === null) return null;
  let last = first;
  const days = [first.day];
  const second = readSecondDay(field, first.to);
  if (second !== null) {
    days.push(second.day);
    last = second;
  }
  at = last.to;
  if (word(field, at) === "من") at++;
  if (/^(ال)?شهر$/u.test(word(field, at))) {
    const relative = RELATIVE.get(word(field, at + 1));
    if (relative !== undefined) {
      return { words: { kind: "days", days, months: [], year: null, relative }, to: at + 2 };
    }
    at++;
  }
  const tail = readMonthTail(field, at);
  if (tail === null) return null;
  const { months, year, relative, to } = tail;
  return { words: { kind: "days", days, months, year, relative }, to };
}

/** «بين 30 تشرين الثاني و4 كانون الأول 2020», «من 28 نوفمبر إلى 14 ديسمبر»: two days of two months. */
function readStretch(field: TextField, i: number): Reading {
  if (!/^(و|ف)?بين$/u.test(word(field, i - 1))) return null;
  const first = readDays(field, i);
  if (first?.words.kind !== "days" || first.words.days.length > 1 || first.words.year !== null)
    return null;
  if (!/^(و|الي|حتي)$/u.test(word(field, first.to))) return null;
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
  if (ordinal === null || !/^و?ال/u.test(word(field, i))) return null;
  // «النصف الثاني من ديسمبر» is no second of December.
  if (/^(ال|في|ب)*(نصف|ثلث|ربع|اسبوع|جزء)$/u.test(word(field, i - 1))) return null;
  return { day: ordinal.value, to: i + ordinal.length };
}

function readSecondDay(field: TextField, i: number): { day: number; to: number } | null {
  const gap = gapAfter(field, i - 1);
  if (/^\s?[-–—]\s?$/.test(gap)) return readDay(field, i);
  if (!/^(و|الي|حتي)$/u.test(word(field, i))) return null;
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
  const yearAt = /^(من|عام|سنه|العام)$/u.test(word(field, to))
    ? to + (word(field, to) === "من" ? 2 : 1)
    : to;
  const year = readDigits(field.tokens, yearAt);
  const isYear =
    year !== null && year.value >= 1990 && year.value <= 2100 && closeTo(field, to - 1);
  if (isYear) to = yearAt + 1;
  const yearWord = word(field, to) === "من" && /^ال?عام$/u.test(word(field, to + 1)) ? 2 : 0;
  const relative = RELATIVE.get(word(field, to + yearWord)) ?? null;
  if (relative !== null) to += yearWord + 1;
  const sure =
    second !== null || isYear || relative !== null || !AMBIGUOUS_MONTH_WORDS.has(first.word);
  return { months, year: isYear ? year.value : null, relative, to, sure };
}

const closeTo = (field: TextField, i: number): boolean =>
  /^[\s)/،,]{0,3}$/u.test(gapAfter(field, i));

const BEFORE_MONTH = /^(و|ب|ل)?(شهر|في|منذ|خلال|مطلع|اواخر|اوايل|بدايه|نهايه|منتصف|حتي|بين)$/u;

/** «أيلول/سبتمبر المقبل», «في تموز 2017». A month's bare name needs a word before it that dates. */
function readMonthAlone(field: TextField, i: number): Reading {
  const tail = readMonthTail(field, i);
  if (tail === null) {
    const relative = /^(ال|بال|لل)شهر$/u.test(word(field, i))
      ? RELATIVE.get(word(field, i + 1))
      : undefined;
    return relative === undefined
      ? null
      : { words: { kind: "month", months: [], year: null, relative }, to: i + 2 };
  }
  const { months, year, relative, to, sure } = tail;
  const dated = BEFORE_MONTH.test(word(field, i - 1)) || year !== null || relative !== null;
  if (!sure || (!dated && months.length === 1 && to - i < 2)) return null;
  return { words: { kind: "month", months, year, relative }, to };
}

/** «اليوم الثلاثاء», «غد الإثنين», «مساء الجمعة», «يومي الثلاثاء والأربعاء», «الأربعاء الماضي». */
function readWeekday(field: TextField, i: number): Reading {
  let at = i;
  let offset: number | null = null;
  if (/^و?(ب|ل)?(يوم|يومي|مساء|صباح|ظهر|ليله|فجر)$/u.test(word(field, at))) at++;
  const day = readDayWord(field, at);
  if (day !== null && closeTo(field, day.to - 1)) {
    offset = day.offset;
    at = day.to;
  }
  const first = weekdayOf(word(field, at));
  if (first === null || !closeTo(field, at - (at > i ? 1 : 0))) return null;
  const weekdays = [first];
  at++;
  const next = word(field, at);
  const second = next.startsWith("و") ? weekdayOf(next) : null;
  if (second !== null) {
    weekdays.push(second);
    at++;
  }
  const relative = RELATIVE.get(word(field, at)) ?? null;
  return {
    words: { kind: "weekdays", weekdays, relative, offset },
    to: relative === null ? at : at + 1,
  };
}

/** «أمس», «يوم غد», «اليوم». «اليوم الأول من الجولة» is a day of the round, not the day of printing. */
function readOffset(field: TextField, i: number): Reading {
  const at = /^(يوم|مساء|صباح|ظهر)$/u.test(word(field, i)) ? i + 1 : i;
  const day = readDayWord(field, at);
  if (day === null) return null;
  const isOfRound = /^(الاول|الثاني|الثالث|الاخير|التالي|السابق|نفسه|ذاته)/u.test(
    word(field, day.to),
  );
  if (day.offset === 0 && isOfRound) return null;
  return { words: { kind: "offset", offset: day.offset }, to: day.to };
}

/** «اليوم», «أمس», «غداً», «أول من أمس», «بعد غد»: how many days from the day of printing. */
function readDayWord(field: TextField, i: number): { offset: number; to: number } | null {
  const text = word(field, i).replace(/^[ولف](?=اليوم|امس|غد|اول|بعد)/u, "");
  const next = word(field, i + 1);
  if (text === "اول" && next === "امس") return { offset: -2, to: i + 2 };
  if (text === "اول" && next === "من" && word(field, i + 2) === "امس")
    return { offset: -2, to: i + 3 };
  if (text === "بعد" && /^غدا?$/u.test(next)) return { offset: 2, to: i + 2 };
  const offset = OFFSETS.get(text);
  return offset === undefined ? null : { offset, to: i + 1 };
}
