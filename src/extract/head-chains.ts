import type { AttendanceContext, DelegationMention } from "./attendance.js";
import {
  HEADED_BY,
  HEADS,
  hasDelegationWord,
  isDelegationWord,
  isLed,
  NEW_CLAUSE,
  REPRESENTS,
  SITTING,
} from "./head-words.js";
import { resolveAttendee } from "./attendee-names.js";
import { gapAfter, sameSentence, type TextField, wordAt } from "./text-field.js";

/** A person's name in the text, tokens `from` to `to`, exclusive. */
export interface NamedAt {
  id: string;
  from: number;
  to: number;
}

/** What chains are read from: one field, what is named in it, by the token where each begins. */
export interface ChainScene {
  field: TextField;
  people: ReadonlyMap<number, NamedAt>;
  delegations: ReadonlyMap<number, DelegationMention>;
  context: AttendanceContext;
}

/** One member of a chain while it is read; complete when it has both. */
interface Member {
  delegation: DelegationMention | null;
  person: NamedAt | null;
}

const COUNTERPART = /^(و|ف|ل|ب)?(نظيره|نظيرته|نظيرها|نظيرتها)$/u;
const TITLE =
  /^(و|ف)(ال)?(وزير|وزيره|نايب|نايبه|مساعد|معاون|سفير|سفيره|مندوب|مبعوث|كبير|رييس|مدير|مستشار|ممثل|لواء|عميد|عقيد|دكتور|سيد|قيادي|جنرال)$/u;
/** Words that may stand between the two halves of a member, and from a verb to its first half. */
const REACH = 15;
/** The same behind «مثّل», which has other meanings. */
const REACH_REPRESENTED = 3;

/**
 * Who led which delegation where one verb serves several: «ترأس الوفد الروسي فلان، والتركيَّ فلان»,
 * «ترأس فلان الوفد الإيراني، وفلان وفد بلاده». A bare adjective is a delegation there.
 *
 * @returns The delegations with their heads, those that the chain alone names among them.
 */
export function headChains(scene: ChainScene): DelegationMention[] {
  const { field } = scene;
  const found: DelegationMention[] = [];
  for (let i = 0; i < field.tokens.length; i++) {
    if (HEADS.test(wordAt(field, i))) {
      found.push(
        ...(/وفود$/u.test(wordAt(field, i + 1)) ? personsFor(scene, i) : chainFrom(scene, i)),
      );
    } else found.push(...elidedHeaded(scene, i));
  }
  return found;
}

/** «وترأس وفود الدول الضامنة فلان عن روسيا، وفلان عن تركيا»: each name says for whom. */
function personsFor(scene: ChainScene, verb: number): DelegationMention[] {
  const { field } = scene;
  const found: DelegationMention[] = [];
  for (let i = verb + 1; sameSentence(field, verb, i) && !HEADS.test(wordAt(field, i)); i++) {
    const person = scene.people.get(i);
    if (person === undefined || !/^(عن|من)$/u.test(wordAt(field, person.to))) continue;
    const [named] = elidedAt(scene, person.to + 1, true);
    if (named !== undefined) found.push({ ...named, head: person.id });
  }
  return found;
}

/** «الوفد الروسي برئاسة فلان، والتركي برئاسة فلان»: its head is read from the word behind it. */
function elidedHeaded(scene: ChainScene, i: number): DelegationMention[] {
  const { field } = scene;
  if (!HEADED_BY.test(wordAt(field, i + 1)) || scene.delegations.has(i)) return [];
  if (!wordAt(field, i).startsWith("و") && !/[،,]/.test(gapAfter(field, i - 1))) return [];
  return hasWordBefore(field, i) ? elidedAt(scene, i, false) : [];
}

const hasWordBefore = (field: TextField, i: number): boolean => {
  for (let at = i - 1; at >= i - REACH_WORD && sameSentence(field, at, i); at--) {
    if (isDelegationWord(field, at)) return true;
  }
  return false;
};
const REACH_WORD = 40;

function chainFrom(scene: ChainScene, verb: number): DelegationMention[] {
  const { field } = scene;
  const isStated = REPRESENTS.test(wordAt(field, verb));
  const found: DelegationMention[] = [];
  let member: Member = { delegation: null, person: null };
  let mayElide = hasWordBefore(field, verb);
  let last = verb;
  const reach = (): number => (isStated && isEmpty(member) ? REACH_REPRESENTED : REACH);
  for (let i = verb + 1; sameSentence(field, verb, i) && i <= last + reach();) {
    const isStart = startsMember(field, i);
    const item = itemAt(scene, i, { isStated, mayElide: mayElide && (isStart || isEmpty(member)) });
    // «يمثل التغلب على المعارضة …» is another verb: whom «مثّل» is about stands right behind it.
    if (isStated && i > verb + 1 && item?.kind === "delegation" && isEmpty(member)) break;
    if (item === null) {
      if (endsChain(field, i, member)) break;
      i++;
      continue;
    }
    if (isComplete(member) && isStart) member = { delegation: null, person: null };
    const isNews = item.kind === "person" ? member.person === null : member.delegation === null;
    if (isNews && item.kind === "person") member = { ...member, person: item.person };
    if (isNews && item.kind === "delegation") member = { ...member, delegation: item.mention };
    if (isNews && item.kind === "delegation") mayElide ||= hasWord(item.mention);
    if (isNews && member.delegation && member.person)
      found.push({ ...member.delegation, head: member.person.id });
    // «ترأس فلان وفلان …»: two persons, and nobody can tell whose.
    if (!isNews && !isComplete(member) && isStart) break;
    last = i = item.to;
  }
  return found;
}

const isEmpty = ({ delegation, person }: Member): boolean => delegation === null && person === null;
const isComplete = ({ delegation, person }: Member): boolean =>
  delegation !== null && person !== null;
const hasWord = ({ field, from, to }: DelegationMention): boolean =>
  hasDelegationWord(field, from, to);

const startsMember = (field: TextField, i: number): boolean =>
  wordAt(field, i).startsWith("و") || /[،,؛]/.test(gapAfter(field, i - 1));

function endsChain(field: TextField, i: number, member: Member): boolean {
  const text = wordAt(field, i);
  if (NEW_CLAUSE.test(text) || /[:]/.test(gapAfter(field, i - 1))) return true;
  if (member.delegation === null && SITTING.test(text)) return true;
  // «… وضم الوفد»: any other word behind «و» is a verb; «والمغتربين» belongs to a title.
  return /^و/u.test(text) && !/^و(ال|فد|زير|زاره|كيل|سط)/u.test(text) && !TITLE.test(text);
}

type Item =
  | { kind: "person"; person: NamedAt; to: number }
  | { kind: "delegation"; mention: DelegationMention; to: number };

function itemAt(
  scene: ChainScene,
  i: number,
  { isStated, mayElide }: { isStated: boolean; mayElide: boolean },
): Item | null {
  const { field } = scene;
  const person = scene.people.get(i);
  if (person !== undefined) return { kind: "person", person, to: person.to };
  const mention = scene.delegations.get(i) ?? scene.delegations.get(i + (isWord(field, i) ? 1 : 0));
  if (mention !== undefined && (isStated || hasWord(mention)) && isLed(field, i))
    return { kind: "delegation", mention, to: mention.to };
  const at = COUNTERPART.test(wordAt(field, i)) ? i + 1 : mayElide || isStated ? i : null;
  const [elided] = at === null ? [] : elidedAt(scene, at, isStated);
  return elided === undefined ? null : { kind: "delegation", mention: elided, to: elided.to };
}

const isWord = (field: TextField, i: number): boolean => /^[وفبل]?وفد$/u.test(wordAt(field, i));

/** A delegation by its adjective, or behind «مثّل» by its country's name. */
function elidedAt(scene: ChainScene, i: number, isStated: boolean): DelegationMention[] {
  const attendee = resolveAttendee(scene.field, i, scene.context);
  if (attendee === null || !(isStated || attendee.isAdjective)) return [];
  const { from, to, span } = attendee.match;
  return attendee.ids.map((id) => ({
    ...{ id, field: scene.field, from, to, span },
    asGuarantor: false,
    head: null,
  }));
}
