import { isAttendance, isCapacity, type AttendanceWords } from "./attendance-words.js";
import { isAdjective } from "./attendee-names.js";
import type { NameIndex } from "./name-index.js";
import { phraseAt, type PhraseMatch, type PhraseTable } from "./phrases.js";
import { gapAfter, sameSentence, type TextField, wordAt } from "./text-field.js";

/** A delegation named in a list, before anybody has decided whom a shared name means. */
export interface ListedName {
  match: PhraseMatch<string>;
  /** Whether it stands in a list of «الدول الضامنة». */
  asGuarantor: boolean;
}

/** Verbs behind their subjects: «أن الولايات المتحدة والأردن سيشاركان بصفة مراقب». */
const DUAL_VERB = /^(س)?(يشاركان|شاركا|يحضران|حضرا|تشاركان|شاركتا)$/u;
/** «برعاية روسيا وتركيا وإيران», «التي ترعاها …». */
const SPONSORS = /^(و|ب)*(رعايه|ضمانه|ضمان)$|^(و|س)?(ي|ت)?رع(ي|ت|اه|اها|ته|تها|ايه)$/u;
const ABSENT = /^(و|ف)?(غاب|غابت|يغيب|تغيب|تغيبت)$/u;
const CONVENES =
  /^(و|س|ف)?(علق|علقت|افتتحت|تفتتح|ارجات|اجلت|استانفت|تستانف|استضافت|تستضيف|يسرت|تيسر|ادارت|تدير|ترعي|رعت)$/u;
const GUARANTOR = /^(ال)?(ضامنه|ضامنون|ضامنين|ضامنتان)$/u;
const STOP =
  /^(و|ف)?(في|علي|خلال|برياسه|ان|انه|انها|الذي|التي|الذين|بصفه|بشان|بهدف|ضد|قال|قالت|اكد|اكدت|اعلن|اعلنت|عقب|بعد|قبل|منذ|لدي|الي|لم|لن)$/u;
const AMONG_THEM = /^(و?منهم|بينهم)$/u;
/** How many words may stand before the first name of a list, and between two names. */
const REACH_FIRST = 6;
const REACH_NEXT = 2;
/** Words within which «كل من» still tells the subjects of a verb, and «منهم» who the ministers are. */
const REACH_EACH = 14;
/** Words in parentheses behind a name. */
const LONGEST_ASIDE = 8;
/** The longest term of a delegation, in words. */
const REACH_BACK = 8;

/** What the rules look at, and where lists have been read already. */
interface Scene {
  field: TextField;
  names: NameIndex;
  words: AttendanceWords;
  /** By kind of list, the tokens from which the rest of a list has been read: see `collect`. */
  read: Map<string, Set<number>>;
  /** By token, the delegation's own term that begins there: lists cross one another. */
  terms: Map<number, PhraseMatch<unknown> | null>;
}

/**
 * The names that a field's words of attendance introduce: «بمشاركة ممثلين عن الأردن ولبنان».
 *
 * Linear in the text: a list that runs into one already read stops there.
 */
export function listedNames(
  field: TextField,
  words: AttendanceWords,
  names: NameIndex,
): ListedName[] {
  const scene: Scene = { field, names, words, read: new Map(), terms: new Map() };
  return field.tokens.flatMap((_, i) => byPhrase(scene, i) ?? byWord(scene, i));
}

/** Turns of phrase with a rule of their own; null where token `i` begins none. */
function byPhrase(scene: Scene, i: number): ListedName[] | null {
  const { field, names, words } = scene;
  const text = wordAt(field, i);
  if (words.kinds[i]?.isPlatform) return listed(collect(scene, i + 1, names.platforms, "platform"));
  if (DUAL_VERB.test(text)) return listed(namesBefore(scene, i));
  if (text === "بصفه" && isCapacity(field, i)) return observersAt(scene, i);
  if (text === "وفدا") return byDualOrObject(scene, i);
  if (text === "عن") return listed(representedAt(scene, i));
  if (text === "خارجيه" && /^(و|ب|ل)*وزراء$/u.test(wordAt(field, i - 1)))
    return ministers(scene, i);
  if (text === "وزير") return listed(officialAt(scene, i));
  if (ABSENT.test(text) || CONVENES.test(text)) return listed(subjectAt(scene, i));
  if (SPONSORS.test(text)) return sponsorsAfter(scene, i);
  if (isGuarantorTitle(field, i)) return guarantorsBefore(scene, i);
  const next = text === "وكذلك" && observesBefore(scene, i) ? nameAt(scene, i + 1) : null;
  return text === "وكذلك" ? listed(next === null ? [] : [next]) : null;
}

/**
 * «في حين غابت الولايات المتحدة»: a state whose absence is told belongs to those who use to come.
 * «علّقت الأمم المتحدة الاجتماعات»: who runs a sitting is there.
 */
function subjectAt(scene: Scene, i: number): PhraseMatch<string>[] {
  const match = nameAt(scene, i + 1);
  const { kind } = scene.names.delegationById.get(match?.values[0] ?? "") ?? {};
  const isMeant = kind === (ABSENT.test(wordAt(scene.field, i)) ? "state" : "organisation");
  return match !== null && isMeant && !isAdjective(match, scene.names) ? [match] : [];
}

/** «شارك الأردن بصفة مراقب»; «وتابع الجلسات بصفة مراقب كل من الأردن والعراق». */
function observersAt(scene: Scene, i: number): ListedName[] {
  const isBehind = wordAt(scene.field, i + 2) === "كل" && wordAt(scene.field, i + 3) === "من";
  return listed(
    isBehind ? collect(scene, i + 4, scene.names.attendees, "names") : namesBefore(scene, i),
  );
}

/** «برعاية روسيا وتركيا وإيران»: two or more are the guarantors, one may be anybody's patron. */
function sponsorsAfter(scene: Scene, i: number): ListedName[] | null {
  const named = collect(scene, i + 1, scene.names.attendees, "names");
  const states = named.filter((match) => !isAdjective(match, scene.names));
  return states.length < 2 ? null : states.map((match) => ({ match, asGuarantor: true }));
}

/** «روسيا وتركيا وإيران، الدول الضامنة»: whose title it is stands before it. */
function guarantorsBefore(scene: Scene, i: number): ListedName[] | null {
  const named = namesBefore(scene, i);
  return named.length < 2 ? null : named.map((match) => ({ match, asGuarantor: true }));
}

/** «الدول الثلاث الضامنة», «بصفتها ضامنة», «الضامنة لوقف إطلاق النار». */
const isGuarantorTitle = (field: TextField, i: number): boolean =>
  [0, 1, 2].some((n) => GUARANTOR.test(wordAt(field, i + n)) && isTitleTo(field, i, n));

const isTitleTo = (field: TextField, i: number, length: number): boolean =>
  length === 0 || /^(ك|ب)?(ال)?(دول|دولا|بلدان|اطراف|جهات|صفتها)$/u.test(wordAt(field, i));

/** «وأرسلت روسيا وفداً» names whose it is before, «وصل وفدا الحكومة والمعارضة» behind. */
function byDualOrObject(scene: Scene, i: number): ListedName[] {
  const owner = namesBefore(scene, i).slice(-1);
  return listed(
    owner.length > 0 ? owner : collect(scene, i + 1, scene.names.attendees, "adjectives"),
  );
}

/** Words and verbs of attendance, and which adjectives count as names behind them. */
function byWord(scene: Scene, i: number): ListedName[] {
  const { field, names, words } = scene;
  const kind = words.kinds[i];
  if (kind === undefined || !isAttendance(words, i)) return [];
  const asGuarantor = kind.isGuarantor;
  const takesAdjectives = kind.isDelegation || (kind.isVerb && observesAfter(scene, i));
  const list = `${takesAdjectives ? "adjectives" : "names"}${asGuarantor ? " guarantor" : ""}`;
  const from = kind.isVerb ? behindAdverbials(field, i + 1) : i + 1;
  return collect(scene, from, names.attendees, list)
    .filter(
      (match) =>
        takesAdjectives ||
        !isAdjective(match, names) ||
        (kind.isEnvoy && isPresidents(field, i, match)) ||
        (kind.isAmbassador && match.from === i + 1),
    )
    .map((match) => ({ match, asGuarantor }));
}

/** «وشارك في الاجتماع بصفة مراقب كل من الأردن …»: where and as what may stand before the names. */
function behindAdverbials(field: TextField, from: number): number {
  const start = isCapacity(field, from) ? from + 2 : from;
  for (let i = start; i < from + REACH_EACH && sameSentence(field, from, i); i++) {
    if (/[،؛;.]/.test(gapAfter(field, i - 1))) return start;
    if (wordAt(field, i) === "كل" && wordAt(field, i + 1) === "من") return i + 2;
  }
  return start;
}

/** «المبعوث الخاص للرئيس الروسي» is Russia's. */
const isPresidents = (field: TextField, i: number, match: PhraseMatch<string>): boolean =>
  match.from <= i + 4 && /رييس$/u.test(wordAt(field, match.from - 1));

/** «وشارك نائب وزير الخارجية الروسي فلان بصفة مراقب»: the adjective names who observes. */
const observesAfter = ({ field, words }: Scene, i: number): boolean =>
  (words.lastCapacity.get(field.sentenceOfToken[i] ?? 0) ?? -1) > i;

const observesBefore = ({ field, words }: Scene, i: number): boolean =>
  (words.firstObserver.get(field.sentenceOfToken[i] ?? 0) ?? Infinity) < i;

const attendsBefore = ({ field, words }: Scene, i: number): boolean =>
  (words.firstVerb.get(field.sentenceOfToken[i] ?? 0) ?? Infinity) < i;

const nameAt = ({ field, names }: Scene, i: number): PhraseMatch<string> | null =>
  phraseAt(names.attendees, field, i);

/** «وشارك سيدات أونال عن تركيا، وحسين جابري أنصاري عن إيران». */
function representedAt(scene: Scene, i: number): PhraseMatch<string>[] {
  const match = attendsBefore(scene, i) ? nameAt(scene, i + 1) : null;
  return match !== null && !isAdjective(match, scene.names) ? [match] : [];
}

/** «وحضر القائم بأعمال مساعد وزير الخارجية الأمريكي»: an acting official stands for the state. */
function officialAt(scene: Scene, i: number): PhraseMatch<string>[] {
  const { field } = scene;
  const isActing = [2, 3, 4].some(
    (n) => /^(و|ب)?القايم$/u.test(wordAt(field, i - n)) && wordAt(field, i - n + 1) === "باعمال",
  );
  const attends = attendsBefore(scene, i) || observesAfter(scene, i);
  const match = isActing && attends ? nameAt(scene, i + 2) : null;
  return match === null ? [] : [match];
}

/** «وزراء خارجية روسيا وتركيا», and «وزراء خارجية عدة دول، منهم الروسي فلان والأمريكي فلان». */
function ministers(scene: Scene, i: number): ListedName[] {
  const { field, names } = scene;
  const named = collect(scene, i + 1, names.attendees, "names").filter(
    (match) => !isAdjective(match, names),
  );
  for (let at = i + 1; at < i + REACH_EACH && sameSentence(field, i, at); at++) {
    if (AMONG_THEM.test(wordAt(field, at)))
      return listed([...named, ...adjectivesAfter(scene, at)]);
  }
  return listed(named);
}

/** «الروسي سيرغي لافروف والأمريكي جون كيري»: each adjective opens a member of the list. */
function adjectivesAfter(scene: Scene, opener: number): PhraseMatch<string>[] {
  const { field, names } = scene;
  const found: PhraseMatch<string>[] = [];
  for (let at = opener + 1; sameSentence(field, opener, at); at++) {
    if (AMONG_THEM.test(wordAt(field, at))) break;
    if (at > opener + 1 && !wordAt(field, at).startsWith("و")) continue;
    const match = nameAt(scene, at);
    if (match !== null && isAdjective(match, names)) found.push(match);
  }
  return found;
}

const listed = (matches: readonly PhraseMatch<string>[]): ListedName[] =>
  matches.map((match) => ({ match, asGuarantor: false }));

/** Notes that a list of this kind is read on from token `i`; false where one was before. */
function enter({ read }: Scene, list: string, i: number): boolean {
  const entered = read.get(list) ?? new Set<number>();
  read.set(list, entered);
  return entered.size !== entered.add(i).size;
}

/**
 * The names of one list, which begins within six words of token `start`.
 *
 * @param list The kind of list. Where one of the same kind was read on from the same token, its
 *   names are known, and this one ends: «وفد روسيا ووفد تركيا ووفد …» is read once, not once a word.
 */
function collect(
  scene: Scene,
  start: number,
  table: PhraseTable<string>,
  list: string,
): PhraseMatch<string>[] {
  const { field } = scene;
  const found: PhraseMatch<string>[] = [];
  let reach = REACH_FIRST;
  for (let i = start; sameSentence(field, start - 1, i) && reach > 0;) {
    if (/[؛;.]/.test(gapAfter(field, i - 1)) || STOP.test(wordAt(field, i))) break;
    const match = phraseAt(table, field, i);
    const other = match === null ? termAt(scene, i) : null;
    if (match === null && other === null) {
      reach--;
      i++;
      continue;
    }
    if (match !== null) found.push(match);
    i = afterAside(field, (match ?? other)?.to ?? i + 1);
    reach = REACH_NEXT;
    if (!goesOn(field, i) || (i > start + REACH_FIRST && !enter(scene, list, i))) break;
  }
  return found;
}

/** A list goes on with «و», a comma or a dash («إيران-سوريا-تركيا»); anything else ends it. */
const goesOn = (field: TextField, i: number): boolean =>
  wordAt(field, i).startsWith("و") || /[،,\-–—/]/.test(gapAfter(field, i - 1));

/** A delegation's own term, which a list may hold beside bare names; a mere capital is none. */
function termAt({ field, names, terms }: Scene, i: number): PhraseMatch<unknown> | null {
  const known = terms.get(i);
  if (known !== undefined) return known;
  const match = phraseAt(names.delegations, field, i);
  const isOwn = match?.values.some(({ strength }) => strength !== "context") === true;
  terms.set(i, isOwn ? match : null);
  return isOwn ? match : null;
}

/** «روسيا (ألكسندر لافرنتييف)، تركيا …», «الأمم المتحدة، ومثّلها فلان، والولايات المتحدة»: asides are passed over. */
function afterAside(field: TextField, i: number): number {
  if (/\($/u.test(gapAfter(field, i - 1))) {
    for (let at = i; at < i + LONGEST_ASIDE && sameSentence(field, i, at); at++) {
      if (gapAfter(field, at).includes(")")) return at + 1;
    }
  }
  if (!/^ومثلها?$/u.test(wordAt(field, i))) return i;
  let at = i;
  while (sameSentence(field, i, at) && !/[،,]/.test(gapAfter(field, at))) at++;
  return sameSentence(field, i, at + 1) ? at + 1 : i;
}

/** The names joined by «و» that end right before token `i`. */
function namesBefore(scene: Scene, i: number): PhraseMatch<string>[] {
  const { field } = scene;
  const found: PhraseMatch<string>[] = [];
  let end = i;
  for (let at = i - 1; at >= Math.max(0, end - REACH_BACK) && sameSentence(field, i, at); at--) {
    const match = nameAt(scene, at);
    const other = termAt(scene, at);
    if (match?.to !== end && other?.to !== end) continue;
    if (match?.to === end) found.unshift(match);
    end = at;
  }
  return found;
}
