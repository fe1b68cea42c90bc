import { readCardinal, readDigits } from "../arabic/numerals.js";
import type { AttendanceContext, DelegationMention } from "./attendance.js";
import { bareDelegations } from "./heads.js";
import type { TextField } from "./text-field.js";

const MEMBERS =
  /^(شخصا|اشخاص|شخصيه|شخصيات|عضوا|اعضاء|ممثلا|ممثلين|مندوبا|مندوبين|فردا|افراد|مفاوضا)$/u;
const CONSISTS = /^(و|ال|وال|الذي|س|وس)?(مولف|مكون|يضم|ضم|تضم|يتالف|تالف|يتكون|تكون|قوامه|عدد)$/u;
const REACH = 12;

/**
 * How many members a delegation has: «المؤلف من 12 شخصاً», «ويضم 50 شخصاً», «ضم الوفد 14 عضواً».
 * The first figure of an article counts: a later one is often a part («منهم 13 بشكل رسمي»).
 *
 * @returns Size by delegation id.
 */
export function findSizes(
  mentions: readonly DelegationMention[],
  context: AttendanceContext,
): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const field of new Set(mentions.map((mention) => mention.field))) {
    const runs = [
      ...mentions.filter((mention) => mention.field === field),
      ...bareDelegations(field, mentions, context).map(({ id, at }) => ({
        id,
        from: at,
        to: at + 1,
      })),
    ].sort((a, b) => a.from - b.from);
    field.tokens.forEach((token, i) => {
      if (!MEMBERS.test(token.text)) return;
      const number = readDigits(field.tokens, i - 1) ?? readCardinal(field.tokens, i - 1);
      const owner = runs.filter((run) => run.to <= i && run.from >= i - REACH - 4).at(-1);
      if (number === null || number.value < 1 || owner === undefined || sizes.has(owner.id)) return;
      if (field.sentenceOfToken[owner.from] !== field.sentenceOfToken[i]) return;
      if (saysConsists(field, owner.from - 2, i)) sizes.set(owner.id, number.value);
    });
  }
  return sizes;
}

const saysConsists = (field: TextField, from: number, to: number): boolean =>
  field.tokens.slice(Math.max(0, from), to).some((token) => CONSISTS.test(token.text));
