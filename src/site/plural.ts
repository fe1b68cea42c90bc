/** The six forms that an Arabic noun takes beside a number; `{n}` stands for the digits. */
export type PluralForms = Record<Intl.LDMLPluralRule, string>;

const rules = new Intl.PluralRules("ar");

/**
 * A counted noun: «مقال واحد»، «مقالان»، «3 مقالات»، «11 مقالًا»، «100 مقال».
 *
 * @param n A whole number, 0 or more.
 */
export const counted = (n: number, forms: PluralForms): string =>
  forms[rules.select(n)].replace("{n}", formatNumber(n));

/** Western digits, thousands set apart: `12,011`. Not by `Intl`, whose output follows its version. */
export const formatNumber = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ",");
