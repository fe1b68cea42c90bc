import { formOfWord } from "./search-analyse.js";

/**
 * Broken plurals of the talks' vocabulary, each behind its singular. Sound plurals («معارضون») need
 * no line: they begin like their singulars, and a search also finds longer words.
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
  ["معتقل", "معتقلون", "معتقلين"],
  ["أسير", "أسرى"],
  ["سجين", "سجناء"],
  ["مخطوف", "مخطوفون", "مخطوفين"],
  ["لاجئ", "لاجئون", "لاجئين"],
  ["نازح", "نازحون", "نازحين"],
  ["مدنيون", "مدنيين"],
  ["منطقة", "مناطق"],
  ["مدينة", "مدن"],
  ["قرية", "قرى"],
  ["دولة", "دول"],
  ["جبهة", "جبهات"],
  ["جيش", "جيوش"],
  ["قوة", "قوى", "قوات"],
  ["خرق", "خروق", "خروقات"],
  ["هجوم", "هجمات"],
  ["غارة", "غارات"],
  ["هدنة", "هدن"],
  ["مطلب", "مطالب"],
  ["موقف", "مواقف"],
  ["مشروع", "مشاريع"],
  ["مسؤول", "مسؤولون", "مسؤولين"],
  ["مراقب", "مراقبون", "مراقبين"],
  ["مبعوث", "مبعوثون", "مبعوثين"],
  ["ممثل", "ممثلون", "ممثلين"],
  ["منصة", "منصات"],
  ["لجنة", "لجان"],
  ["جولة", "جولات"],
  ["جلسة", "جلسات"],
];

const SINGULARS = new Map(
  BROKEN_PLURALS.flatMap(([singular, ...plurals]) =>
    plurals.map((plural) => [formOfWord(plural), formOfWord(singular)] as const),
  ),
);

/** The index form of a broken plural's singular; undefined when the form is none of the table's. */
export const singularOf = (form: string): string | undefined => SINGULARS.get(form);
