import type { AttendanceContext, DelegationMention } from "./attendance.js";
import type { NamedAt } from "./head-chains.js";
import { homesOf, isCountry } from "./homes.js";
import { phraseAt } from "./phrases.js";
import { gapAfter, sameSentence, spanOfRun, type TextField, wordAt } from "./text-field.js";

/** People by the token behind their names. */
type NamesByEnd = ReadonlyMap<number, string>;

const HIS_COUNTRY = /^(بلاده|بلادها|بلادهم|دولته)$/u;
const DELEGATION = /^(و|ف|ب|ل)?وفد$/u;
/** Words of an office before the adjective of its state: «وزير الخارجية الأردني», «سفير الأردن». */
const OFFICE =
  /^(و|ف|ل|ب)*(ال)?(وزير|وزيره|نايب|مساعد|معاون|سفير|سفيره|مندوب|مندوبه|مبعوث|موفد|دبلوماسي|خارجيه|وزاره|رييس|متحدث|ناطق|مدير|مستشار|مسوول|نظيره|نظيرته)$/u;
/** Words before «وفد بلاده» within which whose country it is stands, and an office before its state. */
const REACH = 30;
const REACH_OFFICE = 3;

/**
 * Finds «وفد بلاده», the delegation of the country of the person spoken of: the one named last before it
 * in its sentence, by name or by the office of a state («سفير الأردن … سيرأس وفد بلاده»), else in the
 * sentence before («وقال خاجي … . وأضاف أن وفد بلاده …»). «رئيس وفد بلاده فلان» is that of the man behind.
 */
export function homeDelegations(
  field: TextField,
  people: readonly NamedAt[],
  context: AttendanceContext,
): DelegationMention[] {
  const byEnd = new Map(people.map(({ id, to }) => [to, id]));
  const byStart = new Map(people.map(({ id, from }) => [from, id]));
  const homes = homesOf(context.names);
  return field.tokens.flatMap((token, i) => {
    if (!HIS_COUNTRY.test(token.text) || !DELEGATION.test(wordAt(field, i - 1))) return [];
    const own = /رييس$/u.test(wordAt(field, i - 2)) ? homes.get(byStart.get(i + 1) ?? "") : null;
    const id = own ?? countryBefore(field, i - 1, byEnd, context);
    if (id === null) return [];
    const run = { field, from: i - 1, to: i + 1 };
    return [{ ...run, id, span: spanOfRun(run), asGuarantor: false, head: null }];
  });
}

function countryBefore(
  field: TextField,
  from: number,
  people: NamesByEnd,
  context: AttendanceContext,
): string | null {
  const homes = homesOf(context.names);
  for (let i = from; i > Math.max(0, from - REACH); i--) {
    if (!isNear(field, i - 1, from)) return null;
    const home = homes.get(people.get(i) ?? "") ?? stateOfOffice(field, i, context);
    if (home != null) return home;
  }
  return null;
}

const isNear = (field: TextField, i: number, from: number): boolean =>
  (field.sentenceOfToken[from] ?? 0) - (field.sentenceOfToken[i] ?? 0) <= 1;

/** The state whose office is named there: one word, right before token `end`. */
function stateOfOffice(field: TextField, end: number, { names }: AttendanceContext): string | null {
  const id = phraseAt(names.attendees, field, end - 1)?.values[0];
  if (id === undefined || !isCountry(id, names)) return null;
  for (let i = end - 2; i >= end - 1 - REACH_OFFICE && sameSentence(field, i, end - 1); i--) {
    if (/[،,؛:]/.test(gapAfter(field, i))) return null;
    if (OFFICE.test(wordAt(field, i))) return id;
  }
  return null;
}
