import { type TextField, wordAt } from "./text-field.js";

/** «برئاسة», «يترأسه», «سيرأسه», «يتقدمهم»: the head follows. Folded: ئ is ي. */
export const HEADED_BY =
  /^(?:(و|ف|س|وس)?(يتراس|تتراس|يراس|يقود|تقود|تراس|قاد|يتقدم|تقدم|يتزعم|تزعم)(ه|ها|هم|هما)|و?ب(رياسه|راسه|قياده|زعامه))$/u;
/** «يترأس وفد المعارضة …», «مثّل الولايات المتحدة …»: delegation and head follow, in either order. */
export const HEADS =
  /^(و|س|وس|ف)?(يتراس|تتراس|يراس|تراس|تراست|ترووس|يقود|تقود|قاد|قادت|مثل|مثلت|يمثل)$/u;
export const REPRESENTS = /^(و|س|وس|ف)?(مثل|مثلت|يمثل|تمثل)$/u;
export const HEAD_OF = /^(و|ف|ل|ب)?(رييس|رييسه|رييسا|راست|رياسه)$/u;
export const DEPUTY = /^(و)?(نايب|نايبه|معاون|مساعد)$/u;
/** Words for a delegation: what stands beside them is led by somebody. */
const DELEGATION = /^[وفبل]*(ال|لل)?(وفد|وفدا|وفدي|وفدان|وفدين|وفود|جانب|جانبين)$/u;

/** Whether a word for a delegation stands in a run of tokens or right before it. */
export function hasDelegationWord(field: TextField, from: number, to: number): boolean {
  for (let i = from - 1; i < to; i++) if (isDelegationWord(field, i)) return true;
  return false;
}

export const isDelegationWord = (field: TextField, i: number): boolean =>
  DELEGATION.test(wordAt(field, i));

/** Another clause begins: what stands behind is not what the verb before leads. */
export const NEW_CLAUSE =
  /^(و|ف)?(ان|انه|انها|الذي|التي|حيث|بينما|فيما|حين|كما|لكن|اما|قال|قالت|اكد|اعلن|اضاف|ذكر|بعد|قبل|خلال|عقب)$/u;
/** What else one may chair: «ترأس فلان الجلسة» says nothing of the delegation behind it. */
export const SITTING =
  /^(ال)?(جلسه|جلسات|اجتماع|اجتماعا|اجتماعات|لقاء|موتمر|جوله|محادثات|مباحثات|مفاوضات|لجنه|هييه|مجلس)$/u;

/** «نائب رئيس الوفد», «عضو الوفد», «مع الوفد»: not the delegation itself is what is led. */
export const isLed = (field: TextField, from: number): boolean =>
  !HEAD_OF.test(wordAt(field, from - 1)) &&
  !DEPUTY.test(wordAt(field, from - 1)) &&
  !/^(و)?(مع|عضو|اعضاء|باسم|الي|علي|عن|بين|ضد|لدي|من)$/u.test(wordAt(field, from - 1));

/** Whether one may chair what stands between two tokens, so that the verb has its object there. */
export function hasOtherObject(field: TextField, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (SITTING.test(wordAt(field, i))) return true;
  return false;
}
