import type { DelegationStatus, RecordDelegation } from "../record/article-record.js";
import type { DelegationMention, AttendanceContext } from "./attendance.js";
import { bareDelegations } from "./bare-delegations.js";
import { presenceReader, type Naming, type PresenceContext } from "./presence.js";
import { findSizes } from "./sizes.js";

/**
 * The delegations of an article with status, presence, head and size. Status is what the article says, else
 * what the registry knows of the round the article is about, else what the process makes likely.
 *
 * @param heads Person id by delegation id: see `findHeads`.
 */
export function readDelegations(
  mentions: readonly DelegationMention[],
  heads: ReadonlyMap<string, string>,
  context: AttendanceContext,
  presence: PresenceContext,
): RecordDelegation[] {
  const sizes = findSizes(mentions, context);
  const readPresence = presenceReader(presence);
  const namings = namingsById(mentions, context);
  const ids = [...new Set([...mentions.map((m) => m.id), ...heads.keys(), ...sizes.keys()])];
  return ids.map((id) => {
    const own = mentions.filter((mention) => mention.id === id);
    const status = statusOf(id, own, context);
    const isHeaded = heads.has(id) || sizes.has(id);
    const isConvener = status === "host" || status === "mediator";
    return {
      id,
      status,
      presence: readPresence(namings.get(id) ?? [], { isHeaded, isConvener }),
      head: heads.get(id) ?? null,
      size: sizes.get(id) ?? null,
      mentions: own.map((mention) => mention.span),
    };
  });
}

/** Every place where a delegation is named, those of a bare «الوفد» with them. */
function namingsById(
  mentions: readonly DelegationMention[],
  context: AttendanceContext,
): Map<string, Naming[]> {
  const bare = [...new Set(mentions.map(({ field }) => field))].flatMap((field) =>
    bareDelegations(field, mentions, context).map(({ id, at }) => ({
      id,
      field,
      from: at,
      to: at + 1,
    })),
  );
  const namings = new Map<string, Naming[]>();
  for (const { id, ...naming } of [...mentions, ...bare]) {
    const own = namings.get(id) ?? [];
    own.push(naming);
    namings.set(id, own);
  }
  return namings;
}

/** Words within which «بصفة مراقب» still speaks of the delegation before it. */
const OBSERVER_REACH = 12;

function statusOf(
  id: string,
  mentions: readonly DelegationMention[],
  { names, cues, subject }: AttendanceContext,
): DelegationStatus {
  if (mentions.some((mention) => mention.asGuarantor)) return "guarantor";
  const known = subject?.delegations.find((delegation) => delegation.id === id)?.status;
  if (known !== undefined) return known;
  if (mentions.some(isCalledObserver)) return "observer";
  const guarantors = names.delegationById.get("guarantors")?.members ?? [];
  if (cues.main === "astana" && guarantors.includes(id)) return "guarantor";
  if (cues.main === "astana" && id === "kazakhstan") return "host";
  if (id === "united-nations") return cues.main === "astana" ? "observer" : "mediator";
  return names.delegationById.get(id)?.kind === "party" ? "party" : "other";
}

function isCalledObserver({ field, from, to }: DelegationMention): boolean {
  for (let i = to; i < to + OBSERVER_REACH && i < field.tokens.length; i++) {
    if (field.sentenceOfToken[i] !== field.sentenceOfToken[from]) return false;
    if (/^(و?ك|ب)?(مراقب|مراقبه|مراقبين|مراقبا|ملاحظ|ملاحظين)$/u.test(field.tokens[i]?.text ?? ""))
      return true;
  }
  return false;
}
