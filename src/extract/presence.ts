import type { DelegationPresence, RecordRound } from "../record/article-record.js";
import type { DelegationMention } from "./attendance.js";
import { presenceCueAt, timeWordOf, type PresenceCue } from "./presence-words.js";
import { gapAfter, sameSentence, type TextField, wordAt } from "./text-field.js";

/** What, beside the words, decides whether a delegation came. */
export interface PresenceContext {
  /** The rounds of the article: a sentence about another one tells nothing of this one. */
  rounds: readonly RecordRound[];
  /** Whether the article appeared before its round began: then nobody can have attended it. */
  isBefore: boolean;
}

/** Where a delegation is named: its own mention, or a bare «الوفد» that takes it up. */
export type Naming = Pick<DelegationMention, "field" | "from" | "to">;

/** How firmly one naming tells of attendance; `spoke` is a head's title or a statement. */
type Evidence = PresenceCue | "spoke" | "none";

const BREAK = /^(ان|انه|انها|بان|بانه|لكن|ولكن|بينما|فيما|حيث|حين|وقت)$/u;
const RELATIVE = /^(الذي|التي|اللذان|اللذين|الذين|اللتان)$/u;
const SPEAKS_FOR =
  /^(و|ف|ل|ب)?(ال)?(رييس|رييسه|رييسا|رياسه|عضو|اعضاء|متحدث|متحدثه|ناطق|كبير|باسم|مفاوضي|مصدر|ممثل|ممثله)$/u;
const SAID =
  /^(و|ف)?(قال|قالت|اكد|اكدت|اعلن|اعلنت|طالب|طالبت|دعا|دعت|شدد|شددت|اتهم|اتهمت|صرح|اوضح|اضاف|تمسك|تمسكت|رفض|رفضت|اعرب|اشار|وصف|اعتبر|اعتبرت|هدد|انتقد|القي|القت|رحب|رحبت)$/u;
const CAPACITY = /^(و|ف|ب|ل)?(ال)?(مراقبون|مراقبين|ملاحظون|ملاحظين|ممثلون|ممثلين)$/u;
/** Nouns that tell of the word behind them, never of the one before. */
const ABSENCE = /^(و|ف|ب|ل)?(ال)?(غياب|مقاطعه|استبعاد|استثناء)$/u;
/** Definite: «جولات سابقة» is an aside on somebody («الذي حضر جولات سابقة»), and not what is told. */
const OTHER_TIME = /^ال(سابقه|سابق|سابقتين|ماضيه|فايته|منصرمه)$/u;
const SITTING =
  /^(و|ف|ب|ل)?(ال)?(جوله|جولات|جولتين|اجتماع|اجتماعات|محادثات|مفاوضات|نسخه|لقاء|مره)$/u;
/** Words within which a verb behind a delegation, or before it, governs it. */
const REACH_NEAR = 3;
const REACH_FAR = 15;
const REACH_BACK = 20;
/** The same where the members of a list, which are not counted, stand between. */
const REACH_LIST = 60;

/** What else the article says of a delegation: a head or a size, and that it hosts or mediates. */
export interface PresenceHints {
  isHeaded: boolean;
  isConvener: boolean;
}

export type PresenceReader = (
  namings: readonly Naming[],
  hints: PresenceHints,
) => DelegationPresence;

/**
 * Whether a delegation attended, was announced, or is only spoken of: the stronger wins. Read from
 * grammar: a perfect, a present or a verbal noun of attending tells that it came, a future or «من
 * المقرر أن» that it was to come, a negated one nothing. A head that is named, what he says, and
 * hosting or mediating tell that it was there where nothing else announces or denies it.
 */
export function presenceReader({ rounds, isBefore }: PresenceContext): PresenceReader {
  const scenes = new Map<TextField, Scene>();
  const sceneOf = (field: TextField): Scene => {
    const scene = scenes.get(field) ?? makeScene(field, rounds);
    scenes.set(field, scene);
    return scene;
  };
  const hasRound = rounds.some(({ role }) => role === "subject");
  return (namings, { isHeaded, isConvener }) => {
    const evidence = new Set(namings.map((naming) => evidenceOf(naming, sceneOf(naming.field))));
    if (evidence.has("acted") || (evidence.has("now") && !isBefore)) return "attended";
    if (evidence.has("announced") || evidence.has("now")) return "announced";
    if (evidence.has("denied")) return "mentioned";
    const isThere = isHeaded || (isConvener && hasRound);
    if (isThere) return isBefore ? "announced" : "attended";
    return evidence.has("spoke") && !isBefore ? "attended" : "mentioned";
  };
}

/** What is read of a field once for all delegations: its cues by token, its sentences' times. */
interface Scene {
  field: TextField;
  cues: readonly (PresenceCue | null)[];
  times: ReadonlyMap<number, Times>;
  /** Sentences about another round than the article's. */
  aboutAnother: ReadonlySet<number>;
}

/** Where a sentence first says that something is to be, and that something is held. */
interface Times {
  toBe: number;
  held: number;
  hasAhead: boolean;
}

const makeScene = (field: TextField, rounds: readonly RecordRound[]): Scene => ({
  field,
  cues: field.tokens.map((_, i) => presenceCueAt(field, i)),
  times: timesOf(field),
  aboutAnother: sentencesAboutAnother(field, rounds),
});

/** The sentences of a field that tell of another round than the article's: recaps, earlier sittings. */
export const sentencesAboutAnother = (
  field: TextField,
  rounds: readonly RecordRound[],
): ReadonlySet<number> =>
  new Set([...sentencesOnOthers(field, rounds), ...sentencesOfOtherTimes(field)]);

function timesOf(field: TextField): Map<number, Times> {
  const times = new Map<number, Times>();
  field.tokens.forEach((token, i) => {
    const word = timeWordOf(token.text);
    if (word === null) return;
    const sentence = field.sentenceOfToken[i] ?? 0;
    const time = times.get(sentence) ?? { toBe: Infinity, held: Infinity, hasAhead: false };
    if (word === "to-be") time.toBe = Math.min(time.toBe, i);
    if (word === "held") time.held = Math.min(time.held, i);
    time.hasAhead ||= word === "ahead";
    times.set(sentence, time);
  });
  return times;
}

/** «كما شارك في الجولة السابقة». */
const sentencesOfOtherTimes = (field: TextField): number[] =>
  field.tokens.flatMap((token, i) =>
    OTHER_TIME.test(token.text) && SITTING.test(wordAt(field, i - 1))
      ? [field.sentenceOfToken[i] ?? 0]
      : [],
  );

/** Sentences that name rounds, the article's own not among them. */
function sentencesOnOthers(field: TextField, rounds: readonly RecordRound[]): number[] {
  if (field.inTitle || !rounds.some(({ role }) => role === "subject")) return [];
  const roles = new Map<number, Set<string>>();
  for (const { role, mentions } of rounds) {
    for (const { start, in: where } of mentions) {
      if (where === "title") continue;
      const sentence = sentenceAt(field, start);
      roles.set(sentence, (roles.get(sentence) ?? new Set()).add(role));
    }
  }
  return [...roles].flatMap(([sentence, own]) => (own.has("subject") ? [] : [sentence]));
}

/** The sentence that holds an offset. */
function sentenceAt({ sentences }: TextField, offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function evidenceOf(naming: Naming, scene: Scene): Evidence {
  const sentence = scene.field.sentenceOfToken[naming.from] ?? 0;
  if (scene.aboutAnother.has(sentence)) return "none";
  const verb =
    nearVerb(naming, scene) ??
    governor(naming, scene) ??
    farVerb(naming, scene) ??
    listedAs(naming);
  if (verb === null) return speaks(naming) ? "spoke" : "none";
  return verb.cue === "now" && isAhead(scene.times.get(sentence), verb.at) ? "announced" : verb.cue;
}

/** «ومن المقرر أن تبدأ … بمشاركة», «تبدأ غداً … بمشاركة». */
const isAhead = (times: Times | undefined, at: number): boolean =>
  times !== undefined && (times.toBe < at || (times.hasAhead && times.held <= at));

type Verb = { cue: PresenceCue; at: number };

/** «وفد المعارضة لم يحضر», «الوفد الذي سيصل غداً»: the verb right behind its subject. */
const nearVerb = (naming: Naming, scene: Scene): Verb | null =>
  verbBehind(naming, REACH_NEAR, scene);

/** «الوفد الروسي برئاسة فلان … سيصل غداً»: what stands between is its head and his titles. */
const farVerb = (naming: Naming, scene: Scene): Verb | null => verbBehind(naming, REACH_FAR, scene);

function verbBehind({ field, to }: Naming, reach: number, { cues }: Scene): Verb | null {
  for (let i = to; i < to + reach && sameSentence(field, to - 1, i); i++) {
    const text = wordAt(field, i);
    // «يعتزم الوفد أن يشارك»: its own verb, as a subjunctive.
    if (text === "ان" && cues[i + 1] === "announced") return { cue: "announced", at: i + 1 };
    if (/[؛;:]/.test(gapAfter(field, i - 1)) || BREAK.test(text)) return null;
    if (RELATIVE.test(text) && i > to) return null;
    const cue = cues[i] ?? null;
    if (cue === null || cue === "wished" || ABSENCE.test(text)) continue;
    // «… ووصل وفد آخر»: a new clause with a subject of its own.
    if (/^و(?!صل|قع|اصل)/u.test(text)) return null;
    return { cue, at: i };
  }
  return null;
}

/** «من المقرر أن يصل وفد …», «بمشاركة ممثلين عن الأردن ولبنان و…»: the nearest word before it. */
function governor({ field, from }: Naming, { cues }: Scene): Verb | null {
  let left = REACH_BACK;
  const furthest = from - REACH_LIST;
  for (let i = from - 1; left > 0 && i >= furthest && sameSentence(field, i, from); i--) {
    if (/[؛;]/.test(gapAfter(field, i)) || BREAK.test(wordAt(field, i))) return null;
    const cue = cues[i] ?? null;
    if (cue !== null) return { cue, at: i };
    // The members of a list do not count: «ممثلين عن روسيا وتركيا وإيران والأردن …».
    if (!wordAt(field, i).startsWith("و")) left--;
  }
  return null;
}

/** «ومراقبون من الأردن ولبنان»: the list itself says in which capacity they come. */
function listedAs({ field, from }: Naming): Verb | null {
  for (let i = from - 1; i >= from - REACH_BACK && sameSentence(field, i, from); i--) {
    if (CAPACITY.test(wordAt(field, i))) return { cue: "now", at: i };
    if (/[؛;.]/.test(gapAfter(field, i)) || BREAK.test(wordAt(field, i))) return null;
  }
  return null;
}

/** «رئيس الوفد الروسي», «المتحدث باسم وفد …», «طالب وفد …»: it speaks for itself. */
function speaks({ field, from, to }: Naming): boolean {
  if (!hasDelegationWord(field, from, to)) return false;
  const before = [1, 2].filter((n) => sameSentence(field, from, from - n));
  return (
    before.some(
      (n) => SPEAKS_FOR.test(wordAt(field, from - n)) || SAID.test(wordAt(field, from - n)),
    ) ||
    (sameSentence(field, from, to) && SAID.test(wordAt(field, to)))
  );
}

const hasDelegationWord = (field: TextField, from: number, to: number): boolean =>
  Array.from({ length: to - from + 1 }, (_, n) => wordAt(field, from - 1 + n)).some((word) =>
    /^[وفبل]*(ال)?(وفد|مبعوث|موفد|وسيط|جانب|ممثلي|ممثلو|فريق)$/u.test(word),
  );
