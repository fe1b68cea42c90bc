import { formOfWord } from "./search-analyse.js";
import { splitEnding } from "./search-endings.js";

/**
 * Broken plurals of the talks' vocabulary, each behind its singular, and sound ones in «ات» of nouns
 * without ة. Other sound plurals («معارضون», «غارات») need no line: `splitEnding` takes them off.
 */
export const BROKEN_PLURALS: readonly (readonly [singular: string, ...plurals: string[]])[] = [
  ["وفد", "وفود"],
  ["فصيل", "فصائل"],
  ["وزير", "وزراء"],
  ["رئيس", "رؤساء"],
  ["سفير", "سفراء"],
  ["خبير", "خبراء"],
  ["وسيط", "وسطاء"],
  ["عضو", "أعضاء"],
  ["طرف", "أطراف"],
  ["جانب", "جوانب"],
  ["ضامن", "ضوامن"],
  ["بند", "بنود"],
  ["بيان", "بيانات"],
  ["قرار", "قرارات"],
  ["ملف", "ملفات"],
  ["مسار", "مسارات"],
  ["سلة", "سلال"],
  ["شرط", "شروط"],
  ["مبدأ", "مبادئ"],
  ["دستور", "دساتير"],
  ["أسير", "أسرى"],
  ["سجين", "سجناء"],
  ["منطقة", "مناطق"],
  ["مدينة", "مدن"],
  ["قرية", "قرى"],
  ["دولة", "دول"],
  ["جيش", "جيوش"],
  ["قوة", "قوى", "قوات"],
  ["خرق", "خروق", "خروقات"],
  ["هجوم", "هجمات"],
  ["هدنة", "هدن"],
  ["مطلب", "مطالب"],
  ["موقف", "مواقف"],
  ["مشروع", "مشاريع"],
  ["لجنة", "لجان"],
  ["تصريح", "تصريحات"],
  ["اتفاق", "اتفاقات"],
  ["اجتماع", "اجتماعات"],
  ["انتهاك", "انتهاكات"],
  ["اتصال", "اتصالات"],
  ["إجراء", "إجراءات"],
  ["تهديد", "تهديدات"],
  ["مطار", "مطارات"],
  ["مخيم", "مخيمات"],
  ["اتهام", "اتهامات"],
  ["خلاف", "خلافات"],
  ["حليف", "حلفاء"],
];

const stemOf = (form: string): string => splitEnding(form).stem;

/** The stems under which a plural is met: of «حلفائه» that is «حلفايا», of «جنوده» «جنودا». */
function stemsOf(plural: string): string[] {
  const stem = stemOf(formOfWord(plural));
  const base = /^(.+ا)ء$/.exec(stem)?.[1];
  if (base === undefined)
    return stem.length < 4 || stem.endsWith("ي") ? [stem] : [stem, `${stem}ا`];
  return [stem, ...["ي", "و", "يا", "وا", "ءا"].map((seat) => base + seat)];
}

const SINGULARS = new Map(
  BROKEN_PLURALS.flatMap(([singular, ...plurals]) =>
    plurals.flatMap(stemsOf).map((stem) => [stem, formOfWord(singular)] as const),
  ),
);

/** The index form of a plural's singular, of «تصريحاته» too; undefined when the table has none. */
export const singularOf = (form: string): string | undefined => SINGULARS.get(stemOf(form));
