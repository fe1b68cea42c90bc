import type { AttendanceContext, DelegationMention } from "./attendance.js";
import { settleShared } from "./attendee-names.js";
import { phraseAt } from "./phrases.js";
import type { TextField } from "./text-field.js";

/** A bare «الوفد» or «وفدها», and the delegation it takes up. `at` is its token. */
export interface BareDelegation {
  id: string;
  at: number;
}

/** What was named last, while the text is read from its beginning. */
interface Memory {
  /** The delegation named last, and the sentence it stood in. */
  named: { id: string; sentence: number } | null;
  /** The state or body named last without «وفد», and its sentence. */
  state: { id: string; sentence: number } | null;
}

/** Sentences behind a party within which «الوفد» still is its delegation, where nobody else is named. */
const REACH = 3;
const BARE = /^(الوفد|وفده|وفدها|وفدهم)$/u;

/**
 * Finds each bare «الوفد» and the delegation it takes up: the one named last before it in its
 * sentence, else the party of a sentence before, else the state that its own sentence names.
 *
 * @param mentions Sorted as they stand; those of other fields are passed over.
 */
export function bareDelegations(
  field: TextField,
  mentions: readonly DelegationMention[],
  context: AttendanceContext,
): BareDelegation[] {
  const own = mentions.filter((mention) => mention.field === field);
  const memory: Memory = { named: null, state: null };
  const found: BareDelegation[] = [];
  let next = 0;
  let end = 0;
  for (let at = 0; at < field.tokens.length; at++) {
    const sentence = field.sentenceOfToken[at] ?? 0;
    for (let mention = own[next]; mention?.from === at; mention = own[++next]) {
      memory.named = { id: mention.id, sentence };
      end = Math.max(end, mention.to);
    }
    const id = at >= end && isBareAt(field, at) ? takenUp(memory, sentence, context) : null;
    if (id !== null) found.push({ id, at });
    // «وفدها» is whose its own sentence says; only «الوفد» is taken up by the sentence behind it.
    if (id !== null && isSame(field, at)) memory.named = { id, sentence };
    const state = stateAt(field, at, context);
    if (state !== null) memory.state = { id: state, sentence };
  }
  return found;
}

const isBareAt = (field: TextField, at: number): boolean =>
  (field.forms[at] ?? []).some((form) => BARE.test(form.text));

const isSame = (field: TextField, at: number): boolean =>
  (field.forms[at] ?? []).some((form) => form.text === "الوفد");

function takenUp(
  { named, state }: Memory,
  sentence: number,
  context: AttendanceContext,
): string | null {
  if (named?.sentence === sentence) return named.id;
  const isRecent = named !== null && named.sentence >= sentence - REACH;
  if (isRecent && isParty(named.id, context)) return named.id;
  if (state?.sentence !== sentence) return null;
  return settleShared([state.id], context)[0] ?? null;
}

/** A lone adjective («وكالة سبوتنيك الروسية») does not name whose delegation it is. */
const stateAt = (field: TextField, at: number, { names }: AttendanceContext): string | null =>
  /ي$/u.test(field.tokens[at]?.text ?? "")
    ? null
    : (phraseAt(names.attendees, field, at)?.values[0] ?? null);

/** «وصل وفد المعارضة. ويترأس الوفد فلان»: a sentence may take up the party of one before. */
const isParty = (id: string, { names }: AttendanceContext): boolean =>
  names.delegationById.get(id)?.kind === "party";
