import type { Basis, Finding, RecordRound } from "../record/article-record.js";
import type { Round } from "../registry/schema.js";
import { parseDay } from "./calendar.js";
import type { NameIndex } from "./name-index.js";
import { congressMentions } from "./congress-mentions.js";
import { findPhrases } from "./phrases.js";
import type { Publication } from "./published.js";
import type { ProcessCues } from "./process-cues.js";
import { findRoundMentions, type RoundMention } from "./round-mentions.js";
import { MOST_SITTINGS, settleMentions, type SettledMention } from "./settle-mentions.js";
import { leadingRound, weightOf, type NamedRound, type SubjectHints } from "./subject-round.js";
import type { TextField } from "./text-field.js";

/** The rounds an article names, the one it is about, and numbers that no round of ours bears. */
export interface RoundsReading {
  rounds: RecordRound[];
  subject: Round | null;
  /** The round that is named most, even where that is too little to be the subject. */
  leading: Round | null;
  /** Every mention by number, with the round it means: dates are held against them. */
  mentions: SettledMention[];
  findings: Finding[];
}

/** A round that an editor names in the front matter is the subject, whatever the text says. */
export interface RoundHints extends SubjectHints {
  frontMatterRound: string | undefined;
}

/** Finds the rounds that are named by number or by a name of their own. */
export function readRounds(
  fields: readonly TextField[],
  cues: ProcessCues,
  names: NameIndex,
  hints: RoundHints,
): RoundsReading {
  const printed = fields.flatMap((field) => findRoundMentions(field, cues));
  const mentions = settleMentions(printed, { hints, cues, names });
  const byName = cues.main === null ? [] : fields.flatMap((field) => namesOfRounds(field, names));
  const all = (list: readonly RoundMention[]): NamedRound[] => [
    ...list.flatMap((mention) => toNamed(mention, names)),
    ...byName,
  ];
  const fromEditor = names.roundById.get(hints.frontMatterRound ?? "");
  const leading = leadingRound(all(mentions), hints);
  const subject = fromEditor ?? (leading?.isSure === true ? leading.round : null);
  const settled = mentions.map((mention) => ofProcess(mention, subject ?? leading?.round, cues));
  const named = withoutSessions(all(settled), subject);
  const rounds = group(named, subject, fromEditor ? "front-matter" : "text");
  if (fromEditor && !named.some(({ round }) => round === fromEditor)) {
    rounds.unshift({ id: fromEditor.id, role: "subject", basis: "front-matter", mentions: [] });
  }
  return {
    rounds,
    subject,
    leading: leading?.round ?? null,
    mentions: settled,
    findings: settled.flatMap((mention) => [
      ...unknownRound(mention, names),
      ...misprintedNumber(mention),
    ]),
  };
}

/** Where only the article says which talks a number belongs to, they are those it is about. */
const ofProcess = (
  mention: SettledMention,
  subject: Round | null | undefined,
  cues: ProcessCues,
): SettledMention =>
  mention.isGuess && subject && cues.hasRound(subject.process, mention.number)
    ? { ...mention, process: subject.process }
    : mention;

/**
 * Adds the round that the article is about without naming it, once the day of publication has shown
 * which one it is («غداً الإثنين», «أستانة», «شباط المقبل»).
 */
export function withInferredSubject(
  reading: RoundsReading,
  publication: Publication | null,
): Pick<RoundsReading, "rounds" | "subject"> {
  const { rounds, subject } = reading;
  const round = publication?.round;
  if (subject !== null || !round || publication.published.basis === "front-matter") {
    return { rounds, subject };
  }
  const known = rounds.find(({ id }) => id === round.id);
  const subjectRound: RecordRound = known
    ? { ...known, role: "subject" }
    : {
        id: round.id,
        role: "subject",
        basis: "inferred",
        mentions: publication.published.evidence,
      };
  return { rounds: [subjectRound, ...rounds.filter((entry) => entry !== known)], subject: round };
}

const roundOf = (mention: RoundMention, names: NameIndex): Round | undefined =>
  names.registry.rounds.find(
    (round) => round.process === mention.process && round.number === mention.number,
  );

function toNamed(mention: RoundMention, names: NameIndex): NamedRound[] {
  const round = roundOf(mention, names);
  return round
    ? [
        {
          round,
          span: mention.span,
          weight: weightOf(mention.field, mention.from),
          isExplicit: mention.isExplicit,
        },
      ]
    : [];
}

const namesOfRounds = (field: TextField, names: NameIndex): NamedRound[] =>
  [...findPhrases(names.roundNames, field), ...congressMentions(field, names)].flatMap(
    ({ values, span, from }) => {
      const round = names.roundById.get(values[0] ?? "");
      return round ? [{ round, span, weight: weightOf(field, from), isExplicit: true }] : [];
    },
  );

/** A small bare number years away from the subject counts sittings of it: «جولته الأولى» of Geneva 2. */
const SESSION_DAYS = 400;

function withoutSessions(
  named: readonly NamedRound[],
  subject: Round | null,
): readonly NamedRound[] {
  const start = subject && parseDay(subject.start);
  if (!subject || start === null) return named;
  return named.filter(({ round, isExplicit }) => {
    const other = parseDay(round.start);
    const isFar = other !== null && Math.abs(other - start) > SESSION_DAYS;
    const isSitting = !isExplicit && round.number <= MOST_SITTINGS;
    return !isSitting || round.process !== subject.process || !isFar;
  });
}

function group(named: readonly NamedRound[], subject: Round | null, basis: Basis): RecordRound[] {
  const rounds = new Map<string, RecordRound>();
  for (const { round, span } of named) {
    const isSubject = round === subject;
    const entry: RecordRound = rounds.get(round.id) ?? {
      id: round.id,
      role: isSubject ? "subject" : "mention",
      basis: isSubject ? basis : "text",
      mentions: [],
    };
    entry.mentions.push(span);
    rounds.set(round.id, entry);
  }
  return [...rounds.values()].sort((a, b) => rank(a) - rank(b));
}

const rank = (round: RecordRound): number => (round.role === "subject" ? 0 : 1);

function unknownRound(mention: RoundMention, names: NameIndex): Finding[] {
  if (
    roundOf(mention, names) ||
    !names.registry.rounds.some((r) => r.process === mention.process)
  ) {
    return [];
  }
  const { text, start, end } = mention.span;
  return [
    {
      code: "round-unknown",
      severity: "warning",
      message: `«\u2068${text}\u2069» reads as round ${mention.number} of ${mention.process}, which registry/rounds.yaml does not have; add the round, or name the right one as "round" in the front matter.`,
      start,
      end,
      ...(mention.span.in ? { in: mention.span.in } : {}),
    },
  ];
}

const AGAINST = {
  days: "the days printed with it are those of",
  published: "when this was published the round nearest was",
  "other number": "beside it the text also names",
};

/** «الجولة الرابعة عشرة» beside the days of the thirteenth. */
const misprintedNumber = ({ misprint, number, process, span }: SettledMention): Finding[] =>
  misprint === null
    ? []
    : [
        {
          code: "round-number-conflict",
          severity: "warning",
          message: `«\u2068${span.text}\u2069»: the text says round ${misprint.number}, but ${AGAINST[misprint.because]} ${process}-${number}, which it is read as; if that is wrong, name the right one as "round" in the front matter.`,
          start: span.start,
          end: span.end,
          ...(span.in ? { in: span.in } : {}),
        },
      ];
