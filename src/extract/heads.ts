import type { AttendanceContext, DelegationMention } from "./attendance.js";
import { bareDelegations } from "./bare-delegations.js";
import { DEPUTY, HEAD_OF, HEADED_BY, HEADS, hasOtherObject, isLed } from "./head-words.js";
import type { PersonMention } from "./people.js";
import { sentencesAboutAnother } from "./presence.js";
import { headsFromStates } from "./state-heads.js";
import type { RecordRound } from "../record/article-record.js";
import { gapAfter, isJoined, sameSentence, type TextField, wordAt } from "./text-field.js";

/** Words of titles and trips that may stand between a delegation, its verb and its head's name. */
const REACH_VERB = 9;
const REACH_NAME = 15;
const REACH_GAPPED = 6;
const REACH_APPOSITION = 18;

interface Run {
  id?: string;
  field: TextField;
  from: number;
  to: number;
}

/** What the patterns below look at: the delegations and people of one sentence. */
interface Scene {
  mentions: DelegationMention[];
  people: PersonMention[];
  /** Where the delegations begin. */
  starts: Set<number>;
  /** The sentence's first verb of leading, once somebody has asked; -1 where it has none. */
  firstVerb?: number;
}

/**
 * Who led which delegation, by the words that say so; the first statement of an article counts, and
 * none of a sentence about another round than the article's.
 *
 * @returns Person id by delegation id.
 */
export function findHeads(
  mentions: readonly DelegationMention[],
  people: readonly PersonMention[],
  context: AttendanceContext,
  rounds: readonly RecordRound[],
): Map<string, string> {
  const isRecap = recapReader(rounds);
  const heads = new Map<string, string>();
  const note = (id: string, head: string | null): void => {
    if (head !== null && !heads.has(id)) heads.set(id, head);
  };
  const sceneOf = bySentence(mentions, people);
  for (const mention of mentions) {
    if (isRecap(mention)) continue;
    note(mention.id, mention.head);
    const run = withDelegationWord(mention);
    const scene = sceneOf(mention);
    const verb = headVerbAfter(run, scene);
    if (verb !== null) note(ownerOf(run, verb, scene), headAt(run.field, verb, scene));
    note(mention.id, headOfTitle(run, scene));
    note(mention.id, headOfVerb(run, scene));
    note(mention.id, atTheLevelOf(run, scene));
  }
  for (const field of new Set(mentions.map((mention) => mention.field))) {
    for (const { id, at } of bareDelegations(field, mentions, context)) {
      const run = { field, from: at, to: at + 1 };
      if (isRecap(run)) continue;
      const scene = sceneOf(run);
      const verb = headVerbAfter(run, { ...scene, starts: new Set() });
      if (verb !== null) note(id, headAt(field, verb, scene));
      note(id, headOfVerb(run, scene));
    }
    headsFromStates(field, people, context).forEach(([id, head]) => {
      note(id, head);
    });
  }
  return heads;
}

/** Whether a run stands in a sentence about another round; each field is looked through once. */
function recapReader(rounds: readonly RecordRound[]): (run: Run) => boolean {
  const known = new Map<TextField, ReadonlySet<number>>();
  return ({ field, from }) => {
    const recaps = known.get(field) ?? sentencesAboutAnother(field, rounds);
    known.set(field, recaps);
    return recaps.has(field.sentenceOfToken[from] ?? -1);
  };
}

/** What stands in the sentence of a run: no pattern looks further, and a long text has many. */
function bySentence(
  mentions: readonly DelegationMention[],
  people: readonly PersonMention[],
): (run: Run) => Scene {
  const scenes = new Map<TextField, Map<number, Scene>>();
  const at = (field: TextField, token: number) => {
    const sentences = scenes.get(field) ?? new Map<number, Scene>();
    scenes.set(field, sentences);
    const sentence = field.sentenceOfToken[token] ?? 0;
    const scene = sentences.get(sentence) ?? { mentions: [], people: [], starts: new Set() };
    sentences.set(sentence, scene);
    return scene;
  };
  for (const mention of mentions) {
    const scene = at(mention.field, mention.from);
    scene.mentions.push(mention);
    scene.starts.add(mention.from);
  }
  for (const person of people) at(person.match.field, person.match.from).people.push(person);
  return ({ field, from }) => at(field, from);
}

/** «وفد الهيئة العليا للمفاوضات»: where the term is the body's name, «وفد» stands before it. */
function withDelegationWord(mention: DelegationMention): Run & { id: string } {
  const hasWord = /^[وفبل]?وفد$/u.test(wordAt(mention.field, mention.from - 1));
  return hasWord ? { ...mention, from: mention.from - 1 } : mention;
}

/** The first person named from token `from` on, within `reach` words of one sentence. */
function personAfter(
  field: TextField,
  from: number,
  reach: number,
  { people }: Scene,
): string | null {
  const next = people.find(
    ({ match }) => match.field === field && match.from >= from && match.from < from + reach,
  );
  return next && sameSentence(field, Math.max(0, from - 1), next.match.from) ? next.id : null;
}

/** «الوفد الروسي برئاسة …», «وفد المعارضة وعلى رأسه …»: the token after which the head is named. */
function headVerbAfter({ field, from, to }: Run, { starts, people }: Scene): number | null {
  for (let i = to; i < to + REACH_VERB && i < field.tokens.length; i++) {
    if (!sameSentence(field, from, i)) return null;
    if (starts.has(i)) return null;
    if (HEADED_BY.test(wordAt(field, i)) || isAtHead(field, i) || isItsHead(field, i, people))
      return i;
  }
  return null;
}

/** «وفد المعارضة ورئيسه أحمد طعمة»; «ورئيسة المنصة» folds to the same word. */
const isItsHead = (field: TextField, i: number, people: readonly PersonMention[]): boolean =>
  /^و?رييسه$/u.test(wordAt(field, i)) &&
  field.text.charAt((field.tokens[i]?.end ?? 0) - 1) === "ه" &&
  people.some(({ match }) => match.from === i + 1);

const isAtHead = (field: TextField, i: number): boolean =>
  /^راس(ه|ها|هم)$/u.test(wordAt(field, i)) && /^و?علي$/u.test(wordAt(field, i - 1));

const headAt = (field: TextField, verb: number, scene: Scene): string | null =>
  isAtHead(field, verb)
    ? personInApposition(field, verb + 1, scene)
    : personAfter(field, verb + 1, REACH_NAME, scene);

/** «أما وفد المعارضة، الذي انضوت فيه المنصتان، فكان يترأسه فلان»: the verb is the topic's. */
function ownerOf(run: Run & { id: string }, verb: number, { mentions }: Scene): string {
  const { id, field, from } = run;
  if (!wordAt(field, verb).startsWith("ف") && !/^ف(كان|قد)$/u.test(wordAt(field, verb - 1)))
    return id;
  const topic = mentions.find(
    (other) =>
      other.field === field &&
      other.from <= from &&
      sameSentence(field, other.from, from) &&
      [1, 2].some((n) => /^و?اما$/u.test(wordAt(field, other.from - n))),
  );
  return topic?.id ?? id;
}

/** «رئيس الوفد السوري بشار الجعفري», «سيدات أونال رئيس الوفد التركي», «رئيساً للوفد الروسي». */
function headOfTitle({ id, field, from, to }: Run, scene: Scene): string | null {
  const successor = successorAt(field, from, to, scene);
  if (successor !== null) return successor;
  const isTop = wordAt(field, from - 1) === "راس" && /^و?علي$/u.test(wordAt(field, from - 2));
  if (!isTop && !HEAD_OF.test(wordAt(field, from - 1))) return null;
  const title = isTop ? from - 2 : from - 1;
  if (DEPUTY.test(wordAt(field, title - 1)) || isPlatformItself(id, field, from)) return null;
  const adjacent = scene.people.find(({ match }) => match.field === field && match.from === to);
  // «فلان على رأس وفد الحكومة وفلان على رأس وفد الائتلاف»: the one behind «و» leads another.
  const isOwn = adjacent && adjacent.match.span.start === field.tokens[to]?.start;
  if (isOwn && isJoined(field, to - 1)) return adjacent.id;
  const isObject = /^(رييسا|رياسه)$/u.test(wordAt(field, title));
  const isSecondTitle = wordAt(field, title).startsWith("و") && !isTop;
  const reach = isObject || isSecondTitle ? 14 : 0;
  const startsAnew = wordAt(field, title) === "وعلي";
  const before = scene.people.findLast(
    ({ match }) =>
      !startsAnew &&
      match.field === field &&
      match.to <= title &&
      match.to >= title - reach - (/^و?هو$/u.test(wordAt(field, title - 1)) ? 1 : 0),
  );
  if (before && sameSentence(field, before.match.from, from)) return before.id;
  if (isObject && !/^(و)?(يتولي|تولي|سيتولي)$/u.test(wordAt(field, title - 1))) return null;
  return isTop && !startsClause(field, to, 9)
    ? personAfter(field, to, 9, scene)
    : personInApposition(field, to, scene);
}

/** «انتقلت رئاسة الوفد من فلان إلى فلان»: the second leads it now. */
function successorAt(field: TextField, from: number, to: number, scene: Scene): string | null {
  if (!/^(و|ف|ل|ب)?رياسه$/u.test(wordAt(field, from - 1)) || wordAt(field, to) !== "من")
    return null;
  for (let i = to + 1; i < to + REACH_NAME && sameSentence(field, to, i); i++) {
    if (wordAt(field, i) === "الي") return personAfter(field, i + 1, REACH_VERB, scene);
  }
  return null;
}

/** «على رأس الوفد، بحسب مصدر، فلان» goes on; «على رأس الوفد، وتحدث فلان» starts anew. */
const startsClause = (field: TextField, from: number, reach: number): boolean =>
  field.tokens
    .slice(from, from + reach)
    .some((token, n) => /[،,]/.test(gapAfter(field, from + n - 1)) && token.text.startsWith("و"));

/** The head of a platform is not the head of its delegation. */
const isPlatformItself = (id: string | undefined, field: TextField, from: number): boolean =>
  id?.endsWith("-platform") === true && !/وفد/u.test(wordAt(field, from));

/** «رئيس الوفد الروسي إلى أستانا، ألكسندر لافرنتييف»: a comma may stand only right before the name. */
function personInApposition(field: TextField, from: number, { people }: Scene): string | null {
  const next = people.find(({ match }) => match.field === field && match.from >= from);
  if (!next || next.match.from > from + 9 || !sameSentence(field, from - 1, next.match.from)) {
    return null;
  }
  return isJoinedRun(field, from - 1, next.match.from - 1) ? next.id : null;
}

const isJoinedRun = (field: TextField, from: number, to: number): boolean =>
  field.tokens.slice(from, to).every((_, n) => isJoined(field, from + n));

/**
 * «يترأس وفد المعارضة أحمد طعمة», «ترأس أحمد طعمة، الرئيس الأسبق للحكومة، وفد المعارضة», «أحمد طعمة يترأس
 * وفد المعارضة», and the later parts of «ترأس الوفد الروسي فلان، والوفد التركي فلان».
 */
function headOfVerb({ field, from, to }: Run, scene: Scene): string | null {
  const own = scene.people.filter(
    ({ match }) => match.field === field && sameSentence(field, match.from, from),
  );
  const subject = own.findLast(
    ({ match }) => match.to <= from && from - match.to <= REACH_APPOSITION && isSubject(match.from),
  );
  const isFirst = !scene.mentions.some(
    (m) => m.field === field && m.from < from - 1 && subject && m.from >= subject.match.to,
  );
  const isObject = subject && isLed(field, from) && !hasOtherObject(field, subject.match.to, from);
  if (isFirst && isObject) return subject.id;
  const verb = [from - 1, from - 2].find((i) => HEADS.test(wordAt(field, i)));
  if (verb !== undefined && sameSentence(field, verb, from)) {
    // «أحمد طعمة، الذي يرأس وفد المعارضة»: the relative clause is about whom it follows.
    const isRelative = /^(الذي|التي)$/u.test(wordAt(field, verb - 1));
    const told = isRelative ? own.find(({ match }) => match.to === verb - 1) : undefined;
    if (told !== undefined) return told.id;
    const before = own.find(({ match }) => match.to === verb && isJoined(field, verb - 1));
    return before && !/^و/u.test(wordAt(field, verb))
      ? before.id
      : personAfter(field, to, REACH_NAME, scene);
  }
  if (!/^و(ال)?وفد/u.test(wordAt(field, from)) || !hasVerbBefore(field, from, scene)) return null;
  const gapped = own.find(({ match }) => match.from >= to && match.from < to + REACH_GAPPED);
  return gapped && isJoinedRun(field, to - 1, gapped.match.from - 1) ? gapped.id : null;

  function isSubject(at: number): boolean {
    const verb = [1, 2, 3, 4, 5, 6, 7].map((n) => at - n).find((i) => HEADS.test(wordAt(field, i)));
    if (verb === undefined || !sameSentence(field, verb, at)) return false;
    // «وقاد نائب وزير الخارجية سيدات أونال الوفد»: a title may stand between, no delegation.
    const isNamed = scene.mentions.some((m) => m.field === field && m.from > verb && m.to <= at);
    return !isNamed && isJoinedRun(field, verb, at - 1);
  }
}

function hasVerbBefore(field: TextField, at: number, scene: Scene): boolean {
  scene.firstVerb ??= firstVerbOf(field, at);
  return scene.firstVerb >= 0 && scene.firstVerb < at;
}

function firstVerbOf(field: TextField, at: number): number {
  let first = at;
  while (sameSentence(field, first - 1, at)) first--;
  for (let i = first; sameSentence(field, i, at); i++) if (HEADS.test(wordAt(field, i))) return i;
  return -1;
}

/** «تمثيل تركيا على مستوى نائب وزير الخارجية سيدات أونال». */
function atTheLevelOf({ field, from, to }: Run, scene: Scene): string | null {
  if (!/^(ب)?تمثيل$/u.test(wordAt(field, from - 1))) return null;
  return wordAt(field, to + 1) === "مستوي" ? personAfter(field, to + 2, 8, scene) : null;
}
