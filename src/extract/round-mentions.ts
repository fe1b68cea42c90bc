import { readMonth } from "../arabic/calendar-words.js";
import { readCardinal, readDigits, readOrdinal, type NumberReading } from "../arabic/numerals.js";
import type { Span } from "../record/article-record.js";
import {
  gapAfter,
  isJoined,
  sentenceTokens,
  spanOfRun,
  type TextField,
  wordAt,
} from "./text-field.js";
import { isOfOthers } from "./other-talks.js";
import { placeProcess, processNear, type ProcessCues } from "./process-cues.js";

/** A round named in the text by its number. */
export interface RoundMention {
  process: string;
  number: number;
  field: TextField;
  from: number;
  to: number;
  span: Span;
  /** Whether the process stands in the mention itself («جنيف 7»), or follows from its surroundings. */
  isExplicit: boolean;
  /** Whether only the article as a whole says which talks are meant. */
  isGuess: boolean;
  /** Another number printed for it: «الجولة الثامنة من محادثات "أستانا-7"»; else null. */
  clash: number | null;
}

type Found = { process: string | null; number: number; from: number; to: number } | null;

/** Words for a round, folded, with whether they need no more than a number beside them. */
const ROUND_NOUNS: ReadonlyMap<string, "round" | "meeting"> = new Map([
  ["جوله", "round"],
  ["الجوله", "round"],
  ["جولتها", "round"],
  ["جولته", "round"],
  ["الدوره", "round"],
  ["دوره", "round"],
  ["دورتها", "round"],
  ["النسخه", "round"],
  ["نسخه", "round"],
  ["نسختها", "round"],
  ["اجتماع", "meeting"],
  ["الاجتماع", "meeting"],
  ["اجتماعات", "meeting"],
  ["لقاء", "meeting"],
  ["اللقاء", "meeting"],
  ["موتمر", "meeting"],
  ["الموتمر", "meeting"],
  ["محادثات", "meeting"],
  ["مفاوضات", "meeting"],
  ["مباحثات", "meeting"],
]);

/** Words that may stand between the noun and its number. */
const BETWEEN =
  /^(من|وهي|السابقه|الماضيه|المقبله|الدولي|الدوليه|الجديده|المفاوضات|المحادثات|المباحثات|محادثات|مفاوضات|مباحثات|اجتماعات|الاجتماعات|رفيع|المستوي)$/u;

/** Finds the rounds that a text names by number, each with the process that the words imply. */
export function findRoundMentions(field: TextField, cues: ProcessCues): RoundMention[] {
  const found: RoundMention[] = [];
  let clash: number | null = null;
  for (let i = 0; i < field.tokens.length; i++) {
    const hit =
      placeAndNumber(field, i, cues) ?? nounAndOrdinal(field, i, cues) ?? ordinalAndNoun(field, i);
    if (hit === null) continue;
    const near = hit.process === null ? processNear(field, hit, cues) : null;
    // Any conference has editions: «النسخة السابعة» is a round only beside the name of the talks.
    const isEdition = near?.isGuess === true && /نسخ/u.test(wordAt(field, hit.from));
    const process = isEdition ? null : (hit.process ?? near?.process ?? null);
    i = hit.to - 1;
    if (process === null) continue;
    if (isSessionOf(field, hit, cues)) {
      clash = hit.number;
      continue;
    }
    found.push({
      process: process === "sochi" && hit.number > 1 ? "astana" : process,
      number: hit.number,
      field,
      from: hit.from,
      to: hit.to,
      span: spanOfRun({ field, from: hit.from, to: hit.to }),
      isExplicit: hit.process !== null,
      isGuess: near?.isGuess ?? false,
      clash: isClash(clash, hit) ? clash : null,
    });
    clash = null;
  }
  return found;
}

/** The talks of Geneva had sittings with numbers of their own, at most three; those of Astana none. */
const isClash = (clash: number | null, { process, number }: NonNullable<Found>): boolean =>
  clash !== null && clash !== number && (process === "astana" || clash > 3);

/** «أستانا 14», «أستانا-15», «جنيف7», «جنيف "4"», «أستانة (5)», «مؤتمر أستانا الرابع». */
function placeAndNumber(field: TextField, i: number, cues: ProcessCues): Found {
  const process = placeProcess(field, i, cues);
  if (process === undefined) return null;
  const isQuoted = /["«“'‘({]\s?$/u.test(field.text.slice(0, field.tokens[i]?.start).slice(-2));
  const gap = gapAfter(field, i);
  if (!/^[\s"«»“”'‘’()\-–—{}#]{0,5}$/u.test(gap)) return null;
  const digits = readDigits(field.tokens, i + 1);
  if (digits !== null && digits.value >= 1 && digits.value <= 40) {
    return isCountOrDay(field, i + 1) ? null : hit(process, digits, i);
  }
  const ordinal = readOrdinal(field.tokens, i + 1);
  if (ordinal !== null && gap.trim() === "" && wordAt(field, i + 1).startsWith("ال")) {
    const before = (field.forms[i - 1] ?? []).some(
      (form) => ROUND_NOUNS.has(form.text) || form.text === "بيان",
    );
    return before ? hit(process, ordinal, i) : null;
  }
  const cardinal = readCardinal(field.tokens, i + 1);
  const ends =
    isQuoted ||
    !isJoined(field, i + 1) ||
    (field.inTitle && !isCountOrDay(field, i + 1)) ||
    isNamedBefore(field, i, BEHIND);
  return cardinal !== null && gap.trim() === "" && ends ? hit(process, cardinal, i) : null;

  function hit(of: string, number: NumberReading, at: number): Found {
    return { process: of, number: number.value, from: at, to: at + 1 + number.length };
  }
}

/** Words that cannot be what is counted: «محادثات جنيف ستة حول سوريا», but «جنيف ستة وفود». */
const BEHIND = /^(حول|بشان|الذي|التي|السوريه?|السوري|الي|في|علي|بين|قد|ستكون|سيكون|ان)$/u;

/** Whether a word for talks stands before the place and one of `behind` after its number. */
const isNamedBefore = (field: TextField, i: number, behind: RegExp): boolean =>
  (field.forms[i - 1] ?? []).some((form) => ROUND_NOUNS.has(form.text)) &&
  behind.test(wordAt(field, i + 2));

/** «جنيف 8 شباط», «أستانا 30 و31 تشرين الأول», «جنيف 3 أيام»: a date or a count, not a round. */
function isCountOrDay(field: TextField, i: number): boolean {
  const next = wordAt(field, i + 1);
  if (readMonth(field.tokens, i + 1) !== null) return true;
  if (
    /^(ايام|يوما|اشهر|شهرا|ساعات|ساعه|اعضاء|عضوا|شخصا|اشخاص|الف|مليون|بنود|بندا|وفود|وفدا|كم|كيلومترا|جولات|اجتماعات|اجتماعا|تقارير|دول|نقاط|ملفات|قضايا|سلال|مرات|اسابيع|سنوات|منظمات|شخصيات|ممثلين|مندوبين|لجان|مجموعات|وثايق|جلسات|لقاءات)$/u.test(
      next,
    )
  )
    return true;
  if (
    next === "و" &&
    field.tokens[i + 2]?.kind === "number" &&
    readMonth(field.tokens, i + 3) !== null
  )
    return true;
  return /^\s?[/.:]\s?$/.test(gapAfter(field, i)) && field.tokens[i + 1]?.kind === "number";
}

/** «الجولة السابعة», «الجولة الـ 14», «جولة المفاوضات الثالثة», «بنسختها العشرين», «الاجتماع الدولي السابع». */
function nounAndOrdinal(field: TextField, i: number, cues: ProcessCues): Found {
  const noun = field.forms[i]?.find((form) => ROUND_NOUNS.has(form.text))?.text;
  if (noun === undefined) return null;
  for (let at = i + 1; at <= i + 4; at++) {
    const number = readRoundNumber(field, at) ?? readIndefinite(field, at, noun);
    if (number !== null) {
      if (isOfOthers(field, i, at + number.length)) return null;
      const between = field.tokens.slice(i + 1, at).map((token) => token.text);
      const after = at + number.length;
      if (
        ROUND_NOUNS.get(noun) === "meeting" &&
        !isTalksMeeting(field, noun, between, after, cues)
      ) {
        return null;
      }
      return { process: null, number: number.value, from: i, to: at + number.length };
    }
    // «الجولة السابقة، وهي الثانية عشرة»
    const goesOn = isJoined(field, at - 1) || wordAt(field, at) === "وهي";
    if (!goesOn || !BETWEEN.test(wordAt(field, at))) return null;
  }
  return null;
}

/** «اجتماع مجموعة العمل السادس»: the working group on detainees counts its own meetings. */
const isOfWorkingGroup = (field: TextField, from: number, to: number): boolean =>
  field.tokens
    .slice(from, to)
    .some((token, n, all) => /مجموعه$/u.test(token.text) && all[n + 1]?.text === "العمل");

/**
 * «الاجتماع السادس لمجموعة العمل» is no round; «الاجتماع الدولي السابع» is, and so is «الاجتماع العاشر»
 * in a sentence that names the city of the Astana talks.
 */
function isTalksMeeting(
  field: TextField,
  noun: string,
  between: readonly string[],
  after: number,
  cues: ProcessCues,
): boolean {
  if (!noun.startsWith("ال")) return false;
  if (between.includes("الدولي")) return true;
  if (cues.main !== "astana" || !cues.isSure || /^(ل|بين)/u.test(wordAt(field, after)))
    return false;
  const { from, to } = sentenceTokens(field, after - 1);
  if (isOfWorkingGroup(field, from, to)) return false;
  return field.tokens
    .slice(from, to)
    .some((_, n) => /^(astana|sochi)$/.test(placeProcess(field, from + n, cues) ?? ""));
}

/** A round's number: an ordinal with the article, «الـ 14», «ال11», «14», «(14)». */
function readRoundNumber(field: TextField, i: number): NumberReading | null {
  const ordinal = readOrdinal(field.tokens, i);
  if (ordinal !== null) {
    return wordAt(field, i).startsWith("ال") || ordinal.value > 20 ? ordinal : null;
  }
  const article = wordAt(field, i) === "ال" ? 1 : 0;
  const digits = readDigits(field.tokens, i + article);
  if (digits === null || !/^[\s"«“'‘(\-–]{0,3}$/u.test(gapAfter(field, i - 1))) return null;
  const value = withoutGluedDigit(field, i + article, digits.value);
  return value < 1 || value > 40 ? null : { value, length: digits.length + article };
}

/** «الجولة 170لقاءات»: aggregators glue the next word on, with its number; the round has two digits. */
const withoutGluedDigit = (field: TextField, i: number, value: number): number =>
  value >= 100 && value < 500 && gapAfter(field, i) === "" && wordAt(field, i + 1) !== ""
    ? Math.floor(value / 10)
    : value;

/** «الدعوة إلى جولة ثامنة». «جولة ثانية» may be any other. */
function readIndefinite(field: TextField, i: number, noun: string): NumberReading | null {
  if (!/^(جوله|دوره)$/u.test(noun) || wordAt(field, i).startsWith("ال")) return null;
  const ordinal = readOrdinal(field.tokens, i);
  return ordinal !== null && ordinal.value >= 3 && /ه$/u.test(wordAt(field, i)) ? ordinal : null;
}

/** «سابع جولة», «رابع اجتماعات أستانا». */
function ordinalAndNoun(field: TextField, i: number): Found {
  const ordinal = readOrdinal(field.tokens, i);
  if (ordinal === null || ordinal.length > 1 || wordAt(field, i).startsWith("ال")) return null;
  if (!/^(جوله|جولات|اجتماعات)$/u.test(wordAt(field, i + 1))) return null;
  // «أول جولة» is any beginning («أول جولة مباشرة»), «سابع جولة» a number.
  if (ordinal.value < 2) return null;
  return { process: null, number: ordinal.value, from: i, to: i + 2 };
}

/** «الجولة الثانية من جنيف 2»: a session of a round that is named right after it. */
function isSessionOf(field: TextField, found: NonNullable<Found>, cues: ProcessCues): boolean {
  if (found.process !== null) return false;
  for (let i = found.to; i < found.to + 4; i++) {
    if (i > found.to && !isJoined(field, i - 1)) return false;
    if (placeAndNumber(field, i, cues) !== null) return true;
  }
  return false;
}
