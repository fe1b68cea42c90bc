import { sameSentence, type TextField, wordAt } from "./text-field.js";

/**
 * What one word says of a delegation beside it. `now` is a present or a verbal noun («تشارك»,
 * «بمشاركة»): the sentence decides whether it tells of what is or of what is to be. `wished` is a
 * subjunctive or a possibility: it proves nothing, and hides what stands further away.
 */
export type PresenceCue = "acted" | "now" | "announced" | "denied" | "wished";

/** Verbs of attending, third person of the perfect, folded. */
const ACTED = new RegExp(
  "^(و|ف)?(" +
    "وصل|شارك|حضر|مثل|ضم|اجتمع|تراس|قاد|اوفد|ارسل|انضم|عقد|جلس|توافد|استقبل|بحث|ناقش|تباحث|سلم|تسلم" +
    "|قدم|غادر|انسحب|استانف|باشر|وقع|افتتح|استضاف|خاض|تفاوض|توصل|اتفق|اصدر|واصل|بدا|التحق|دخل|جاء|عرض" +
    ")(ت|ا|تا|وا|ه|ها)?$|^(و|ف)?(التقي|التقت|التقيا|التقتا|التقوا|التقاه|اجري|اجرت|اجروا|انهي|انهت|ترووس)$",
  "u",
);
const IMPERFECT =
  "صل|شارك|حضر|مثل|ضم|لتقي|جتمع|تراس|راس|قود|وفد|رسل|نضم|عقد|جري|جلس|توافد|ستقبل|بحث|ناقش|تباحث|سلم|غادر|نسحب" +
  "|ستانف|باشر|فتتح|ستضيف|خوض|تفاوض|واصل|بدا|لتحق|دخل|نهي";
const NOW = new RegExp(`^(و|ف)?(ي|ت)(${IMPERFECT})(ان|ون|ا|وا|ه|ها)?$`, "u");
const TO_COME = new RegExp(
  `^(و|ف)?س(ي|ت)(${IMPERFECT}|توجه|توجهان|كون|كونان|تم|وجه)(ان|ون|ه|ها)?$`,
  "u",
);
/** «توجه الوفد إلى أستانا»: whoever sets out has not attended yet. */
const SETS_OUT = /^(و|ف)?(ي|ت)?(توجه|توجهت|يتوجه|تتوجه)$/u;
const IN_NEED_OF_GOING =
  /^(المشاركه|مشاركه|مشاركته|مشاركتها|الحضور|حضور|حضوره|حضورها|الذهاب|التوجه|ارسال|الالتحاق|الانضمام|السفر|الجلوس|الدعوه)$/u;
const REFUSES =
  /^(و|ف)?(رفض|رفضت|يرفض|ترفض|رفضه|رفضها|امتنع|امتنعت|اعتذر|اعتذرت|علق|علقت|تعليق|الغي|الغت|عدم|دون|بدون|بلا|غير)$/u;
const ABSENT =
  /^(و|ف|ب|ل)?(ال)?(قاطع|قاطعت|يقاطع|تقاطع|سيقاطع|ستقاطع|مقاطعه|غاب|غابت|يغيب|غياب|تغيب|تغيبت|تغيبه|استبعاد|استثناء)$/u;
const NOT = /^(و|ف)?(لم|لن|لا|الا)$/u;
const MAYBE = /^(و|ف)?(قد|ربما|هل|اذا|ان|لو|كي|حتي|لكي|ل)$/u;
const PARTICIPATION = /^(و|ف)?(ال)?(مشاركه|مشاركته|مشاركتها|مشاركتهم|حضور|حضوره|حضورها|وصول)$/u;
const WITH_PARTICIPATION = /^(و|ف)?ب(مشاركه|حضور|رياسه|قياده|تمثيل)$/u;
const CONFIRMS =
  /^(و|ف|ب)?(تاكيد|اعلان|اعلن|اعلنت|يعلن|تعلن|اكد|اكدت|يوكد|توكد|اكدا|قرر|قررت|انتظار|ينتظر|توقع|توقعت|ترقب|نيه|نيته|نيتها|عزم|عزمه|عزمها|وافق|وافقت|موافقه|استعداد|احتمال)$/u;
const TELLS_OF =
  /^(و|ف)?(رغم|برغم|بعد|مع|شهد|شهدت|تشهد|يشهد|سجل|سجلت|عرف|عرفت|وسط|اثر|اقتصر|اقتصرت|تقتصر|كانت|جاءت|تمت|خلال|منذ|عقب)$/u;
const MEETING =
  /^(و|ف|ب|ل)?(لقاء|لقاءات|اجتماع|اجتماعا|اجتماعات|مباحثات|محادثات|مشاورات|جلسه|جلسات)$/u;
const IS_TO_BE =
  /^(و|ف|ب|ك)?(ال)?(مقرر|متوقع|منتظر|مرتقب|مزمع|مفترض|مرجح)(ه|ا)?$|^(و|ف)?(ي|ت)(توقع|نتظر|فترض|عتزم|نوي|ستعد|تاهب|ترقب|رتقب|رجح|عتزمان)$/u;
const WILL_BE_HELD =
  /^(و|ف)?س(ي|ت)(عقد|نعقد|نطلق|بدا|ستضيف|حتضن|جري|قام|لتيم|ستانف|شهد|كون|فتتح|تم|شارك|لتقي|جتمع)(ان)?$/u;
const IS_HELD = /^(و|ف)?(ي|ت)(عقد|نعقد|نطلق|بدا|ستضيف|حتضن|جري|قام|لتيم|ستانف|شهد|فتتح)$/u;
const AHEAD = /^(و|ف)?(ال)?(غدا|غد|بعد غد|مقبل|مقبله|مقبلين|قادم|قادمه|قادمين|قريبا)$/u;
/** Any of them: most words are none, and need one look. */
const CUE = new RegExp(
  [
    ...[ABSENT, REFUSES, PARTICIPATION, WITH_PARTICIPATION],
    ...[TO_COME, SETS_OUT, ACTED, NOW, MEETING],
  ]
    .map((pattern) => pattern.source)
    .join("|"),
  "u",
);
const SEES = /^(و|ف)?(شهد|شهدت|تشهد|يشهد|سجل|سجلت)$/u;
const SEES_REACH = 8;
/** Words before a subjunctive within which its governor stands: «من المقرر في أستانا أن تشارك». */
const GOVERNOR_REACH = 6;
const SECOND_REACH = 40;

/** What the word at token `i` says, or null. */
export function presenceCueAt(field: TextField, i: number): PresenceCue | null {
  return CUE.test(wordAt(field, i)) ? readCueAt(field, i) : null;
}

function readCueAt(field: TextField, i: number): PresenceCue | null {
  const text = wordAt(field, i);
  if (ABSENT.test(text)) return "denied";
  if (REFUSES.test(text)) return refusesToCome(field, i) ? "denied" : null;
  if (PARTICIPATION.test(text)) return participationAt(field, i);
  if (WITH_PARTICIPATION.test(text))
    return /^(و|ف)?(دون|غير)$/u.test(wordAt(field, i - 1)) ? "denied" : "now";
  if (TO_COME.test(text)) return NOT.test(wordAt(field, i - 1)) ? "denied" : "announced";
  if (SETS_OUT.test(text)) return "announced";
  if (ACTED.test(text)) return actedAt(field, i);
  if (NOW.test(text)) return presentAt(field, i);
  return MEETING.test(text) && isMeetingWith(field, i) ? "now" : null;
}

/** What a word says of the time of its whole sentence. */
export type TimeWord = "to-be" | "held" | "ahead";

/** «من المقرر», «ستعقد»; «تبدأ», which is ahead beside «غداً» or «المقبل». */
export function timeWordOf(text: string): TimeWord | null {
  if (WILL_BE_HELD.test(text) || IS_TO_BE.test(text)) return "to-be";
  if (IS_HELD.test(text)) return "held";
  return AHEAD.test(text) ? "ahead" : null;
}

/** «رفض المشاركة», «اعتذر عن الحضور», «عدم مشاركة وفد …», «علّق مشاركته». */
function refusesToCome(field: TextField, i: number): boolean {
  for (let at = i + 1; at <= i + 5 && sameSentence(field, i, at); at++) {
    if (IN_NEED_OF_GOING.test(wordAt(field, at))) return true;
  }
  return false;
}

/** «تأكيد مشاركة», «دون مشاركة», «بعد وصول», «دعا إلى مشاركة»: the word before decides. */
function participationAt(field: TextField, i: number): PresenceCue {
  for (const n of [1, 2]) {
    const before = wordAt(field, i - n);
    if (!sameSentence(field, i, i - n)) break;
    if (REFUSES.test(before) || ABSENT.test(before)) return "denied";
    if (CONFIRMS.test(before) || IS_TO_BE.test(before)) return "announced";
    if (TELLS_OF.test(before)) return "now";
  }
  // «تشهد المحادثات، للمرة الأولى، مشاركة ممثلين عن …».
  for (let at = i - 3; at > i - SEES_REACH && sameSentence(field, at, i); at--) {
    if (SEES.test(wordAt(field, at))) return "now";
  }
  return "wished";
}

function actedAt(field: TextField, i: number): PresenceCue | null {
  const text = wordAt(field, i);
  const before = wordAt(field, i - 1);
  // «دول مثل روسيا»: without «و» before it, it is hardly ever a verb.
  if (text === "مثل" && sameSentence(field, i - 1, i) && !/^(و|ف)?قد$/u.test(before)) return null;
  if (/^(و|ف)?سوف$/u.test(before)) return "announced";
  if (NOT.test(before)) return "denied";
  return /^(و|ف)?(اذا|لو|هل)$/u.test(before) ? "wished" : "acted";
}

function presentAt(field: TextField, i: number): PresenceCue {
  const before = wordAt(field, i - 1);
  if (!sameSentence(field, i - 1, i)) return "now";
  if (NOT.test(before)) return isExcepted(field, i) ? "acted" : "denied";
  if (/^(و|ف)?سوف$/u.test(before)) return "announced";
  if (!MAYBE.test(before) && !/^(بان|لان)$/u.test(before)) return "now";
  // «من المنتظر أن يترأس فلان …، وأن يترأس فلان …»: the second hangs on the same governor.
  const reach = before === "وان" ? SECOND_REACH : GOVERNOR_REACH;
  for (let at = i - 2; at >= i - reach && sameSentence(field, at, i); at--) {
    if (IS_TO_BE.test(wordAt(field, at)) || CONFIRMS.test(wordAt(field, at))) return "announced";
  }
  return "wished";
}

/** «ولم يصل المبعوث إلا في اليوم الثاني»: he came. */
function isExcepted(field: TextField, i: number): boolean {
  for (let at = i + 1; at < i + 12 && sameSentence(field, at, i); at++) {
    if (wordAt(field, at) === "الا") return true;
  }
  return false;
}

/** «لقاء مع وفد …», «محادثات بين وفدي …»; «محادثات أستانا» is the talks' name. */
const isMeetingWith = (field: TextField, i: number): boolean =>
  [1, 2, 3, 4].some(
    (n) => sameSentence(field, i, i + n) && /^(مع|بين|ضم|ضمت)$/u.test(wordAt(field, i + n)),
  );
