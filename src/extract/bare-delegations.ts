import { settleShared, type AttendanceContext, type DelegationMention } from "./attendance.js";
import { phraseAt } from "./phrases.js";
import type { TextField } from "./text-field.js";

/** A bare «الوفد» or «وفدها», and the delegation it takes up. `at` is its token. */
export interface BareDelegation {
  id: string;
  at: number;
}

const BARE = /^(الوفد|وفده|وفدها|وفدهم)$/u;

/** Finds each bare «الوفد» and the delegation named last before it in its sentence. */
export function bareDelegations(
  field: TextField,
  mentions: readonly DelegationMention[],
  context: AttendanceContext,
): BareDelegation[] {
  return field.forms.flatMap((forms, at) => {
    if (!forms.some((form) => BARE.test(form.text))) return [];
    if (mentions.some((m) => m.field === field && m.from <= at && at < m.to)) return [];
    const id = lastNamed(field, at, mentions, context);
    return id === null ? [] : [{ id, at }];
  });
}

function lastNamed(
  field: TextField,
  at: number,
  mentions: readonly DelegationMention[],
  context: AttendanceContext,
): string | null {
  const sentence = field.sentenceOfToken[at];
  const mention = mentions.findLast(
    (m) => m.field === field && m.from < at && field.sentenceOfToken[m.from] === sentence,
  );
  if (mention !== undefined) return mention.id;
  const before = mentions.findLast((m) => m.field === field && m.from < at);
  if (
    before &&
    field.sentenceOfToken[before.from] === (sentence ?? 0) - 1 &&
    isParty(before, context)
  ) {
    return before.id;
  }
  for (let i = at - 1; i >= 0 && field.sentenceOfToken[i] === sentence; i--) {
    const name = phraseAt(context.names.attendees, field, i)?.values[0];
    // A lone adjective («وكالة سبوتنيك الروسية») does not name whose delegation it is.
    if (name !== undefined && !/ي$/u.test(field.tokens[i]?.text ?? "")) {
      return settleShared([name], context)[0] ?? null;
    }
  }
  return null;
}

/** «وصل وفد المعارضة. ويترأس الوفد فلان»: a sentence may take up the party of the one before. */
const isParty = ({ id }: DelegationMention, { names }: AttendanceContext): boolean =>
  names.delegationById.get(id)?.kind === "party";
