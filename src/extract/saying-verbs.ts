import type { TextField } from "./text-field.js";

/** Verbs of saying, folded, without the «و» before them. */
const SAYS =
  /^(قال|قالت|قالوا|يقول|تقول|اضاف|اضافت|يضيف|اكد|اكدت|يوكد|اوضح|اوضحت|يوضح|اعتبر|اعتبرت|يعتبر|اشار|اشارت|يشير|ذكر|ذكرت|راي|رات|يري|تابع|تابعت|يتابع|لفت|لفتت|اعرب|اعربت|بين|بينت|شدد|شددت|صرح|صرحت|اعلن|اعلنت|وصف|وصفت|وصفها|وصفه|كتب|كتبت|غرد|نقل|نقلت|توقع|توقعت|اردف|اردفت|ختم|حذر|حذرت|دعا|دعت|طالب|طالبت|جدد|جددت|زعم|كشف|كشفت|نفي|نفت|استطرد|استدرك|استدركت|علق|علقت|اجاب|زاد|زادت|افاد|افادت|نوه|نوهت|تساءل|اقر|خلص|قوله|قولها|قولهم|قايلا|قايله|مضيفا|مضيفه|موضحا|موضحه|موكدا|موكده|مشيرا|مشيره|لافتا|لافته|مشددا|مشدده|معتبرا|معتبره|متابعا|مردفا)$/u;
/** Alone these are more often another word: «بين دمشق وموسكو», «زاد عدد المشاركين». */
const DOUBTFUL = /^(بين|زاد|زادت)$/u;

const KNOWN = new WeakMap<TextField, Uint8Array>();

/** Whether token `i` is a verb of saying. Worked out once for a whole field. */
export function says(field: TextField, i: number): boolean {
  const known = KNOWN.get(field) ?? markVerbs(field);
  return known[i] === 1;
}

function markVerbs(field: TextField): Uint8Array {
  const marks = Uint8Array.from(field.forms, (forms) =>
    forms.some(({ text }) => SAYS.test(text)) ? 1 : 0,
  );
  field.tokens.forEach(({ text }, i) => {
    if (DOUBTFUL.test(text)) marks[i] = 0;
  });
  KNOWN.set(field, marks);
  return marks;
}

/** The last verb of saying among the tokens from `from` to `to`, exclusive. */
export function lastVerb(field: TextField, from: number, to: number): number | null {
  for (let i = to - 1; i >= from; i--) if (says(field, i)) return i;
  return null;
}
