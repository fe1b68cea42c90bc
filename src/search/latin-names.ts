import { formOf, formOfWord, searchTokens } from "../arabic/search-analyse.js";
import type { Registry } from "../registry/schema.js";

/** Countries, cities, leaders and bodies that the talks' news names beside those of the registry. */
const WORLD = `
Germany ألمانيا / Britain بريطانيا / America أميركا / Israel إسرائيل / Palestine فلسطين / Yemen اليمن / Libya ليبيا
Saudi السعودية / Europe أوروبا / Italy إيطاليا / Spain إسبانيا / Japan اليابان / India الهند / Korea كوريا
Ukraine أوكرانيا / Armenia أرمينيا / Azerbaijan أذربيجان / Georgia جورجيا / Belgium بلجيكا / Austria النمسا
London لندن / Paris باريس / Berlin برلين / Rome روما / Madrid مدريد / Brussels بروكسل / Washington واشنطن
Beirut بيروت / Baghdad بغداد / Cairo القاهرة / Amman عمان / Doha الدوحة / Gaza غزة / Jerusalem القدس / Erbil أربيل
Douma دوما / Ghouta الغوطة / Manbij منبج / Kobani كوباني / Palmyra تدمر / Hasakah الحسكة / Qamishli القامشلي
Tartus طرطوس / Kurdistan كردستان / Obama أوباما / Biden بايدن / Netanyahu نتنياهو / Tillerson تيلرسون / Bolton بولتون
Mattis ماتيس / Hollande أولاند / Johnson جونسون / Khamenei خامنئي / Nasrallah نصرالله / Nato الناتو
Pentagon البنتاغون / Kremlin الكرملين / Isis داعش / Daesh داعش
`;

/**
 * How names in Latin letters are written in Arabic, from the registry: of a country or a city whose
 * names are one word each, and of a person's last name («Assad», «أسد»). A word that two people
 * write differently in Arabic says nothing.
 *
 * @returns Index form of the Latin word → that of the Arabic one.
 */
export function latinNames({ people, places, delegations }: Registry): Map<string, string> {
  const found = new Map<string, Set<string>>();
  const add = (latin: string | undefined, arabic: string | undefined): void => {
    if (latin === undefined || arabic === undefined || !/^\p{Script=Latin}{3,}$/u.test(latin))
      return;
    found.set(latin, (found.get(latin) ?? new Set()).add(arabic));
  };
  const states = delegations.filter(({ kind }) => kind === "state");
  for (const { name, latin } of [...places, ...states]) {
    for (const other of latin) add(onlyOne(formsOf(other)), onlyOne(formsOf(name)));
  }
  for (const { name, latin } of people) {
    const arabic = formsOf(name);
    for (const forms of latin.map(formsOf)) {
      // Otherwise the last words need not be the same name: «جاويش أوغلو» is one word in Latin.
      if (forms.length === arabic.length) add(forms.at(-1), arabic.at(-1));
    }
  }
  for (const entry of WORLD.trim().split(/[/\n]/)) {
    const [latin, arabic = ""] = entry.trim().split(" ");
    add(latin?.toLowerCase(), formOfWord(arabic));
  }
  return new Map(
    [...found].flatMap(([latin, arabic]) => {
      const only = onlyOne([...arabic]);
      return only === undefined ? [] : [[latin, only] as const];
    }),
  );
}

/** Particles that one script writes apart and the other does not: «al-Assad», «الأسد». */
const PARTICLES = new Set(["al", "el", "de", "le", "دي", "ده"]);
const formsOf = (name: string): string[] =>
  searchTokens(name)
    .map(formOf)
    .filter((form) => !PARTICLES.has(form));
const onlyOne = (forms: readonly string[]): string | undefined =>
  forms.length === 1 ? forms[0] : undefined;
