import type { Span } from "../record/article-record.js";
import type { Round } from "../registry/schema.js";
import { ANY_OPPOSITION, type DelegationTerm, type NameIndex } from "./name-index.js";
import { findPhrases, phraseAt, type PhraseMatch, type PhraseTable } from "./phrases.js";
import type { ProcessCues } from "./process-cues.js";
import { gapAfter, type TextField } from "./text-field.js";

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

/** Words after which bare names and adjectives are delegations: «الوفدين السوري والروسي». */
const DELEGATION_WORD = /^(ال)?(وفد|وفدي|وفدا|وفدين|وفدان|وفود|جانب|جانبين|جانبان)$/u;
/** Words after which bare names are delegations: «ممثلون من الأردن», «سفير الولايات المتحدة». */
const ATTENDANCE_WORD =
  /^(ال)?(ممثل|ممثلي|ممثلو|ممثلون|ممثلين|ممثله|سفير|مسوولين|مسوولون|مسوولي|مندوب|مبعوث|موفد|مشاركه|حضور|تمثيل|ضامنه|ضامنين|ضامنون|مراقبه|مراقبين)$/u;
/** Verbs whose subject attends: «وأوفدت الولايات المتحدة», «كما شارك الأردن بصفة مراقب». */
const ATTENDANCE_VERB =
  /^(اوفد|اوفدت|شارك|شاركت|تشارك|يشارك|ستشارك|سيشارك|حضر|حضرت|تحضر|مثل|يمثل|سيمثل)$/u;
const PLATFORM_WORD = /^(ال)?(منصه|منصتي|منصتا|منصات)$/u;
const STOP =
  /^(و|ف)?(في|علي|خلال|برياسه|ان|انه|انها|الذي|التي|الذين|بصفه|بشان|بهدف|ضد|قال|قالت|اكد|اكدت|اعلن|اعلنت|عقب|بعد|قبل|منذ|لدي|الي)$/u;
/** How many words may stand before the first name of a list, and between two names. */
const REACH_FIRST = 6;
const REACH_NEXT = 2;

/** Finds the delegations of an article; none when it is not about the talks. */
export function findDelegations(
  fields: readonly TextField[],
  context: AttendanceContext,
): DelegationMention[] {
  if (context.cues.main === null) return [];
  return fields.flatMap((field) => {
    const terms = findPhrases(context.names.delegations, field).flatMap((match) =>
      fromTerm(match, context),
    );
    const lists = field.tokens.flatMap((_, i) => fromList(field, i, context));
    const fresh = lists.filter(
      (found) => !terms.some((term) => found.from < term.to && term.from < found.to),
    );
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

const markGuarantors = (
  terms: readonly DelegationMention[],
  lists: readonly DelegationMention[],
): DelegationMention[] =>
  terms.map((term) => ({
    ...term,
    asGuarantor: lists.some(
      (l) => l.asGuarantor && l.id === term.id && l.from >= term.from && l.to <= term.to,
    ),
  }));

function fromTerm(
  match: PhraseMatch<DelegationTerm>,
  context: AttendanceContext,
): DelegationMention[] {
  const { field, from, to, span } = match;
  const of = (strength: DelegationTerm["strength"]): string[] =>
    match.values.filter((value) => value.strength === strength).map((value) => value.id);
  const sure = of("term");
  const ids = sure.length > 0 ? sure : settleShared(of("shared"), context);
  const nearby = isAttendance(field, from - 1) ? of("context") : [];
  return [...new Set(ids.length > 0 ? ids : nearby)]
    .filter((id) => context.names.delegationById.get(id)?.kind !== "group")
    .map((id) => ({ id, field, from, to, span, asGuarantor: false }));
}

const isAttendance = (field: TextField, i: number): boolean =>
  (field.forms[i] ?? []).some(
    ({ text }) => DELEGATION_WORD.test(text) || ATTENDANCE_WORD.test(text),
  );

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
  const byProcess = cues.main === "astana" || cues.main === "sochi" ? "syrian-opposition" : "hnc";
  return candidates.includes(byProcess) ? [byProcess] : candidates.slice(0, 1);
}

/** The names listed after token `i`, if it is a word of attendance. */
function fromList(field: TextField, i: number, context: AttendanceContext): DelegationMention[] {
  const forms = (field.forms[i] ?? []).map((form) => form.text);
  const { names } = context;
  if (forms.some((form) => PLATFORM_WORD.test(form))) {
    return collect(field, i, names.platforms, context, () => true);
  }
  const isDelegation = forms.some((form) => DELEGATION_WORD.test(form));
  const attends = forms.some((form) => ATTENDANCE_WORD.test(form) || ATTENDANCE_VERB.test(form));
  if (!isDelegation && !attends) return [];
  const guarantors = names.delegationById.get("guarantors")?.members ?? [];
  const asGuarantor = forms.some((form) => /^(ال)?ضامن/u.test(form));
  return collect(
    field,
    i,
    names.attendees,
    context,
    (match) => isDelegation || !isAdjective(match, names),
  ).map((mention) => ({ ...mention, asGuarantor: asGuarantor && guarantors.includes(mention.id) }));
}

const isAdjective = (match: PhraseMatch<string>, names: NameIndex): boolean => {
  const word = match.field.tokens[match.to - 1]?.text ?? "";
  const adjectives = names.delegationById.get(match.values[0] ?? "")?.adjectives ?? [];
  return (
    match.to - match.from === 1 && /ي$/u.test(word) && (adjectives.length > 0 || word === "السوري")
  );
};

function collect(
  field: TextField,
  trigger: number,
  table: PhraseTable<string>,
  context: AttendanceContext,
  accepts: (match: PhraseMatch<string>) => boolean,
): DelegationMention[] {
  const found: DelegationMention[] = [];
  let reach = REACH_FIRST;
  for (let i = trigger + 1; i < field.tokens.length && reach > 0;) {
    if (field.sentenceOfToken[i] !== field.sentenceOfToken[trigger]) break;
    if (/[؛;.]/.test(gapAfter(field, i - 1)) || STOP.test(field.tokens[i]?.text ?? "")) break;
    const match = phraseAt(table, field, i);
    if (match === null || !accepts(match)) {
      // A comma after the list's last name ends it, unless the next word goes on with «و».
      reach--;
      i++;
      continue;
    }
    for (const id of resolveIds(match.values, context)) {
      found.push({
        id,
        field,
        from: match.from,
        to: match.to,
        span: match.span,
        asGuarantor: false,
      });
    }
    i = match.to;
    reach = REACH_NEXT;
    if (!/^و/u.test(field.tokens[i]?.text ?? "") && !/[،,]/.test(gapAfter(field, i - 1))) break;
  }
  return found;
}

const resolveIds = (values: readonly string[], context: AttendanceContext): string[] => [
  ...new Set(values.flatMap((id) => (id === ANY_OPPOSITION ? settleShared([id], context) : [id]))),
];
