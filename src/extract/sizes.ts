import { readCountBefore } from "../arabic/counts.js";
import { type NumberReading, readDigits } from "../arabic/numerals.js";
import type { AttendanceContext, DelegationMention } from "./attendance.js";
import { bareDelegations } from "./bare-delegations.js";
import { sentenceTokens, type TextField, wordAt } from "./text-field.js";

const MEMBERS =
  /^(شخصا|اشخاص|شخصيه|شخصيات|عضوا|اعضاء|ممثلا|ممثلين|مندوبا|مندوبين|فردا|افراد|مفاوضا|مفاوضين|عسكريا|عسكريين|ضابطا|ضباط|قياديا|قياديين|شخص|عضو|ممثل)$/u;
const CONSISTS =
  /^(و|ف|ال|وال|الذي|س|وس)?(مولف|مكون|مولفا|مكونا|متالفا|مولفه|مكونه|يضم|ضم|تضم|يتالف|تالف|يتكون|تكون|قوامه|عدد|فيه|فيها|اقتصر|اقتصرت|يقتصر|تقتصر|تالفت|تكونت|ضمت|يشمل|شمل|اوفد|اوفدت|ارسل|ارسلت|توفد|يوفد|قوامها)$/u;
/** What each of the sides at a table is called. */
const SIDE = /^(وفد|طرف|جانب|فريق|جهه|كتله)$/u;
const SIDES = /^(ال)?(وفود|وفدين|اطراف|طرفين|ثلاثه)$/u;
/** «حضر الوفد بتسعة أعضاء». */
const COMES = /^(و|ف|س)?(حضر|حضرت|شارك|شاركت|جاء|جاءت|وصل|وصلت|يشارك|تشارك|مثل|مثلت)$/u;
const REACH = 12;
const REACH_EACH = 18;
/** Words of a figure: «خمسة وعشرون», and «نحو» before it. */
const LONGEST_COUNT = 3;

interface Owner {
  id: string;
  from: number;
  to: number;
}

/** «وعدد أعضائه 15»: the figure follows. */
const NUMBER_OF = /^(اعضايه|اعضايها|افراده|افرادها|اعضاء)$/u;

/**
 * How many members a delegation has: «المؤلف من 12 شخصاً», «ويضم 50 شخصاً», «ضم الوفد 14 عضواً», «ضم كل
 * من وفد … ووفد … 15 عضواً», «وعدد أعضائه 15». The first figure of an article counts: a later one is
 * often a part («منهم 13 بشكل رسمي»).
 *
 * @returns Size by delegation id.
 */
export function findSizes(
  mentions: readonly DelegationMention[],
  context: AttendanceContext,
): Map<string, number> {
  const sizes = new Map<string, number>();
  const ids = new Set(mentions.map((mention) => mention.id));
  for (const field of new Set(mentions.map((mention) => mention.field))) {
    const owners = ownersIn(field, mentions, context);
    field.tokens.forEach((_, i) => {
      const size = sizeAt(field, i);
      if (size === null || size < 1) return;
      const inSentence = owners.get(field.sentenceOfToken[i] ?? 0) ?? [];
      for (const id of ownersOf(field, i, inSentence, context, ids)) {
        if (!sizes.has(id)) sizes.set(id, size);
      }
    });
  }
  return sizes;
}

/** The figure before a word for members at token `i`, behind «عدد أعضائه», or before «لكل طرف». */
function sizeAt(field: TextField, i: number): number | null {
  const text = wordAt(field, i);
  if (MEMBERS.test(text)) {
    const before = readCountBefore(field.tokens, i - 1) ?? countWithBa(field, i - 1);
    if (before !== null) return before.value;
  }
  if (isForEach(field, i + 1)) return readCountBefore(field.tokens, i)?.value ?? null;
  const isNumberOf = NUMBER_OF.test(text) && /^و?عدد$/u.test(wordAt(field, i - 1));
  return isNumberOf ? (readDigits(field.tokens, i + 1)?.value ?? null) : null;
}

/** «بتسعة أعضاء»: the preposition is written onto the number. */
function countWithBa(field: TextField, i: number): NumberReading | null {
  const token = field.tokens[i];
  return token?.text.startsWith("ب") === true
    ? readCountBefore([{ ...token, text: token.text.slice(1) }], 0)
    : null;
}

/** «15 لكل طرف», «خمسة عشر من كل جانب». */
const isForEach = (field: TextField, i: number): boolean => {
  const at = wordAt(field, i) === "من" ? i + 1 : i;
  return /^ل?كل$/u.test(wordAt(field, at)) && SIDE.test(wordAt(field, at + 1));
};

/** By sentence, the delegations that a figure in it may count. */
function ownersIn(
  field: TextField,
  mentions: readonly DelegationMention[],
  context: AttendanceContext,
): Map<number, Owner[]> {
  const bare = bareDelegations(field, mentions, context).map(({ id, at }): Owner => ({
    id,
    from: at,
    to: at + 1,
  }));
  const all: Owner[] = [...mentions.filter((mention) => mention.field === field), ...bare];
  const owners = new Map<number, Owner[]>();
  for (const owner of all.sort((a, b) => a.from - b.from)) {
    const sentence = field.sentenceOfToken[owner.from] ?? 0;
    const own = owners.get(sentence) ?? [];
    own.push(owner);
    owners.set(sentence, own);
  }
  return owners;
}

/** Whose members the figure at token `i` counts. */
function ownersOf(
  field: TextField,
  i: number,
  inSentence: readonly Owner[],
  { subject }: AttendanceContext,
  ids: ReadonlySet<string>,
): string[] {
  const parties = (): string[] => {
    const all = subject?.delegations.filter(({ status }) => status === "party") ?? [];
    return all.map(({ id }) => id).filter((id) => ids.has(id));
  };
  if (isOfWholeCommittee(field, i)) return [];
  const before = eachBefore(field, i);
  if (before === "delegation" || isForEach(field, i + 1)) return parties();
  if (before !== null) {
    return inSentence.filter(({ from, to }) => from > before && to <= i).map(({ id }) => id);
  }
  const behind = eachBehind(field, i);
  if (behind === "delegation") return parties();
  if (behind !== null) return inSentence.filter(({ from }) => from > behind).map(({ id }) => id);
  const owner = inSentence.findLast(({ from, to }) => to <= i && from >= i - REACH - 4);
  if (owner !== undefined && saysConsists(field, owner.from - 2, i)) return [owner.id];
  if (owner !== undefined && isGapped(field, i, owner, inSentence)) return [owner.id];
  const represented = representedBehind(field, i, inSentence);
  return represented === null ? [] : [represented];
}

/** «وفد من 12 عضواً يمثل المعارضة»: the delegation is named behind the figure. */
function representedBehind(
  field: TextField,
  i: number,
  inSentence: readonly Owner[],
): string | null {
  if (!/^(يمثل|تمثل|يمثلون|عن)$/u.test(wordAt(field, i + 1))) return null;
  const owner = inSentence.find(({ from }) => from > i && from <= i + 3);
  return owner !== undefined && saysConsists(field, i - 4, i) ? owner.id : null;
}

/** «كل وفد», «لكل وفد»; or the token of «كل من», after which all that are named are meant. */
function eachBefore(field: TextField, i: number): "delegation" | number | null {
  for (let at = i - 1; at >= Math.max(0, i - REACH_EACH); at--) {
    if (field.sentenceOfToken[at] !== field.sentenceOfToken[i]) return null;
    if (!/^[ول]*كل$/u.test(field.tokens[at]?.text ?? "")) continue;
    return eachAt(field, at);
  }
  return null;
}

/** What «كل» at a token ranges over: each party, what is named behind it, or something else. */
function eachAt(field: TextField, at: number): "delegation" | number | null {
  if (SIDE.test(wordAt(field, at + 1))) return "delegation";
  if (wordAt(field, at + 1) !== "من") return null;
  return SIDES.test(wordAt(field, at + 2)) && !/^ال/u.test(wordAt(field, at + 3) || "ال")
    ? "delegation"
    : at;
}

/** «150 عضواً، 50 لكل طرف»: all whom the sides named for the committee, not who sits at the table. */
function isOfWholeCommittee(field: TextField, i: number): boolean {
  const { from, to } = sentenceTokens(field, i);
  return field.tokens.slice(from, to).some(({ text }) => text === "150");
}

/** «15 عضواً لكل طرف», «15 عضواً لكل من وفدي …»: right behind the figure. */
const eachBehind = (field: TextField, i: number): "delegation" | number | null =>
  [i + 1, i + 2]
    .filter((at) => /^ل?كل$/u.test(wordAt(field, at)))
    .map((at) => eachAt(field, at))[0] ?? null;

/** «ضم وفد الحكومة 12 عضواً، ووفد المعارضة 14 عضواً»: the verb before serves both. */
function isGapped(
  field: TextField,
  i: number,
  owner: Owner,
  inSentence: readonly Owner[],
): boolean {
  const first = inSentence[0]?.from ?? owner.from;
  const isNextTo = i - owner.to <= LONGEST_COUNT;
  return isNextTo && first < owner.from && saysConsists(field, first - 2, owner.from);
}

/** «ضم الوفد 14 عضواً», and «بوفد من ثلاثة أعضاء» without any verb. */
function saysConsists(field: TextField, from: number, to: number): boolean {
  const words = field.tokens.slice(Math.max(0, from), to + 1).map((token) => token.text);
  const isWithBa = countWithBa(field, to - 1) !== null;
  return words
    .slice(0, -1)
    .some(
      (word, n) =>
        (CONSISTS.test(word) && !isOtherNumber(words, n)) ||
        (isWithBa && COMES.test(word)) ||
        (/^و?ب?وفدا?$/u.test(word) && words[n + 1] === "من"),
    );
}

/** «وبلغ عدد المشاركين 1511 شخصاً»: of whom the number is, is said right behind. */
const isOtherNumber = (words: readonly string[], n: number): boolean =>
  /عدد$/u.test(words[n] ?? "") && !NUMBER_OF.test(words[n + 1] ?? "");
