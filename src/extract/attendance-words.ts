import type { TextField } from "./text-field.js";
import { wordAt } from "./text-field.js";

/** What a word says of the names behind it. */
export interface WordKind {
  /** «الوفدين السوري والروسي»: bare names and adjectives behind it are delegations. */
  isDelegation: boolean;
  /** «ممثلون من الأردن», «سفير الولايات المتحدة»: bare names behind it are. */
  isAttendance: boolean;
  /** «وأوفدت الولايات المتحدة», «كما شارك الأردن»: its subject attends. */
  isVerb: boolean;
  isPlatform: boolean;
  isGuarantor: boolean;
  isAmbassador: boolean;
  isEnvoy: boolean;
}

/** A field's words of attendance, found once for all lists in it. */
export interface AttendanceWords {
  kinds: readonly WordKind[];
  /** By sentence, the token of its first verb of attendance that nothing negates. */
  firstVerb: ReadonlyMap<number, number>;
  /** By sentence, the token of its first «مراقب». */
  firstObserver: ReadonlyMap<number, number>;
  /** By sentence, the token of its last «بصفة مراقب». */
  lastCapacity: ReadonlyMap<number, number>;
}

const DELEGATION =
  /^(ال)?(وفد|وفدي|وفدا|وفدين|وفدان|وفود|جانب|جانبين|جانبان)$|^(ب|و)?شق(يه|يها|ين|ان|يهما)$/u;
const ATTENDANCE =
  /^(ال)?(ممثل|ممثلا|ممثلي|ممثلو|ممثلون|ممثلين|ممثله|سفير|مسوولين|مسوولون|مسوولي|مندوب|مبعوث|موفد|مشاركه|حضور|تمثيل|ضامنه|ضامنين|ضامنون|مراقبه|مراقبين|مراقبون|ملاحظون|ملاحظين)$/u;
const VERB =
  /^(س)?(اوفد|اوفدت|توفد|ارسل|ارسلت|ترسل|شارك|شاركت|تشارك|يشارك|حضر|حضرت|تحضر|يحضر|مثل|يمثل|انضم|انضمت|ينضم)$/u;
const NEGATION = /^(و|ف)?(لم|لن|لا|ما)$/u;
const OBSERVER = /^(و?ك)?(مراقب|مراقبين|ملاحظ|ملاحظين)$/u;

/** «بصفة مراقب», in the Maghreb «بصفة ملاحظ»; «بصفة ضامن». */
export const isCapacity = (field: TextField, i: number): boolean =>
  wordAt(field, i) === "بصفه" && /^(مراقب|ملاحظ|ضامن)/u.test(wordAt(field, i + 1));

/** Finds a field's words of attendance. Each distinct word is looked at once. */
export function attendanceWords(field: TextField): AttendanceWords {
  const known = new Map<string, WordKind>();
  const kinds = field.tokens.map((token, i) => {
    const kind = known.get(token.text) ?? kindOf((field.forms[i] ?? []).map((form) => form.text));
    known.set(token.text, kind);
    return kind.isVerb && NEGATION.test(wordAt(field, i - 1)) ? { ...kind, isVerb: false } : kind;
  });
  return { kinds, ...bySentence(field, kinds) };
}

function kindOf(forms: readonly string[]): WordKind {
  const is = (pattern: RegExp): boolean => forms.some((form) => pattern.test(form));
  return {
    isDelegation: is(DELEGATION),
    isAttendance: is(ATTENDANCE),
    isVerb: is(VERB),
    isPlatform: is(/^(ال)?(منصه|منصتي|منصتا|منصات)$/u),
    isGuarantor: is(/^(ال)?ضامن/u),
    isAmbassador: is(/^السفير$/u),
    isEnvoy: is(/^(ال)?(مبعوث|ممثل)$/u),
  };
}

function bySentence(
  field: TextField,
  kinds: readonly WordKind[],
): Pick<AttendanceWords, "firstVerb" | "firstObserver" | "lastCapacity"> {
  const firstVerb = new Map<number, number>();
  const firstObserver = new Map<number, number>();
  const lastCapacity = new Map<number, number>();
  field.tokens.forEach((token, i) => {
    const sentence = field.sentenceOfToken[i] ?? 0;
    if (kinds[i]?.isVerb && !firstVerb.has(sentence)) firstVerb.set(sentence, i);
    if (OBSERVER.test(token.text) && !firstObserver.has(sentence)) firstObserver.set(sentence, i);
    if (isCapacity(field, i)) lastCapacity.set(sentence, i);
  });
  return { firstVerb, firstObserver, lastCapacity };
}

/** Whether token `i` is a word after which a capital stands for its government. */
export function isAttendance({ kinds }: AttendanceWords, i: number): boolean {
  const kind = kinds[i];
  return kind !== undefined && (kind.isDelegation || kind.isAttendance || kind.isVerb);
}
