import { isPluralOfPersons, ownsEnding } from "./search-lexicon.js";
import { isNounWithoutTa, isShortNoun } from "./search-nouns.js";

/** An index form as the noun that it is a form of, and how that noun ends. */
export interface EndedForm {
  /** The noun's class: all forms of it have the same. */
  stem: string;
  /** What the form has in its place; with the stem it tells the form. "" where nothing is taken off. */
  ending: string;
}

/**
 * Endings that make another form of the same noun, by the letters that stand in the noun for them:
 * the dual, sound plurals and possessives («مبعوثين», «وفدها» of «وفد»), and with them those of nouns
 * in ة («غارات», «دولتين»), whose forms end in ا, and in اء, whose hamza sits on the ending («أعضائها»,
 * «حلفاؤهم»). A final ه or ي is none: «معارض» and «معارضة»,
 * «كازاخستان» and «كازاخستاني» are words of their own, and taking both off cost three points of
 * precision for half a point of recall, see `docs/search.md`. After light10 (Larkey and others, 2007).
 */
const ENDINGS: readonly (readonly [noun: string, endings: string])[] = [
  ["", "ون ين ان ها هم هما هن نا يها يهم ونها وها"],
  ["ا", "ات اتها اتا اتهم اتنا تها تهم تا تنا تين تان"],
  ["اء", "ايها ايهم ايهما ايهن اوها اوهم اوهما اوهن"],
];
/** What stands behind nouns beside which there is none in ة: their «ه» and «ات» are endings too. */
const WITHOUT_TA = /(?:ا|ات|اتا|اتها|اتهم|اتنا)$/;

/** The longest first, so that «غاراتها» is not left as «غارات». */
const BY_LENGTH = ENDINGS.flatMap(([noun, endings]) =>
  endings.split(" ").map((ending) => ({ noun, ending })),
).sort((a, b) => b.ending.length - a.ending.length);

/** Letters that are left of a word at the least, but for nouns that are known to be shorter. */
const SHORTEST_STEM = 4;

const KNOWN = new Map<string, EndedForm>();

/** Takes the ending off an index form, see `formOf`. Each distinct form is worked out once. */
export function splitEnding(form: string): EndedForm {
  let known = KNOWN.get(form);
  if (known === undefined) KNOWN.set(form, (known = withoutEnding(form)));
  return known;
}

function withoutEnding(form: string): EndedForm {
  const whole = { stem: form, ending: "" };
  if (!/^[\u0621-\u064a]+$/.test(form)) return whole;
  const persons = withoutPersonsEnding(form);
  if (persons !== null) return persons;
  if (ownsEnding(form)) return whole;
  const noun = withoutTaEnding(form);
  if (noun !== null) return noun;
  const found = BY_LENGTH.find(
    ({ noun, ending }) =>
      form.endsWith(ending) &&
      isLongEnough(form.slice(0, -ending.length) + noun) &&
      // «قواتها» is «قوات» with «ها»: the ت of a plural is no ة before a possessive.
      !(ending.startsWith("ت") && form.charAt(form.length - ending.length - 1) === "ا"),
  );
  if (found === undefined) return whole;
  const stem = form.slice(0, -found.ending.length) + found.noun;
  // `formOf` leaves the ه of so short a noun as it is: «جثة».
  return {
    stem: stem.length < SHORTEST_STEM ? stem.replace(/ا$/, "ه") : stem,
    ending: found.ending,
  };
}

const isLongEnough = (stem: string): boolean => stem.length >= SHORTEST_STEM || isShortNoun(stem);

/** «قراره» and «قراراتهم» are forms of «قرار», since there is no «قرارة» whose forms they could be. */
function withoutTaEnding(form: string): EndedForm | null {
  const ending = WITHOUT_TA.exec(form)?.[0] ?? "";
  const stem = form.slice(0, form.length - ending.length);
  return ending !== "" && isNounWithoutTa(stem) ? { stem, ending } : null;
}

/**
 * The plural of persons has lost its ن before the noun that they belong to («مقاتلي الفصيل», «مقاتلو»),
 * or before a possessive in ه, which `formOf` leaves as ا («معارضيه»). Behind a word of another kind the
 * same letters are its own («كازاخستاني», «مركزي», «موسكو»).
 */
function withoutPersonsEnding(form: string): EndedForm | null {
  const ending = /(?:[يو]ا?)$/.exec(form)?.[0] ?? "";
  const stem = form.slice(0, form.length - ending.length);
  if (ending === "" || stem.length < SHORTEST_STEM || !isPluralOfPersons(stem, ending)) return null;
  return { stem, ending };
}

const HALVES = BY_LENGTH.flatMap(({ noun, ending }) =>
  [...ending.slice(0, -1)].map((_, i) => ({ noun, half: ending.slice(0, i + 1) })),
).sort((a, b) => b.half.length - a.half.length);

/**
 * What a form may be before its ending is typed to the end: «معارضي» of «معارضين». Null when its last
 * letters begin no ending.
 */
export function halfEnding(form: string): EndedForm | null {
  const found = HALVES.find(
    ({ half }) => form.endsWith(half) && form.length - half.length >= SHORTEST_STEM - 1,
  );
  if (found === undefined) return null;
  return { stem: form.slice(0, -found.half.length) + found.noun, ending: found.half };
}
