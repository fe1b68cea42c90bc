import { formOfWord } from "../arabic/search-analyse.js";
import { queryWords } from "./search-query.js";

/**
 * Words round the name of a round that name none: «الجولة السابعة من محادثات جنيف حول سوريا» and
 * «جنيف 7» are one. Name particles too, which outlets glue to the name or leave out.
 */
const WITHOUT_WEIGHT = new Set(
  [
    ...[
      "دي",
      "دو",
      "ده",
      "في",
      "من",
      "الى",
      "على",
      "عن",
      "حول",
      "بشأن",
      "بين",
      "ال",
      "ل",
      "ب",
      "و",
    ],
    ...["رقم", "جولة", "جولات", "دورة", "نسخة", "مرحلة", "جلسة", "جلسات", "اجتماع", "اجتماعات"],
    ...["لقاء", "لقاءات", "مؤتمر", "محادثات", "محادثة", "مفاوضات", "مباحثات", "مشاورات", "مسار"],
    ...["صيغة", "عملية", "سلام", "سوريا", "السوري", "السورية", "السوريين", "الدولي", "أعمال"],
    ...["round", "rounds", "talks", "meeting", "process", "the", "of", "on", "syria", "syrian"],
  ].map(formOfWord),
);

/** «7th», «2nd»: the ending of an English ordinal is a token of its own. */
const ORDINAL_ENDINGS = new Set(["st", "nd", "rd", "th"]);

/**
 * The key under which a name stands in the name table: one for all its wordings. With a number in it
 * the order of the words says nothing («7 جنيف»); a person's name keeps it.
 *
 * @returns "" when the text names nothing.
 */
export function nameKey(text: string): string {
  const forms = queryWords(text).map(({ form }) => form);
  const telling = forms.filter((form) => !WITHOUT_WEIGHT.has(form));
  const isNumber = (form: string) => /^\d+$/.test(form);
  const kept = telling.length > 0 ? telling : forms;
  if (!kept.some(isNumber)) return kept.join(" ");
  return kept
    .filter((form) => !ORDINAL_ENDINGS.has(form))
    .sort()
    .join(" ");
}
