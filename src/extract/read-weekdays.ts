import { weekdayOf } from "../arabic/calendar-words.js";
import { isCloseTo, RELATIVE, type DateReadingAt } from "./date-words.js";
import { type TextField, wordAt } from "./text-field.js";

const OFFSETS: ReadonlyMap<string, number> = new Map([
  ["اليوم", 0],
  ["امس", -1],
  ["البارحه", -1],
  ["غد", 1],
  ["غدا", 1],
]);

/** «يوم», «صباح», «ليل» before a day: which part of it, folded. */
export const DAY_PART = /^[وف]?[بل]?(يوم|نهار|صباح|صبيحه|ظهر|عصر|مساء|ليل|ليله|فجر)$/u;

/** «اليوم الثلاثاء», «غد الإثنين», «مساء الجمعة», «يومي الثلاثاء والأربعاء», «الأربعاء الماضي». */
export function readWeekday(field: TextField, i: number): DateReadingAt {
  let at = i;
  let offset: number | null = null;
  if (DAY_PART.test(wordAt(field, at)) || /^[وف]?[بل]?يومي$/u.test(wordAt(field, at))) at++;
  const day = readDayWord(field, at);
  if (day !== null && isCloseTo(field, day.to - 1)) {
    offset = day.offset;
    at = day.to;
  }
  const first = weekdayOf(wordAt(field, at));
  if (first === null || !isCloseTo(field, at - (at > i ? 1 : 0))) return null;
  const weekdays = [first];
  at++;
  const next = wordAt(field, at);
  const second = next.startsWith("و") ? weekdayOf(next) : null;
  if (second !== null) {
    weekdays.push(second);
    at++;
  }
  const relative = RELATIVE.get(wordAt(field, at)) ?? null;
  return {
    words: { kind: "weekdays", weekdays, relative, offset },
    to: relative === null ? at : at + 1,
  };
}

/** «أمس», «يوم غد», «اليوم». «اليوم الأول من الجولة» is a day of the round, not the day of printing. */
export function readOffset(field: TextField, i: number): DateReadingAt {
  const at = DAY_PART.test(wordAt(field, i)) ? i + 1 : i;
  const day = readDayWord(field, at);
  if (day === null) return null;
  const isOfRound = /^(الاول|الثاني|الثالث|الاخير|التالي|السابق|نفسه|ذاته)/u.test(
    wordAt(field, day.to),
  );
  if (day.offset === 0 && isOfRound) return null;
  return { words: { kind: "offset", offset: day.offset }, to: day.to };
}

/** «اليوم», «أمس», «غداً», «أول من أمس», «أمس الأول», «بعد غد»: how many days from the day of printing. */
export function readDayWord(field: TextField, i: number): { offset: number; to: number } | null {
  const text = wordAt(field, i).replace(/^[ولف](?=اليوم|امس|غد|اول|بعد)/u, "");
  const next = wordAt(field, i + 1);
  if (text === "اول" && next === "امس") return { offset: -2, to: i + 2 };
  if (text === "اول" && next === "من" && wordAt(field, i + 2) === "امس")
    return { offset: -2, to: i + 3 };
  if (text === "امس" && next === "الاول") return { offset: -2, to: i + 2 };
  if (text === "بعد" && /^غدا?$/u.test(next)) return { offset: 2, to: i + 2 };
  const offset = OFFSETS.get(text);
  return offset === undefined ? null : { offset, to: i + 1 };
}
