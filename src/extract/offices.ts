import { foldLetters } from "../arabic/letters.js";
import { tokensOf } from "../arabic/tokens.js";
import type { NameIndex } from "./name-index.js";
import { type TextField, wordAt } from "./text-field.js";

const ENVOY = /^(المبعوث|الموفد|الوسيط|المندوب)$/u;
/** «المبعوث» without more is the United Nations'. */
const UNITED_NATIONS = /^(الاممي|الدولي|المتحده)$/u;
/** Before an office these make another one of it: «نائب وزير الخارجية الروسي». */
const DEPUTY = /^[وفلب]?(نايب|نايبه|معاون|مساعد|مساعده|مستشار|مساعدي|مدير|باسم|بن|رييس)$/u;
/** Offices of fewer words many bear: «السفير», «رئيس المكتب». */
const LEAST_WORDS = 3;

/**
 * The one among some people whose office stands in a stretch of a text instead of a name: «وزير
 * الخارجية الروسي», «المبعوث الأممي». Where two of them hold it, nobody.
 *
 * @param ids The people of the article: of all others nothing says who is meant.
 */
export function holderNamed(
  field: TextField,
  { from, to }: { from: number; to: number },
  ids: ReadonlySet<string>,
  names: NameIndex,
): string | null {
  for (let i = from; i < to; i++) {
    const holders = holdersAt(field, i, ids, names);
    if (holders.length > 0) return holders.length === 1 ? (holders[0] ?? null) : null;
  }
  return null;
}

function holdersAt(
  field: TextField,
  i: number,
  ids: ReadonlySet<string>,
  names: NameIndex,
): string[] {
  if (DEPUTY.test(wordAt(field, i - 1))) return [];
  const whole = [...ids].filter((id) =>
    rolesOf(names, id).some((role) => standsAt(field, i, role)),
  );
  if (whole.length > 0 || !ENVOY.test(wordAt(field, i))) return whole;
  const post = wordAt(field, i).replace(/^ال/u, "");
  const next = wordAt(field, i + 1);
  const whose = /^ال\S+ي$/u.test(next) ? next : null;
  return [...ids].filter((id) => rolesOf(names, id).some((role) => isPost(role, post, whose)));
}

/** Whether a role's words stand at token `i`, its first with a particle or without the article. */
const standsAt = (field: TextField, i: number, role: readonly string[]): boolean =>
  role.length >= LEAST_WORDS &&
  role.every((word, n) =>
    n === 0
      ? (field.forms[i] ?? []).some(({ text }) => text === word)
      : wordAt(field, i + n) === word,
  );

const isPost = (role: readonly string[], post: string, whose: string | null): boolean =>
  [post, `ال${post}`].includes(role[0] ?? "") &&
  role.some((word) => (whose === null ? UNITED_NATIONS.test(word) : word === whose));

const ROLES = new WeakMap<NameIndex, Map<string, readonly (readonly string[])[]>>();

/** A person's roles as folded words; none of somebody whom the registry lacks. */
export function rolesOf(names: NameIndex, id: string): readonly (readonly string[])[] {
  const known = ROLES.get(names) ?? new Map<string, readonly (readonly string[])[]>();
  ROLES.set(names, known);
  const roles =
    known.get(id) ??
    (names.personById.get(id)?.roles ?? []).map((role) =>
      tokensOf(foldLetters(role)).map((token) => token.text),
    );
  known.set(id, roles);
  return roles;
}
