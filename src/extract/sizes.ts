import { readCountBefore } from "../arabic/counts.js";
import { readDigits } from "../arabic/numerals.js";
import type { AttendanceContext, DelegationMention } from "./attendance.js";
import { bareDelegations } from "./bare-delegations.js";
import { type TextField, wordAt } from "./text-field.js";

const MEMBERS =
  /^(شخصا|اشخاص|شخصيه|شخصيات|عضوا|اعضاء|ممثلا|ممثلين|مندوبا|مندوبين|فردا|افراد|مفاوضا)$/u;
const CONSISTS =
  /^(و|ف|ال|وال|الذي|س|وس)?(مولف|مكون|يضم|ضم|تضم|يتالف|تالف|يتكون|تكون|قوامه|عدد|فيه|فيها)$/u;
const REACH = 12;
const REACH_EACH = 18;

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

/** The figure before a word for members at token `i`, or behind «عدد أعضائه». */
function sizeAt(field: TextField, i: number): number | null {
  const text = wordAt(field, i);
  if (MEMBERS.test(text)) {
    const before = readCountBefore(field.tokens, i - 1)?.value;
    if (before !== undefined) return before;
  }
  const isNumberOf = NUMBER_OF.test(text) && /^و?عدد$/u.test(wordAt(field, i - 1));
  return isNumberOf ? (readDigits(field.tokens, i + 1)?.value ?? null) : null;
}

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
  const each = eachBefore(field, i);
  if (each === "delegation") {
    const parties = subject?.delegations.filter(({ status }) => status === "party") ?? [];
    return parties.map(({ id }) => id).filter((id) => ids.has(id));
  }
  if (each !== null) {
    return inSentence.filter(({ from, to }) => from > each && to <= i).map(({ id }) => id);
  }
  const owner = inSentence.findLast(({ from, to }) => to <= i && from >= i - REACH - 4);
  if (owner !== undefined && saysConsists(field, owner.from - 2, i)) return [owner.id];
  const behind = representedBehind(field, i, inSentence);
  return behind === null ? [] : [behind];
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
    const next = field.tokens[at + 1]?.text ?? "";
    return next === "وفد" ? "delegation" : next === "من" ? at : null;
  }
  return null;
}

/** «ضم الوفد 14 عضواً», and «بوفد من ثلاثة أعضاء» without any verb. */
function saysConsists(field: TextField, from: number, to: number): boolean {
  const words = field.tokens.slice(Math.max(0, from), to).map((token) => token.text);
  return words.some(
    (word, n) => CONSISTS.test(word) || (/^و?ب?وفدا?$/u.test(word) && words[n + 1] === "من"),
  );
}
