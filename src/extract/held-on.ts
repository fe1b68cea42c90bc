import type { DateExpression } from "./date-expressions.js";
import { sentenceTokens, type TextField, wordAt } from "./text-field.js";

/** Words of one field: a mention of a round, a date. */
interface Run {
  field: TextField;
  from: number;
  to: number;
}

/** Words that say that something is or was held, begins, ends: the date beside them is its own. */
const HELD =
  /^[وفس]{0,2}(عقدت?|[تين]*عقد|انعقدت?|[تي]نعقد|جرت|[تي]جري|اقيمت?|[تي]قام|استضافت?|[تي]ستضيف|انطلقت?|[تي]نطلق|بدات?|[تي]بدا|اختتمت?|[تي]ختتم|انتهت|انتهي|مقرره?|المقرره?|موعدها?|ب?عقدها|ب?عقده|ب?انعقادها?|التي|الذي)$/u;
/** What a date may name instead: «مذكرة 4 أيار», «منذ 4 أيار», «قبل 4 أيار». */
const OTHER =
  /^[وفبل]?(منذ|قبل|بعد|حتي|اعتبارا|مذكره|اتفاق|بيان|قرار|بتاريخ|الموقعه?|الموقع|الصادره?|الصادر|الموورخه?|الموورخ|المورخه?|تاسس|تاسيس|اعلنت?|اعلن|قالت?|قال)$/u;
/** «فشلت اللجنة في عقد الجولة الثانية في 26 تشرين الأول»: on that day it was not held. */
const NOT_HELD = /^[وف]?(فشلت?|اخفقت?|تعذرت?|تاجلت?|ارجيت?|الغيت?|تاجيل|ارجاء|الغاء|لم)$/u;
/** Words that begin another statement, with a round or a date of its own. */
const ELSEWHERE = /^(حين|بينما|فيما|وكانت?|لكن|كما|بعدما|قبل|بعد|منذ)$/u;
/** Words between a round and its date that keep them together without a verb. */
const LINK =
  /^[وف]?(في|يوم|يومي|ايام|بين|ما|من|ال|حول|بشان|سوريا|سوريه|محادثات|مفاوضات|مباحثات|اجتماعات|مسار|بصيغه|صيغه|استانا|استانه|جنيف|سوتشي|و|بمدينه|مدينه|العاصمه|الكازاخيه|الكازاخستانيه|نور|سلطان)$/u;

/** Words to each side within which a date and a round belong together. */
const REACH = 12;

/** The rounds of a text by sentence, so that a date is compared with those beside it alone. */
export function bySentence<T extends Run>(
  runs: readonly T[],
): (field: TextField, token: number) => T[] {
  const table = new Map<TextField, Map<number, T[]>>();
  for (const run of runs) {
    const sentences = table.get(run.field) ?? new Map<number, T[]>();
    const sentence = run.field.sentenceOfToken[run.from] ?? 0;
    const list = sentences.get(sentence);
    if (list) list.push(run);
    else sentences.set(sentence, [run]);
    table.set(run.field, sentences);
  }
  return (field, token) => table.get(field)?.get(field.sentenceOfToken[token] ?? 0) ?? [];
}

/**
 * Whether a date is said to be that of a round: one of the two follows the other closely, with a verb
 * of holding before or between them or nothing else between, and no word that gives the date to
 * something else.
 */
export function isHeldOn(round: Run, date: DateExpression): boolean {
  const { field } = date;
  const [first, last] = round.from < date.from ? [round, date] : [date, round];
  if (last.from < first.to || last.from - first.to > REACH) return false;
  if (OTHER.test(governorOf(field, date.from))) return false;
  const between = wordsBetween(field, first.to, last.from);
  if (between.some((word) => OTHER.test(word) || ELSEWHERE.test(word))) return false;
  const { from } = sentenceTokens(field, first.from);
  const before = wordsBetween(field, Math.max(from, first.from - REACH), first.from);
  if (before.some((word) => NOT_HELD.test(word))) return false;
  if (between.every((word) => LINK.test(word))) return first === round;
  const words = [...before.slice(-4), ...between];
  return words.some((word) => HELD.test(word));
}

/** The word that a date hangs on, past «في» and «يوم». */
function governorOf(field: TextField, from: number): string {
  let at = from - 1;
  while (at > from - 4 && /^[وف]?(في|يوم|يومي|بين|من)$/u.test(wordAt(field, at))) at--;
  return wordAt(field, at);
}

const wordsBetween = (field: TextField, from: number, to: number): string[] =>
  field.tokens.slice(from, to).map((token) => token.text);
