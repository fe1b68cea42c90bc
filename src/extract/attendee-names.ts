import type { AttendanceContext } from "./attendance.js";
import { ANY_OPPOSITION, type NameIndex } from "./name-index.js";
import { phraseAt, type PhraseMatch } from "./phrases.js";
import type { TextField } from "./text-field.js";

/** Adjectives of the two Syrian sides: «الوفدان الحكومي والمعارض». */
const PARTY_ADJECTIVE = /^(و|ب|ل)*(ال|لل)(سوري|حكومي|معارض)$/u;

/** Whether a name of an attendee is an adjective, which needs a noun: «الروسي», «المعارض». */
export function isAdjective(match: PhraseMatch<string>, names: NameIndex): boolean {
  if (match.to - match.from !== 1) return false;
  const last = match.field.tokens[match.from]?.text ?? "";
  const adjectives = names.delegationById.get(match.values[0] ?? "")?.adjectives ?? [];
  return (/ي$/u.test(last) && adjectives.length > 0) || PARTY_ADJECTIVE.test(last);
}

/** Of the delegations that share a term, the one that the round, or else the process, knows. */
export function settleShared(
  ids: readonly string[],
  { cues, subject }: AttendanceContext,
): string[] {
  if (ids.every((id) => id.endsWith("-platform"))) return [...ids];
  const candidates = ids.includes(ANY_OPPOSITION)
    ? ["syrian-opposition", "hnc", "syrian-national-coalition"]
    : ids;
  const present = candidates.find((id) => subject?.delegations.some((d) => d.id === id));
  if (present !== undefined) return [present];
  const process = subject?.process ?? cues.main;
  const byProcess = process === "astana" || process === "sochi" ? "syrian-opposition" : "hnc";
  return candidates.includes(byProcess) ? [byProcess] : candidates.slice(0, 1);
}

/** Whom the names of an attendee mean; «المعارضة» is whichever opposition the round knows. */
export const resolveIds = (values: readonly string[], context: AttendanceContext): string[] => [
  ...new Set(values.flatMap((id) => (id === ANY_OPPOSITION ? settleShared([id], context) : [id]))),
];

/** The attendee named at token `i` by name or adjective, and whom it means; null where there is none. */
export function resolveAttendee(
  field: TextField,
  i: number,
  context: AttendanceContext,
): { match: PhraseMatch<string>; ids: string[]; isAdjective: boolean } | null {
  const match = phraseAt(context.names.attendees, field, i);
  if (match === null) return null;
  const ids = resolveIds(match.values, context);
  return { match, ids, isAdjective: isAdjective(match, context.names) };
}
