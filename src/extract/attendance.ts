import type { Span } from "../record/article-record.js";
import type { Round } from "../registry/schema.js";
import { listedNames, type ListedName } from "./attendance-lists.js";
import { attendanceWords, isAttendance, type AttendanceWords } from "./attendance-words.js";
import { ANY_OPPOSITION, type DelegationTerm, type NameIndex } from "./name-index.js";
import { findPhrases, type PhraseMatch } from "./phrases.js";
import type { ProcessCues } from "./process-cues.js";
import type { TextField } from "./text-field.js";

/** A delegation met in the text. */
export interface DelegationMention {
  id: string;
  field: TextField;
  from: number;
  to: number;
  span: Span;
  /** Whether it stands in a list of «الدول الضامنة». */
  asGuarantor: boolean;
}

/** What decides whom «وفد المعارضة» means. */
export interface AttendanceContext {
  names: NameIndex;
  cues: ProcessCues;
  subject: Round | null;
}

/** Finds the delegations of an article; none when it is not about the talks. */
export function findDelegations(
  fields: readonly TextField[],
  context: AttendanceContext,
): DelegationMention[] {
  if (context.cues.main === null) return [];
  return fields.flatMap((field) => {
    const words = attendanceWords(field);
    const terms = findPhrases(context.names.delegations, field).flatMap((match) =>
      fromTerm(match, words, context),
    );
    const lists = listedNames(field, words, context.names).flatMap((name) =>
      fromList(name, context),
    );
    const taken = new Set(terms.flatMap(tokensOf));
    const fresh = lists.filter((found) => !tokensOf(found).some((token) => taken.has(token)));
    return distinct([...markGuarantors(terms, lists), ...fresh]);
  });
}

/** One mention a place; sorted as they stand. */
function distinct(mentions: readonly DelegationMention[]): DelegationMention[] {
  const seen = new Map<string, DelegationMention>();
  for (const mention of mentions) {
    const key = `${mention.from} ${mention.id}`;
    const known = seen.get(key);
    if (known === undefined || mention.asGuarantor) seen.set(key, mention);
  }
  return [...seen.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** A term within which a list names a guarantor is one, too. */
function markGuarantors(
  terms: readonly DelegationMention[],
  lists: readonly DelegationMention[],
): DelegationMention[] {
  const guarantors = new Set(
    lists.filter((found) => found.asGuarantor).map(({ id, from }) => `${id} ${from}`),
  );
  if (guarantors.size === 0) return [...terms];
  return terms.map((term) => ({
    ...term,
    asGuarantor: tokensOf(term).some((token) => guarantors.has(`${term.id} ${token}`)),
  }));
}

/** The numbers of a mention's tokens. */
const tokensOf = ({ from, to }: DelegationMention): number[] =>
  Array.from({ length: to - from }, (_, n) => from + n);

function fromTerm(
  match: PhraseMatch<DelegationTerm>,
  words: AttendanceWords,
  context: AttendanceContext,
): DelegationMention[] {
  const { field, from, to, span } = match;
  const of = (strength: DelegationTerm["strength"]): string[] =>
    match.values.filter((value) => value.strength === strength).map((value) => value.id);
  const sure = of("term");
  const ids = sure.length > 0 ? sure : settleShared(of("shared"), context);
  const nearby = isAttendance(words, from - 1) ? of("context") : [];
  const meant = /مضيف/u.test(span.text) ? hostOf(context) : [];
  return [...new Set(meant.length > 0 ? meant : ids.length > 0 ? ids : nearby)]
    .filter((id) => context.names.delegationById.get(id)?.kind !== "group")
    .map((id) => ({ id, field, from, to, span, asGuarantor: false }));
}

/** «البلد المضيف» is whoever hosted the round. */
const hostOf = ({ subject }: AttendanceContext): string[] =>
  (subject?.delegations ?? []).filter(({ status }) => status === "host").map(({ id }) => id);

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

/** Whom a listed name means. */
function fromList(
  { match, asGuarantor }: ListedName,
  context: AttendanceContext,
): DelegationMention[] {
  const { field, from, to, span } = match;
  const guarantors = context.names.delegationById.get("guarantors")?.members ?? [];
  return resolveIds(match.values, context).map((id) => ({
    id,
    field,
    from,
    to,
    span,
    asGuarantor: asGuarantor && guarantors.includes(id),
  }));
}

const resolveIds = (values: readonly string[], context: AttendanceContext): string[] => [
  ...new Set(values.flatMap((id) => (id === ANY_OPPOSITION ? settleShared([id], context) : [id]))),
];
