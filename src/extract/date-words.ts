import type { TextField } from "./text-field.js";
import { gapAfter } from "./text-field.js";

/** Where a date lies as its words say: «الماضي», «المقبل», «الجاري», «الشهر نفسه» of the date before. */
export type Relative = "past" | "next" | "current" | "same" | null;

/** «من العام الماضي» is -1, «من هذا العام» 0: the year counted from that of printing; null where none is. */
export type YearStep = -1 | 0 | 1 | null;

/** A relative word as a step of months or years. */
export const stepOf = (relative: Relative): -1 | 0 | 1 =>
  relative === "past" ? -1 : relative === "next" ? 1 : 0;

/** What the words of a date say, before anybody knows the day they were printed on. */
export type DateWords =
  /** Days of a month; `months` holds two numbers where the paper prints two that differ. */
  | {
      kind: "days";
      days: number[];
      months: number[];
      year: number | null;
      yearStep: YearStep;
      relative: Relative;
      /** A weekday printed with it, Sunday is 0. */
      weekday: number | null;
      /** «غداً الثلاثاء 31 تشرين الأول»: the same day counted from the day of printing. */
      offset: number | null;
      /** «الأربعاء الأول من نيسان»: perhaps a Wednesday counted within its month, and no day of it. */
      isCounted: boolean;
    }
  /** A stretch over two months: «بين 30 تشرين الثاني و4 كانون الأول 2020». */
  | {
      kind: "stretch";
      first: { day: number; months: number[] };
      last: Extract<DateWords, { kind: "days" }>;
    }
  | {
      kind: "month";
      months: number[];
      year: number | null;
      yearStep: YearStep;
      relative: Relative;
    }
  /** «نهاية العام», «مطلع 2018»: months at one end of a year, or in its middle, in order. */
  | { kind: "part-of-year"; months: number[]; year: number | null; yearStep: YearStep }
  /** Weekdays (Sunday is 0), perhaps tied to the day of printing: «اليوم الثلاثاء» has offset 0. */
  | { kind: "weekdays"; weekdays: number[]; relative: Relative; offset: number | null }
  /** A day counted from the day of printing: «أمس» is -1. */
  | { kind: "offset"; offset: number }
  | { kind: "full"; year: number; month: number; day: number };

/** What was read at a token, and the token after it; null when there is no date. */
export type DateReadingAt = { words: DateWords; to: number } | null;

/** Words that say where a date lies, folded. */
export const RELATIVE: ReadonlyMap<string, Relative> = new Map([
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
  ["الراهن", "current"],
  ["نفسه", "same"],
  ["ذاته", "same"],
  ["المذكور", "same"],
]);

/** Whether nothing but a space, a comma or a bracket stands after token `i`. */
export const isCloseTo = (field: TextField, i: number): boolean =>
  /^[\s)(/،,]{0,3}$/u.test(gapAfter(field, i));
