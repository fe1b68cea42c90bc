import type { DelegationMention } from "./attendance.js";
import type { NameIndex } from "./name-index.js";
import { type NamedPeople, peopleOfField, peopleWithin } from "./named-people.js";
import { holderNamed, rolesOf } from "./offices.js";
import type { PersonMention } from "./people.js";
import { lastVerb, says } from "./saying-verbs.js";
import { gapAfter, sentenceAt, type TextField, tokenFrom, wordAt } from "./text-field.js";

/** What the speaker of a quotation is looked for among. */
export interface SpeakerScene {
  people: readonly PersonMention[];
  delegations: readonly DelegationMention[];
  /** Person id by delegation id, as the article names heads. */
  heads: ReadonlyMap<string, string>;
  names: NameIndex;
}

/** One field, ready to be asked for the speakers of its quotations in their order. */
export interface Speakers {
  field: TextField;
  people: NamedPeople;
  ids: ReadonlySet<string>;
  delegations: readonly DelegationMention[];
  scene: SpeakerScene;
}

/** Prepares a field: what is of it, in order. */
export const speakersOf = (field: TextField, scene: SpeakerScene): Speakers => ({
  field,
  people: peopleOfField(field, scene.people),
  ids: new Set(scene.people.map(({ id }) => id)),
  delegations: scene.delegations.filter((mention) => mention.field === field),
  scene,
});

/** Where a quotation's words stand, and who said the one before it. */
export interface Quoted {
  start: number;
  end: number;
  /** The speaker of the quotation before, or null. */
  previous: string | null;
}

/** The tokens of the sentence up to the quotation. */
interface Lead {
  from: number;
  to: number;
}

/**
 * Who says a quotation: the person named in its sentence before it; a person named by office
 * («المبعوث الروسي», «رئيس الوفد الروسي»); the delegation that the sentence names as speaker; where a
 * verb of saying has no subject of its own («وأضاف»), whoever spoke last, or of whom the sentence
 * before tells.
 *
 * @returns An id, or null: nobody is better than the wrong one.
 */
export function findSpeaker(speakers: Speakers, quoted: Quoted): string | null {
  const { field, people } = speakers;
  const sentence = sentenceAt(field, quoted.start);
  if (sentence === null) return null;
  const lead = { from: tokenFrom(field, sentence.start), to: tokenFrom(field, quoted.start) };
  const inLead = peopleWithin(people, lead.from, lead.to);
  const verb = lastVerb(field, lead.from, lead.to);
  if (verb !== null) return speakerBefore(speakers, lead, verb, quoted);
  const close = inLead.findLast(({ match }) => !isCompany(match, lead.from))?.id ?? null;
  return speakerAfter(speakers, quoted) ?? close;
}

function speakerBefore(
  speakers: Speakers,
  lead: Lead,
  verb: number,
  { previous }: Quoted,
): string | null {
  const { field, people, delegations } = speakers;
  const inLead = peopleWithin(people, lead.from, lead.to);
  const named = subjectOf(verb, inLead) ?? holderOfOffice(speakers, lead, verb);
  if (named !== null) return named;
  const nearVerb = inLead.findLast(
    ({ match }) => match.from > verb && !isCompany(match, lead.from),
  )?.id;
  if (nearVerb !== undefined) return nearVerb;
  const delegation = delegations.find(({ from }) => from > verb && from <= verb + 2);
  if (delegation !== undefined) return delegation.id;
  const source = sourceOf(speakers, lead, verb);
  if (source.kind !== "none") return source.kind === "named" ? source.id : null;
  const close = inLead.findLast(({ match }) => !isCompany(match, lead.from))?.id ?? null;
  const isChain = isEpithet(field, verb + 1);
  if (!isChain && !hasNoSubject(field, verb)) return null;
  const chain =
    (isChain ? null : close) ??
    previous ??
    lastSpeaker(speakers, lead.from) ??
    (goesOn(field, verb) ? toldOfBefore(speakers, lead.from) : null);
  return isChain && !fitsEpithet(speakers, verb + 2, chain) ? null : chain;
}

/** Words after a quotation within which its speaker is named. */
const REACH_AFTER = 6;
/** «بحسب بيدرسن», «وفق المبعوث», «على حد قول المبعوث»: no verb, and a speaker. */
const ACCORDING = /^(بحسب|حسب|وفق|وفقا|حسبما|تعبير|تعبيره|قول|راي|لسان|نقلا)$/u;

/** «"لن أحكم مسبقاً"، قال بيدرسن»: the verb of saying and its subject follow the words. */
function speakerAfter(speakers: Speakers, { end, previous }: Quoted): string | null {
  const { field, people } = speakers;
  const after = tokenFrom(field, end);
  const gap = field.text.slice(end, field.tokens[after]?.start ?? end);
  if (after >= field.tokens.length || /[.\n؟!…]\s/.test(gap)) return null;
  const verb = [after, after + 1, after + 2].find(
    (i) => says(field, i) || opens(field, i) || ACCORDING.test(wordAt(field, i)),
  );
  if (verb === undefined) return null;
  const to = endOfClause(field, verb, verb + REACH_AFTER);
  const [subject] = peopleWithin(people, verb + 1, to);
  const named =
    subject?.id ?? holderNamed(field, { from: verb + 1, to }, speakers.ids, speakers.scene.names);
  if (named !== null) return named;
  const isAlone = says(field, verb) && hasNoSubject(field, verb);
  return isAlone ? (previous ?? lastSpeaker(speakers, after)) : null;
}

/** The token after the clause that begins at `from`, at most `limit`. */
function endOfClause(field: TextField, from: number, limit: number): number {
  let to = from + 1;
  while (to < limit && to < field.tokens.length && !/[.\n؟!؛]/.test(gapAfter(field, to - 1))) to++;
  return to;
}

/** «بهذه العبارة افتتح غسان القلاع». */
const opens = (field: TextField, i: number): boolean =>
  /^(افتتح|افتتحت|اختتم|ختم|استهل|بدا)$/u.test(wordAt(field, i)) &&
  /^(العباره|الكلمات|الجمله)$/u.test(wordAt(field, i - 1));

/** Words round a verb within which an office stands instead of a name. */
const OFFICE_BEFORE = 6;
const OFFICE_AFTER = 5;

/** The person whose post the sentence names instead of a name. */
function holderOfOffice(
  { field, delegations, ids, scene }: Speakers,
  { from, to }: Lead,
  verb: number,
): string | null {
  const led = delegations.find(
    (mention) =>
      mention.from > from &&
      mention.to <= to &&
      /^(و|ل)?رييس$/u.test(wordAt(field, mention.from - 1)),
  );
  const head = led && scene.heads.get(led.id);
  // «ولخّص المبعوث الحصيلة بقوله»: the office may stand before the verb.
  const around = {
    from: Math.max(from, verb - OFFICE_BEFORE),
    to: Math.min(to, verb + OFFICE_AFTER),
  };
  return head ?? holderNamed(field, around, ids, scene.names);
}

/** «وقال», «وكان قد قال»: the sentence goes on from the one before. */
const goesOn = (field: TextField, verb: number): boolean =>
  /^[وف]/u.test(wordAt(field, verb)) || wordAt(field, verb - 1) === "قد";

/** The first person of the sentence before: «خلص بيدرسون إلى نتيجة. وقال: …». */
function toldOfBefore({ field, people }: Speakers, from: number): string | null {
  const sentence = field.sentences[(field.sentenceOfToken[from] ?? 0) - 1];
  if (sentence === undefined) return null;
  const [first] = peopleWithin(people, tokenFrom(field, sentence.start), from);
  return first?.id ?? null;
}

/** «قال لافرنتييف», «قال رئيس الوفد الروسي ألكسندر لافرنتييف», «الجعفري … قال». */
function subjectOf(verb: number, people: NamedPeople): string | null {
  const [first, second] = peopleWithin(people, verb + 1, verb + REACH_TITLES).filter(
    ({ match }) => !isCompany(match, verb + 1),
  );
  const isSender = first !== undefined && second !== undefined && hasEnvoy(first.match);
  const subject = isSender ? second : first;
  const after = subject && (isSender || subject.match.from <= verb + REACH_NAME) ? subject : null;
  const before = people.findLast(({ match }) => match.to <= verb && match.to >= verb - 3);
  return after?.id ?? before?.id ?? null;
}

/** Words from a verb to its subject's name, and with another's name among his titles. */
const REACH_NAME = 9;
const REACH_TITLES = 20;

/** «مبعوث الرئيس فلاديمير بوتين الخاص، ألكسندر لافرنتييف»: named as whose envoy another is. */
const hasEnvoy = ({ field, from }: PersonMention["match"]): boolean =>
  [1, 2, 3].some((n) =>
    /^(ال)?(مبعوث|ممثل|مستشار|مستشاره|نايب|نايبه|مساعد|موفد)$/u.test(wordAt(field, from - n)),
  );

/** «في لقائه مع نظيره الإيراني أمير حاتمي»: somebody spoken with, not the speaker. */
const isCompany = ({ field, from }: PersonMention["match"], after: number): boolean =>
  field.tokens
    .slice(Math.max(after, from - 4, 0), from)
    .some((token) => /^(و|ل|ب)?(مع|نظيره|نظيرها|نظيريه|لنظيره)$/u.test(token.text));

/** Sources without a name: their words are nobody's of the article. */
const UNNAMED =
  /^(ال)?(مصدر|مصادر|مسوولين|مسوولون|دبلوماسيين|دبلوماسيون|مراقبون|محللون|شهود|ناشطون|نشطاء|صحيفه|وكاله)$/u;

type Source = { kind: "none" | "unnamed" } | { kind: "named"; id: string };

/** «نقل عن فلان، في أول أيامه، قوله», «عن مصدر قوله», «وقال مصدر»: not whoever spoke before. */
function sourceOf({ field, people }: Speakers, { from }: Lead, verb: number): Source {
  if (UNNAMED.test(wordAt(field, verb + 1))) return { kind: "unnamed" };
  if (!/^قول/u.test(wordAt(field, verb))) return { kind: "none" };
  for (let i = verb - 1; i >= Math.max(from, verb - 12); i--) {
    if (wordAt(field, i) !== "عن") continue;
    const [named] = peopleWithin(people, i + 1, verb);
    if (named !== undefined) return { kind: "named", id: named.id };
    return { kind: isEpithet(field, i + 1) ? "none" : "unnamed" };
  }
  return { kind: "none" };
}

/** «وأضاف المبعوث», «وتابع المسؤول الروسي»: who was named before, by what he is. */
const isEpithet = (field: TextField, i: number): boolean =>
  /^(المبعوث|الموفد|الوسيط|الوزير|المسوول|الدبلوماسي|السفير|الرجل|المتحدث|الناطق|القيادي|المعارض|الرييس|المندوب|المفاوض|نفسه|ذاته)$/u.test(
    wordAt(field, i),
  );

/** «المسؤول الأممي» is not whoever spoke last if nothing of the United Nations is his. */
function fitsEpithet({ field, scene }: Speakers, next: number, id: string | null): boolean {
  const whose = wordAt(field, next);
  if (id === null || !/^ال\S+ي$/u.test(whose)) return true;
  return rolesOf(scene.names, id).some((role) => role.includes(whose));
}

/** «وأضاف أن», «ورأى "…"»: the verb stands alone, its subject is whoever spoke before. */
function hasNoSubject(field: TextField, verb: number): boolean {
  if (field.tokens[verb + 1] === undefined || /["«“”:،,]/.test(gapAfter(field, verb))) return true;
  return /^(ان|انه|انها|بان|الي|عن|في|علي|خلال|ايضا|كذلك|من|قبل|بعد|عقب|لدي|امام|اثناء|للصحفيين|للصحافيين|حينها)$/u.test(
    wordAt(field, verb + 1),
  );
}

/** Words back within which the last speaker is looked for: some paragraphs. */
const REACH_BACK = 300;

/** The person last named as subject of a verb of saying before this sentence. */
function lastSpeaker({ field, people }: Speakers, before: number): string | null {
  const near = peopleWithin(people, Math.max(0, before - REACH_BACK - 10), before);
  if (near.length === 0) return null;
  for (let i = before - 1; i >= Math.max(0, before - REACH_BACK); i--) {
    const found = says(field, i) ? subjectOf(i, near) : null;
    if (found !== null) return found;
  }
  return null;
}
