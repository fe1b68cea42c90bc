import { formOfWord } from "./search-analyse.js";
import { BROKEN_PLURALS } from "./plural-words.js";
import { splitEnding } from "./search-endings.js";

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
  BROKEN_PLURALS.flatMap(([singular = "", ...plurals]) =>
    plurals.flatMap(stemsOf).map((stem) => [stem, formOfWord(singular)] as const),
  ),
);

/** The index form of a plural's singular, of «تصريحاته» too; undefined when the table has none. */
export const singularOf = (form: string): string | undefined => SINGULARS.get(stemOf(form));
