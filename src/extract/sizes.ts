import { readCardinal, readDigits } from "../arabic/numerals.js";
import type { AttendanceContext, DelegationMention } from "./attendance.js";
import { bareDelegations } from "./bare-delegations.js";
import type { TextField } from "./text-field.js";

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

/**
 * How many members a delegation has: «المؤلف من 12 شخصاً», «ويضم 50 شخصاً», «ضم الوفد 14 عضواً», «ضم كل
 * من وفد … ووفد … 15 عضواً». The first figure of an article counts: a later one is often a part
 * («منهم 13 بشكل رسمي»).
 *
 * @returns Size by delegation id.
 */
export function findSizes(
  mentions: readonly DelegationMention[],
  context: AttendanceContext,
): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const field of new Set(mentions.map((mention) => mention.field))) {
    const owners = ownersIn(field, mentions, context);
    field.tokens.forEach((token, i) => {
      if (!MEMBERS.test(token.text)) return;
      const number = readDigits(field.tokens, i - 1) ?? readCardinal(field.tokens, i - 1);
      if (number === null || number.value < 1) return;
      for (const id of ownersOf(field, i, owners, context, mentions)) {
        if (!sizes.has(id)) sizes.set(id, number.value);
      }
    });
  }
  return sizes;
}

const ownersIn = (
  field: TextField,
  mentions: readonly DelegationMention[],
  context: AttendanceContext,
): Owner[] =>
  [
    ...mentions.filter((mention) => mention.field === field),
    ...bareDelegations(field, mentions, context).map(({ id, at }) => ({
      id,
      from: at,
      to: at + 1,
    })),
  ].sort((a, b) => a.from - b.from);

/** Whose members the figure at token `i` counts. */
function ownersOf(
  field: TextField,
  i: number,
  owners: readonly Owner[],
  { subject }: AttendanceContext,
  mentions: readonly DelegationMention[],
): string[] {
  const inSentence = owners.filter(
    (owner) => owner.to <= i && field.sentenceOfToken[owner.from] === field.sentenceOfToken[i],
  );
  const each = eachBefore(field, i);
  if (each === "delegation") {
    const parties = subject?.delegations.filter(({ status }) => status === "party") ?? [];
    return parties.map(({ id }) => id).filter((id) => mentions.some((m) => m.id === id));
  }
  if (each !== null) return inSentence.filter(({ from }) => from > each).map(({ id }) => id);
  const owner = inSentence.findLast(({ from }) => from >= i - REACH - 4);
  return owner !== undefined && saysConsists(field, owner.from - 2, i) ? [owner.id] : [];
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
