import type { Range } from "../arabic/sentences.js";
import { says } from "./saying-verbs.js";
import { type TextField, tokenFrom, wordAt } from "./text-field.js";

/** Fewer words than this in marks are a name or a term («أستانا 12», «حوار وطني»), not speech … */
const LEAST_WORDS = 4;
/** … unless a verb of saying and a colon lead up to them. */
const LEAST_SPOKEN = 2;
/** Words from a verb to its colon, where so few words in marks are taken for speech. */
const REACH = 6;

/** What stands in marks after these is a name or a slogan, however long, colon or not. */
const NAMED =
  /^[وفبل]?(باسم|اسم|بعنوان|عنوان|عنوانه|عنوانها|شعار|شعاره|بشعار|تسميه|مسمي|المسمي|المسماه|يسمي|تسمي|يسميه|تسميه|يسمونه|سماه|سمته|اسماه|اسمته|يدعي|تدعي|يعرف|تعرف|المعروف|المعروفه|عباره|كلمه|مصطلح|وسم|هاشتاغ|هاشتاج)$/u;
/** What stands in marks right after these nouns is what they are called. */
const CALLED =
  /^[وفبلك]?(ال)?(صحيفه|صحف|جريده|مجله|موقع|قناه|شبكه|وكاله|اذاعه|مركز|موسسه|منظمه|جمعيه|جماعه|تنظيم|فصيل|حركه|حزب|تيار|جبهه|كتله|لواء|فيلق|غرفه|عمليات|عمليه|معركه|حمله|مبادره|خطه|خارطه|خريطه|وثيقه|ورقه|مذكره|اتفاق|اتفاقيه|معاهده|قانون|مشروع|كتاب|روايه|فيلم|برنامج|ندوه|منتدي|موتمر|ملتقي|مهرجان|معرض|قمه|مجموعه|صيغه|منصه|منطقه|مناطق|سياسه|استراتيجيه|مبدا|لجنه|هييه|فندق|قاعه|قصر)$/u;
/** Words with which no name begins, and a sentence does. */
const SENTENCE =
  /^(ان|اننا|انه|انها|انني|اني|نحن|انا|لن|لم|لا|ليس|ليست|سوف|سنواصل|هناك|ثمه|كنا|كان|كانت|نريد|نامل|ما|لقد|قد|هذا|هذه|يجب|ينبغي|علي|نعم)$/u;

/**
 * Whether words in marks are a statement and not a name, a title, a slogan or a term set apart
 * («حوار وطني»).
 *
 * @param range The words without their marks.
 */
export function isStatement(field: TextField, { start, end }: Range): boolean {
  const from = tokenFrom(field, start);
  const words = tokenFrom(field, end) - from;
  const before = field.text.slice(field.tokens[from - 1]?.end ?? 0, start);
  const isAfterColon = before.includes(":");
  if (NAMED.test(wordAt(field, from - 1)) || isNamedByB(field, from - 1)) return false;
  if (words < LEAST_WORDS) return words >= LEAST_SPOKEN && isAfterColon && isSpoken(field, from);
  if (isAfterColon || SENTENCE.test(wordAt(field, from)) || /[\n.؛]/.test(before)) return true;
  return !isCalled(field, from - 1);
}

/** «المعروف بـ«…»», «ما يسمى بـ«…»»: the particle of the name is a word of its own. */
const isNamedByB = (field: TextField, i: number): boolean =>
  /^[بل]$/u.test(wordAt(field, i)) && NAMED.test(wordAt(field, i - 1));

/** «صحيفة «…»»; but «قالت الصحيفة «…»» is speech. */
function isCalled(field: TextField, i: number): boolean {
  const noun = CALLED.exec(wordAt(field, i));
  if (noun === null) return false;
  return noun[1] === undefined || ![1, 2].some((n) => says(field, i - n));
}

function isSpoken(field: TextField, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) if (says(field, i)) return true;
  return false;
}
