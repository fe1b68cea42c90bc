/**
 * Names that outlets spell in several ways → the one spelling that the index holds. Keys and values
 * are in the form `searchForm` works with: folded, without particles and article, a final ه as ا.
 * Fuller lists of a person's spellings are the registry's; these are words on their own.
 */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  استانا: ["استنا", "ستانا"],
  ميستورا: ["مستورا", "ديمستورا", "ديميستورا", "دوميستورا", "دومستورا"],
  غوتيريش: ["غوتيريس", "غوتيرش", "جوتيريش", "جوتيريس", "غوتيرس"],
  كازاخستان: ["قازاقستان", "كازخستان", "كازاخستات", "قازاخستان"],
  بيدرسون: ["بيدرسن", "بدرسون", "بيديرسون", "بيدرسين"],
  لافرنتيف: ["لافرنتييف", "لافرينتيف", "لافرينتييف", "لافرنتيوف", "لافرونتيف"],
  سوتشي: ["سوشي"],
  جاويش: ["تشاووش", "تشاوش", "تشاويش", "جاووش", "جاوش", "شاويش", "شاووش"],
  نتنياهو: ["نتانياهو", "ناتانياهو", "نيتانياهو"],
  سيرغي: ["سيرجي", "سرغي"],
  انترنت: ["انترنيت"],
};

const canonical = new Map(
  Object.entries(SPELLINGS).flatMap(([name, others]) => others.map((other) => [other, name])),
);

/** The spelling under which a word is indexed: itself, unless it is a known other spelling. */
export const usualSpelling = (form: string): string => canonical.get(form) ?? form;

/** Whether a folded word is a known other spelling of a name: its first letter is its own. */
export const isOtherSpelling = (form: string): boolean => canonical.has(form);
