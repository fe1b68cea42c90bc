import type { DelegationStatus, RecordDelegation } from "../record/article-record.js";
import type { DelegationMention, AttendanceContext } from "./attendance.js";
import { findSizes } from "./sizes.js";

/**
 * The delegations of an article with status, head and size. Status is what the article says, else
 * what the registry knows of the round the article is about, else what the process makes likely.
 *
 * @param heads Person id by delegation id: see `findHeads`.
 */
export function readDelegations(
  mentions: readonly DelegationMention[],
  heads: ReadonlyMap<string, string>,
  context: AttendanceContext,
): RecordDelegation[] {
  const sizes = findSizes(mentions, context);
  const ids = [...new Set([...mentions.map((m) => m.id), ...heads.keys(), ...sizes.keys()])];
  return ids.map((id) => {
    const own = mentions.filter((mention) => mention.id === id);
    return {
      id,
      status: statusOf(id, own, context),
      head: heads.get(id) ?? null,
      size: sizes.get(id) ?? null,
      mentions: own.map((mention) => mention.span),
    };
  });
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
