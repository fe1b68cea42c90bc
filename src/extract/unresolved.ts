import { suggestId } from "../arabic/suggest-id.js";
import { isCompoundName, isForeignSurname, isGivenName } from "../arabic/given-names.js";
import type { ArticleRecord, Finding, Span } from "../record/article-record.js";
import type { NameIndex } from "./name-index.js";
import { phraseAt } from "./phrases.js";
import { spanSet } from "./span-set.js";
import {
  gapAfter,
  isJoined,
  spanOfRun,
  type TextField,
  type TokenRun,
  wordAt,
} from "./text-field.js";

type Unresolved = ArticleRecord["unresolved"][number];
/** Tokens of a name, `to` exclusive. */
type NameRun = Pick<TokenRun, "from" | "to">;

/** Titles that stand right before a name. Folded. */
const HONORIFIC =
  /^(و|ف|ل|ب)*(الدكتور|الدكتوره|السيد|السيده|العميد|العقيد|المقدم|الرايد|النقيب|اللواء|الفريق|الجنرال|السفير|السفيره|المحامي|المحاميه|الشيخ|المهندس|المستشار|المستشاره|القيادي|القياديه|الناشط|الصحفي|الوزير|د|م|ا)$/u;
/** What may stand between a rank and the name: «العميد الركن», «العقيد الطيار المنشق». */
const QUALIFIER = /^(الركن|الطيار|المنشق|الدكتور|المتقاعد|السابق|الاسبق|الحقوقي|حقوقي)$/u;
/** Offices, after which whose office it is may stand before the name. Folded. */
export const OFFICE =
  /^(و|ف|ل|ب)*(ال)?(وزير|وزيره|نايب|نايبه|مساعد|معاون|رييس|رييسه|مبعوث|متحدث|متحدثه|ناطق|ناطقه|سفير|مندوب|مندوبه|ممثل|ممثله|مدير|مديره|عضو|عضوه|قايد|امين|مستشار|منسق|منسقه|كبير|مفاوض|محلل|قيادي|قياديه|ناشط|ناشطه|معارض|معارضه|خبير|خبيره|باحث|باحثه|عميد|لواء)$/u;
/** Words of an office that are not definite: «نائب وزير خارجية كازاخستان». */
export const OFFICE_WORD =
  /^(و|ل|ب)*(اول|عام|خاص|دايم|خارجيه|داخليه|دفاع|شوون|وزاره|وفد|هييه|لجنه|حكومه|دايره|قسم|اداره|مكتب|منصه|مجلس|حزب|حركه|تيار|قوات|جيش|بلاده|باسم|في|الي|لدي|من|سابق|مشترك|مشارك|مفاوضي|اركان|هيءه|كتله|منظمه|مركز|جماعه|فصيل|فيلق|لواء)$/u;
/** How many words an office may take up. */
const REACH = 9;
const MOST_NAMES = 4;

/**
 * People whom the registry lacks: names that a title or an office introduces («العميد فلان», «نائب
 * وزير الخارجية فلان»). A word counts as a name only where a given name or a foreign surname's
 * ending says so: a missed name is mended by hand, a false one is noise in every worklist.
 *
 * @param people Spans of the people that are known.
 */
export function findUnresolved(
  fields: readonly TextField[],
  people: readonly Span[],
  names: NameIndex,
): Unresolved[] {
  const found = new Map<string, Unresolved>();
  const isKnown = spanSet(people);
  for (const field of fields) {
    for (let i = 0; i < field.tokens.length; i++) {
      const name = nameIntroducedAt(field, i, names);
      if (name === null) continue;
      const span = spanOfRun({ field, from: name.from, to: name.to });
      if (isKnown(span) || found.has(span.text)) continue;
      found.set(span.text, { ...span, role: spanOfRun({ field, from: i, to: name.from }).text });
    }
  }
  return [...found.values()];
}

function nameIntroducedAt(field: TextField, i: number, names: NameIndex): NameRun | null {
  const ranked = HONORIFIC.test(wordAt(field, i)) ? nameBehindRank(field, i) : null;
  if (ranked !== null) return ranked;
  if (!OFFICE.test(wordAt(field, i)) || OFFICE.test(wordAt(field, i - 1))) return null;
  for (let at = i + 1; at < i + REACH; at++) {
    if (!isJoined(field, at - 1)) return nameBehindComma(field, at);
    const name = nameAt(field, at, at - 1);
    if (name !== null) return name;
    const isOffice = OFFICE.test(wordAt(field, at)) || OFFICE_WORD.test(wordAt(field, at));
    if (
      !isOffice &&
      !/^(و|ب|ل)?ال|^لل/u.test(wordAt(field, at)) &&
      phraseAt(names.places, field, at) === null
    ) {
      return null;
    }
  }
  return null;
}

/** «العميد فلان», «العقيد الطيار المنشق فلان», «د. فلان». */
function nameBehindRank(field: TextField, i: number): NameRun | null {
  let at = i + 1;
  while (at < i + 4 && QUALIFIER.test(wordAt(field, at)) && isJoined(field, at - 1)) at++;
  return nameAt(field, at, at - 1);
}

/** «عضو وفد المعارضة، فلان الفلاني، …»: the name in apposition, where a given name shows it. */
function nameBehindComma(field: TextField, at: number): NameRun | null {
  const isApposition = /^\s?[،,]\s*$/u.test(gapAfter(field, at - 1));
  if (!isApposition || !isGivenName(wordAt(field, at)) || !isNameStart(field, at)) return null;
  const name = nameFrom(field, at);
  // A lone comma opens a list or another clause («الوزير، حسن النية شرط …»): two close an aside.
  return name !== null && /^\s?[،,"»]/u.test(gapAfter(field, name.to - 1)) ? name : null;
}

/** A name at token `from`: a given name and what follows it, up to four words. */
function nameAt(field: TextField, from: number, before: number): NameRun | null {
  return isJoined(field, before) && isNameStart(field, from) ? nameFrom(field, from) : null;
}

function nameFrom(field: TextField, from: number): NameRun | null {
  let to = from + 1;
  while (to < from + MOST_NAMES && isJoined(field, to - 1) && isNamePart(field, to, from)) to++;
  return to - from >= 2 ? { from, to } : null;
}

/** «على» folds to the given name «علي», which is hardly ever printed so. */
const isNameStart = (field: TextField, i: number): boolean =>
  (isGivenName(wordAt(field, i)) ||
    (isForeignSurname(wordAt(field, i + 1)) && !/^(و|ب|ل)?ال/u.test(wordAt(field, i)))) &&
  !isPrepositionAla(field, i);

const isPrepositionAla = (field: TextField, i: number): boolean =>
  /^[وف]?علي$/u.test(wordAt(field, i)) &&
  field.text.charAt((field.tokens[i]?.end ?? 0) - 1) === "ى";

/** The second word is a surname whatever it is; further ones only where names go on. */
function isNamePart(field: TextField, i: number, from: number): boolean {
  const text = wordAt(field, i);
  if (field.tokens[i]?.kind !== "word" || PARTICLE.test(text) || isPrepositionAla(field, i))
    return false;
  const isSecond = i === from + 1;
  const last = wordAt(field, i - 1);
  const goesOn =
    isCompoundName(last) ||
    isCompoundName(text) ||
    /^(الله|الدين)$/u.test(text) ||
    // «عبد الكريم فلان»: the two words are one given name, so the surname is still to come.
    (i === from + 2 && isCompoundName(wordAt(field, from)) && !isEndOfName(text)) ||
    (isGivenName(last) && (/^ال/u.test(text) || /(وف|يف|وفا|يفا)$/u.test(text)));
  return isSecond || goesOn || isForeignSurname(text);
}

/** Words that follow a name more often than they are one: verbs, demonstratives, offices. */
const isEndOfName = (text: string): boolean =>
  OFFICE.test(text) ||
  HONORIFIC.test(text) ||
  /^(و|هذ|ذلك|تلك|س?ي(?!اس|ون|وس|حي|عق|زيد)|س?ت(?!وف|يس))/u.test(text) ||
  /^(اوضح|اضاف|اشار|صرح|ذكر|وصل|شارك|حضر|راي|راس|التقي|اعتبر|شدد|نفي|غادر|بعد|قبيل)$/u.test(text);

const PARTICLE =
  /^(و|ف)?(ان|في|من|الي|عن|مع|قد|الذي|التي|قال|اكد|كان|لدي|بان|خلال|بعد|قبل|امس|اليوم|غدا|عقب|ذي|ذات)$/u;

/**
 * What an editor does about a name that the registry lacks: an entry ready to paste. Only the marks
 * round it are isolates, so that what stands between them is the file's own text.
 */
export function unresolvedFindings(unresolved: readonly Unresolved[]): Finding[] {
  return unresolved.map(({ text, role, start, end, in: where }) => ({
    code: "name-unknown",
    severity: "warning",
    message: `«\u2068${text}\u2069» is not in registry/people.yaml; if this is a person of the talks, mend the id and paste: \u2066${entryOf(text, role)}\u2069`,
    start,
    end,
    ...(where ? { in: where } : {}),
  }));
}

/** One line of YAML. JSON's strings are YAML's too, whatever a name holds. */
function entryOf(text: string, role: string | null): string {
  const roles = role === null ? "" : `, roles: [${JSON.stringify(plain(role))}]`;
  return `- { id: ${suggestId(text)}, name: ${JSON.stringify(plain(text))}${roles} }`;
}

/** Words on one line, without the marks that only a printed page needs. */
const plain = (text: string): string => text.replace(/[\u0640\p{Cf}]/gu, "").replace(/\s+/gu, " ");
