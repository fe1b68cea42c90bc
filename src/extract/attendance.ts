import type { Span } from "../record/article-record.js";
import type { Round } from "../registry/schema.js";
import { listedNames, type ListedName } from "./attendance-lists.js";
import { attendanceWords, isAttendance, type AttendanceWords } from "./attendance-words.js";
import { resolveIds, settleShared } from "./attendee-names.js";
import { headChains, type NamedAt } from "./head-chains.js";
import { headLists } from "./head-lists.js";
import { homeDelegations } from "./home-delegations.js";
import type { DelegationTerm, NameIndex } from "./name-index.js";
import { partsOfOthers } from "./other-talks.js";
import type { PersonMention } from "./people.js";
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
  /** Whom the same words name as its head («ترأس الوفد الروسي فلان، والتركيَّ فلان»), else null. */
  head: string | null;
}

/** What decides whom «وفد المعارضة» means. */
export interface AttendanceContext {
  names: NameIndex;
  cues: ProcessCues;
  subject: Round | null;
}

/**
 * Finds the delegations of an article; none when it is not about the talks.
 *
 * @param people Whose names may stand beside a delegation that only an adjective names.
 */
export function findDelegations(
  fields: readonly TextField[],
  people: readonly PersonMention[],
  context: AttendanceContext,
): DelegationMention[] {
  if (context.cues.main === null) return [];
  const isOfOthers = partsOfOthers(fields);
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
    const named = distinct([...markGuarantors(terms, lists), ...fresh]);
    return withHeads(field, named, people, context).filter(({ from }) => !isOfOthers(field, from));
  });
}

/** Adds what only words of leading name: «وفد بلاده», «والتركيَّ فلان», lists of heads. */
function withHeads(
  field: TextField,
  named: readonly DelegationMention[],
  people: readonly PersonMention[],
  context: AttendanceContext,
): DelegationMention[] {
  const own = people
    .filter(({ match }) => match.field === field)
    .map(({ id, match: { from, to } }): NamedAt => ({ id, from, to }));
  const homes = homeDelegations(field, own, context);
  const all = distinct([...named, ...homes]);
  const scene = {
    field,
    people: new Map(own.map((person) => [person.from, person])),
    delegations: new Map(all.map((mention) => [mention.from, mention])),
    context,
  };
  return distinct([...all, ...headChains(scene), ...headLists(scene)]);
}

/** One mention a place; sorted as they stand. */
function distinct(mentions: readonly DelegationMention[]): DelegationMention[] {
  const seen = new Map<string, DelegationMention>();
  for (const mention of mentions) {
    const key = `${mention.from} ${mention.id}`;
    const known = seen.get(key);
    if (known === undefined) seen.set(key, mention);
    else seen.set(key, merged(known, mention));
  }
  return [...seen.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** What two readings of one place say together; the longer one gives the words. */
const merged = (a: DelegationMention, b: DelegationMention): DelegationMention => ({
  ...(b.asGuarantor && !a.asGuarantor ? b : a),
  asGuarantor: a.asGuarantor || b.asGuarantor,
  head: a.head ?? b.head,
});

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
    .map((id) => ({ id, field, from, to, span, asGuarantor: false, head: null }));
}

/** «البلد المضيف» is whoever hosted the round. */
const hostOf = ({ subject }: AttendanceContext): string[] =>
  (subject?.delegations ?? []).filter(({ status }) => status === "host").map(({ id }) => id);

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
    head: null,
  }));
}
