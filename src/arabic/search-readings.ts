import { foldLetters } from "./letters.js";
import { MONTH_NAMES } from "./calendar-names.js";
import { AMBIGUOUS_MONTH_WORDS, readMonth } from "./calendar-words.js";
import { readCardinal, readOrdinal } from "./numerals.js";
import { formOf, formOfWord } from "./search-analyse.js";
import type { Token } from "./tokens.js";

/** Words that together mean one thing, and the one form under which it is asked for. */
export interface SearchReading {
  /** A number's digits, a month's name as Egypt and the Gulf write it, a name written as one word. */
  form: string;
  /** Position of the first token, and how many there are. */
  start: number;
  length: number;
}

/**
 * What tokens mean beside their own letters: «السابعة» in «الجولة السابعة» is 7, and so is «سبعة»
 * in «جنيف سبعة»; «تشرين الأول» is «أكتوبر», «عبد الله» «عبدالله». Ordinals far from any talks («الساعة السابعة») and
 * month names that are everyday words («أب») stay words.
 *
 * @param begins Positions of the tokens that may begin something, where they are known already.
 */
export function searchReadings(
  tokens: readonly Token[],
  begins: readonly number[] = beginsOf(tokens),
): SearchReading[] {
  const readings: SearchReading[] = [];
  let end = 0;
  for (const at of begins) {
    if (at < end) continue;
    const reading =
      monthAt(tokens, at) ??
      ordinalAt(tokens, at) ??
      cardinalAt(tokens, at) ??
      joinedNameAt(tokens, at);
    if (reading === null) continue;
    readings.push(reading);
    end = at + reading.length;
  }
  return readings;
}

const beginsOf = (tokens: readonly Token[]): number[] =>
  tokens.flatMap((token, at) => (mayBeginReading(token) ? [at] : []));

/** First letters of every word that a reading can begin with: most tokens are passed over at once. */
const FIRST_WORDS =
  /^[بول]?(?:ال)?(?:اول|ثان|ثال|ثلا|راب|ارب|خام|خمس|ساد|ست|ساب|سبع|ثام|ثما|تاس|تسع|عاش|عشر|حاد|اثن|كان|يناي|جانف|شبا|فبر|فيف|اذا|نيس|ابر|افر|ايا|ماي|حزي|يون|تمو|يول|جوي|اب$|اغس|غشت|ايل|سبت|شتن|تشر|اكت|نوف|نون|ديس|دجن|عبد$|نصر$|فضل$|سعد$|عطا$|جار$|لو$|بو$)/;

/** Whether it is worth looking at what begins with a token. */
export const mayBeginReading = ({ text }: Token): boolean => FIRST_WORDS.test(text);

const MONTH_FORMS = MONTH_NAMES.map((names) => foldLetters(names.split("/")[1] ?? names));

function monthAt(tokens: readonly Token[], i: number): SearchReading | null {
  const month = readMonth(tokens, i);
  if (month === null) return null;
  const isDate = [tokens[i - 1], tokens[i + month.length]].some((side) => side?.kind === "number");
  if (AMBIGUOUS_MONTH_WORDS.has(month.word) && !isDate) return null;
  return { form: MONTH_FORMS[month.month - 1] ?? month.word, start: i, length: month.length };
}

/** What talks are called: an ordinal near one of them counts them. */
const TALKS = new Set(
  [
    ...["جولة", "جولات", "دورة", "نسخة", "اجتماع", "اجتماعات", "لقاء", "لقاءات", "مؤتمر", "مرحلة"],
    ...["محادثات", "مفاوضات", "مباحثات", "مشاورات", "أستانا", "أستانة", "جنيف", "سوتشي", "لجنة"],
  ].map(formOfWord),
);
/** «الجولة التفاوضية السورية السابعة»: so many words may stand between. */
const REACH = 3;

function ordinalAt(tokens: readonly Token[], i: number): SearchReading | null {
  const ordinal = readOrdinal(tokens, i);
  if (ordinal === null) return null;
  const before = tokens.slice(Math.max(0, i - REACH), i);
  const after = tokens[i + ordinal.length];
  const near = after === undefined ? before : [...before, after];
  if (!near.some((token) => TALKS.has(formOf(token)))) return null;
  return { form: String(ordinal.value), start: i, length: ordinal.length };
}

/** «أستانا ثلاثة»: a counting word straight behind the city's name. */
function cardinalAt(tokens: readonly Token[], i: number): SearchReading | null {
  const before = tokens[i - 1];
  if (before === undefined || !["استانا", "جنيف"].includes(formOf(before))) return null;
  const cardinal = readCardinal(tokens, i);
  if (cardinal === null) return null;
  return { form: String(cardinal.value), start: i, length: cardinal.length };
}

/** Names of two words that half of the outlets write as one: «عبد الرحمن», «نصر الله», «لو دريان». */
const IN_TWO = /^[وفبلك]?(?:عبد (?:ال\p{L}{2,})|(?:نصر|فضل|سعد|عطا|جار) الله|لو دريان|البو كمال)$/u;

function joinedNameAt(tokens: readonly Token[], i: number): SearchReading | null {
  const [first, second] = [tokens[i]?.text ?? "", tokens[i + 1]?.text ?? ""];
  if (!IN_TWO.test(`${first} ${second}`)) return null;
  return { form: formOfWord(first + second), start: i, length: 2 };
}
