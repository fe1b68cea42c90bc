import { foldLetters } from "../arabic/letters.js";
import { tokensOf, type Token } from "../arabic/tokens.js";
import { OFFICE, OFFICE_WORD } from "../extract/unresolved.js";
import type { ArticleRecord, Span } from "../record/article-record.js";
import { recordSentences } from "../record/record-sentences.js";
import type { Registry } from "../registry/schema.js";
import type { PersonEntry, Reference } from "./archive.js";
import { referenceTo } from "./delegation-reports.js";

/** A role as articles print it right before a name, and where; the newest article first. */
export interface PressRole {
  role: string;
  /** With the article's date as EDTF, null where it is not known. */
  places: { published: string | null; reference: Reference }[];
}

/** How far before a name its role may begin, in UTF-16 units. */
const REACH = 120;
/** Plurals that a role begins with: «كبير مساعدي وزير الخارجية». Folded. */
const PLURAL_OFFICE = /^(مساعدي|معاوني|مستشاري|مفاوضي|نواب|كبار|الامين|الممثل)$/u;
/** «المعارضة» is a side more often than a woman of it. Folded. */
const OPPOSITION = /معارضه$/u;
/** Behind these the name after an office is another's: «التقى وزير الخارجية الروسي فلانًا». Folded. */
const HAS_OBJECT =
  /^(و|ف)?(ي|ت)?(لتقي|التقي|التقت|استقبل|ستقبل|استقبلت|استدعي|كلف|عين|ابلغ|بلغ|اتهم|انتقد|هاتف|شكر|طالب|دعا|حث|بحث)$/u;

/**
 * The roles of a person as printed before the name: «المبعوث الأممي إلى سوريا فلان». Read where
 * an office's words reach up to the name without a stop; a missed role is better than another's.
 */
export function pressRoles(
  { person, articles }: Pick<PersonEntry, "person" | "articles">,
  places: ReadonlySet<string>,
): PressRole[] {
  const roles = new Map<string, PressRole>();
  for (const { record } of articles) addRoles(record, person.id, places, roles);
  const own = person.roles.map(foldLetters);
  for (const key of roles.keys()) if (!isOwn(key, own)) roles.delete(key);
  return [...roles.values()].sort((a, b) => b.places.length - a.places.length);
}

/**
 * Whether a folded role is the person's own. «مبعوث الرئيس الروسي» before the president's name is
 * the envoy's, who stands elsewhere; «نائب الرئيس» may be his or the president's.
 */
function isOwn(role: string, own: readonly string[]): boolean {
  const words = role.split(" ");
  const last = words.at(-1) ?? "";
  if (words.length > 1 && (SUPERIOR.test(last) || HANGING.test(last))) return false;
  const tails = words.slice(1).map((_, n) =>
    words
      .slice(n + 1)
      .join(" ")
      .replace(/^لل/u, "ال"),
  );
  return !tails.some((tail) => own.includes(tail));
}

/** «نائب الرئيس», «مبعوث الأمين»: the name may be his. Folded. */
const SUPERIOR = /(رييس|امين|وزير)$/u;
/** A role does not end with these. Folded. */
const HANGING = /^(من|في|الي|لدي|باسم|و)$/u;

function addRoles(
  record: ArticleRecord,
  id: string,
  places: ReadonlySet<string>,
  roles: Map<string, PressRole>,
): void {
  const mentions = record.people.find((person) => person.id === id)?.mentions ?? [];
  const seen = new Set<string>();
  for (const span of mentions) {
    const printed = roleBefore(record, span, places);
    const key = foldLetters(printed ?? "");
    if (printed === null || seen.has(key)) continue;
    seen.add(key);
    const reference = referenceTo(record.slug, span, recordSentences(record));
    const role = roles.get(key) ?? { role: printed, places: [] };
    role.places.push({ published: record.published?.value ?? null, reference });
    roles.set(key, role);
  }
}

/** The words of an office right before a span; null when there is none. */
function roleBefore(
  { title, body }: ArticleRecord,
  span: Span,
  places: ReadonlySet<string>,
): string | null {
  const text = span.in === "title" ? title : body;
  const from = Math.max(0, span.start - REACH);
  const before = text.slice(from, span.start);
  const tokens = tokensOf(before);
  let start: number | null = null;
  let end = before.length;
  let at = tokens.length - 1;
  for (; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || !/^\s+$/u.test(before.slice(token.end, end))) break;
    if (!isOfficeWord(token, places)) break;
    if (beginsRole(token)) start = at;
    // «الرئيس الروسي وزير الخارجية»: the office that has no «ال» begins a role of its own.
    if (start === at && isIndefinite(token) && !leansOn(tokens[at - 1])) break;
    end = token.start;
  }
  const first = start === null ? undefined : tokens[start];
  // «رئيسه فلان», «نائبه فلان»: of whom, another sentence says.
  if (start === tokens.length - 1 && before.trim().endsWith("ه")) return null;
  if (start === null || first === undefined) return null;
  // Cut off by the reach, or another's name after it: nobody's role for certain.
  if (at < 0 && from > 0) return null;
  if (HAS_OBJECT.test(tokens[start - 1]?.text ?? "")) return null;
  return withoutParticle(before.slice(first.start).trim());
}

const beginsRole = ({ text }: Pick<Token, "text">): boolean =>
  (OFFICE.test(text) && !OPPOSITION.test(text)) || PLURAL_OFFICE.test(text);

const isIndefinite = ({ text }: Token): boolean =>
  beginsRole({ text }) && !/^(و|ف|ل|ب)*ال/u.test(text) && !/^ل/u.test(text);

/** Whether the word before an office goes on into it: «نائب وزير», «كبير مساعدي وزير». */
const leansOn = (before: Token | undefined): boolean =>
  before !== undefined && beginsRole(before) && !/^(و|ف|ل|ب)*ال/u.test(before.text);

const isOfficeWord = (token: Token, places: ReadonlySet<string>): boolean =>
  token.kind === "word" &&
  (beginsRole(token) ||
    OFFICE_WORD.test(token.text) ||
    /^(و|ب|ل)?ال|^لل/u.test(token.text) ||
    places.has(token.text) ||
    places.has(token.text.replace(/^[ولب]/u, "")));

/** «ووزير», «لوزير»: the particle is the sentence's, not the role's. */
const withoutParticle = (role: string): string => {
  const [first = ""] = role.split(/\s/u);
  const bare = first.replace(/^(لل|[وفلب])/u, (particle) => (particle === "لل" ? "ال" : ""));
  return bare !== first && OFFICE.test(foldLetters(bare)) ? bare + role.slice(first.length) : role;
};

/** One-word names of places and states, folded: they end an office («وزير خارجية كازاخستان»). */
export function placeWords({ places, delegations }: Registry): ReadonlySet<string> {
  const names = [
    ...places.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...delegations.flatMap(({ names: own }) => own),
  ];
  return new Set(names.map(foldLetters).filter((name) => !/\s/u.test(name)));
}
