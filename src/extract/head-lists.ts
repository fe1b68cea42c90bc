import type { DelegationMention } from "./attendance.js";
import { resolveAttendee } from "./attendee-names.js";
import type { ChainScene, NamedAt } from "./head-chains.js";
import { isDelegationWord } from "./head-words.js";
import { homesOf } from "./homes.js";
import { gapAfter, type TextField, wordAt } from "./text-field.js";

/** Members a list of heads has at most, and words of one. */
const MOST_MEMBERS = 16;
const LONGEST = 24;
/** Words in which a member names its delegation, and how far «هم» stands from «رؤساء الوفود». */
const REACH_NAME = 3;
const REACH_OPENING = 10;

/** One member of a list: its tokens, `to` exclusive. */
interface Member {
  from: number;
  to: number;
}

/**
 * Who led which delegation in a list that «رؤساء الوفود» opens: lines («- الوفد التركي: السفير فلان»,
 * «روسيا: فلان»), or one sentence («رؤساء الوفود الثلاثة، وهم فلان، مبعوث الرئيس الروسي، وفلان …»).
 */
export function headLists(scene: ChainScene): DelegationMention[] {
  const { field } = scene;
  return field.tokens.flatMap((_, i) => {
    if (!isOpening(field, i)) return [];
    const start = listStart(field, i + 2);
    return start === null ? [] : readList(scene, start);
  });
}

/** «رؤساء الوفود», «رؤساء وفود». */
const isOpening = (field: TextField, i: number): boolean =>
  /^[وفبل]*(ال|لل)?(روساء|روسا|روساوها)$/u.test(wordAt(field, i)) &&
  /^(ال)?(وفود|وفدين|وفدي|وفد)$/u.test(wordAt(field, i + 1));

/** Behind a colon, a line's end or «وهم»; null where the sentence goes on («رؤساء الوفود وصلوا»). */
function listStart(field: TextField, from: number): number | null {
  for (let i = from; i <= from + REACH_OPENING && i < field.tokens.length; i++) {
    const gap = gapAfter(field, i - 1);
    if (/[:\n]/.test(gap)) return i;
    if (/[.!؟]/.test(gap)) return null;
    if (/^و?(هم|وهم|وهما|هما)$/u.test(wordAt(field, i))) return i + 1;
  }
  return null;
}

function readList(scene: ChainScene, start: number): DelegationMention[] {
  const found: DelegationMention[] = [];
  let misses = 0;
  let from = start;
  for (let n = 0; n < MOST_MEMBERS && from < scene.field.tokens.length; n++) {
    const member = memberFrom(scene.field, from);
    const read = readMember(scene, member);
    // A line that names nobody ends the list; within a sentence a title may follow its bearer.
    if (read === null && (endsLine(scene.field, member) || ++misses > 1)) break;
    if (read !== null) misses = 0;
    if (read !== null) found.push(...read);
    if (isLastOfSentence(scene.field, member)) break;
    from = member.to;
  }
  return found;
}

/** A member of lines ends with its line; one within a sentence before the next «و» of a name. */
function memberFrom(field: TextField, from: number): Member {
  let to = from + 1;
  while (to < field.tokens.length && to < from + LONGEST) {
    const gap = gapAfter(field, to - 1);
    if (/[\n؛]/.test(gap) || isSentenceEnd(field, to)) break;
    if (/[،,]\s*$/u.test(gap) && wordAt(field, to).startsWith("و") && !isOfTitle(field, to)) break;
    to++;
  }
  return { from, to };
}

const isOfTitle = (field: TextField, i: number): boolean =>
  /^و(زير|زاره|كيل|ال(مغتربين|تعاون|دفاع))/u.test(wordAt(field, i));

const isSentenceEnd = (field: TextField, to: number): boolean =>
  field.sentenceOfToken[to] !== field.sentenceOfToken[to - 1];

const endsLine = (field: TextField, { to }: Member): boolean => /\n/.test(gapAfter(field, to - 1));

/** A full stop ends a list within a sentence, and no list of lines. */
const isLastOfSentence = (field: TextField, member: Member): boolean =>
  isSentenceEnd(field, member.to) && !endsLine(field, member);

/** Delegation and head of one member; null where one of them is not named. */
function readMember(scene: ChainScene, member: Member): DelegationMention[] | null {
  const person = firstPerson(scene, member);
  if (person === null) return null;
  const led = ledIn(scene, member, person);
  return led.length === 0 ? null : led.map((mention) => ({ ...mention, head: person.id }));
}

function firstPerson({ people }: ChainScene, { from, to }: Member): NamedAt | null {
  for (let i = from; i < to; i++) {
    const person = people.get(i);
    if (person !== undefined) return person;
  }
  return null;
}

/** «الوفد الروسي: فلان», «روسيا: فلان», «الروسي فلان»; «فلان (روسيا)», «فلان، مبعوث الرئيس الروسي». */
function ledIn(scene: ChainScene, member: Member, person: NamedAt): DelegationMention[] {
  for (let i = member.from; i < Math.min(member.from + REACH_NAME, person.from); i++) {
    const named = scene.delegations.get(i) ?? null;
    if (named !== null) return [named];
    const bare = attendeeAt(scene, i);
    if (bare.length > 0) return bare;
  }
  for (let i = person.to; i < member.to; i++) {
    const named = scene.delegations.get(i);
    if (named !== undefined && isDelegationWord(scene.field, named.from)) return [named];
    const bare = attendeeAt(scene, i);
    const isHis = homesOf(scene.context.names).get(person.id) === bare[0]?.id;
    if (bare.length > 0 && (isHis || i <= person.to + 1)) return bare;
  }
  return [];
}

function attendeeAt({ field, context }: ChainScene, i: number): DelegationMention[] {
  const attendee = resolveAttendee(field, i, context);
  if (attendee === null) return [];
  const { from, to, span } = attendee.match;
  return attendee.ids.map((id) => ({
    ...{ id, field, from, to, span },
    asGuarantor: false,
    head: null,
  }));
}
