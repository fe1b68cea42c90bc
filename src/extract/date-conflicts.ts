import { MONTH_NAMES, WEEKDAY_NAMES } from "../arabic/calendar-names.js";
import { weekdayNumber, yearOf, type DayNumber } from "./calendar.js";

const monthName = (month: number): string => MONTH_NAMES[month - 1] ?? "";
const weekdayName = (weekday: number): string => WEEKDAY_NAMES[weekday] ?? "";

/** «أيلول/ ديسمبر»: a sentence where two months are named that differ, else null. */
export const monthConflict = (months: readonly number[]): string | null =>
  months.length < 2 ? null : `يسمّي النص شهرين مختلفين: ${months.map(monthName).join("، ثم ")}.`;

/** «30 شباط»: a month has no such day. */
export const noSuchDay = (day: number, months: readonly number[]): string =>
  `لا يوم ${day} في ${months.map(monthName).join(" ولا في ")}.`;

/** «الخميس 3 أيار 2017», a Wednesday: null where the weekday fits, or none is printed (Sunday is 0). */
export function weekdayConflict(weekday: number | null, day: DayNumber): string | null {
  const actual = weekdayNumber(day);
  if (weekday === null || actual === weekday) return null;
  return `يقول النص ${weekdayName(weekday)}، ويوافق التاريخ المستنتج ${weekdayName(actual)}.`;
}

/** «غد السبت» on a Thursday. @param counted The day that «غد» is, counted from the day of publication. */
export const offsetConflict = (weekday: number, counted: DayNumber): string =>
  `يقول النص ${weekdayName(weekday)}، واليوم المقصود بحساب يوم النشر ${weekdayName(weekdayNumber(counted))}.`;

/** «الخميس 15 آذار 2017», where that day was a Thursday in 2018. */
export const yearConflict = (weekday: number, printed: number, day: DayNumber): string =>
  `يقول النص ${weekdayName(weekday)} من عام ${printed}، ويوافق هذا اليوم ${weekdayName(weekday)} في عام ${yearOf(day)}.`;

/** «4 أيار المقبل» in an article of 9 May. */
export const NEXT_IS_PAST = "يجعل النص هذا اليوم مقبلًا، وقد مضى عند نشر المقال.";

/** «10 تموز الجاري» in an article of August. */
export const NOT_CURRENT = "يسمّي النص هذا الشهر جاريًا، وليس شهر نشر المقال.";
